package io.uplink.adapter.in.web.money.overview;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.money.overview.ShowMoney;
import io.uplink.application.money.overview.port.OverviewQueries.Part;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How money stands, as JSON; amounts are whole cents. */
public final class OverviewViews {

    private OverviewViews() {}

    /** A part of what was earned, this month and the one before. */
    @RegisterForReflection
    public record RevenuePartView(
            Optional<UUID> branch, String name, long nowMinor, long beforeMinor) {

        static RevenuePartView of(Part part) {
            return new RevenuePartView(
                    part.branch(), part.name(), part.now().minor(), part.before().minor());
        }
    }

    /** What is owed, what came in and what was earned without tax. */
    @RegisterForReflection
    public record MoneyOverviewView(
            LocalDate day,
            long receivableMinor,
            long openInvoices,
            long overdueMinor,
            long overdueInvoices,
            long creditMinor,
            long receivedTodayMinor,
            long receivedThisMonthMinor,
            long revenueNowMinor,
            long revenueBeforeMinor,
            List<RevenuePartView> byBranch,
            List<RevenuePartView> bySource,
            String currency) {

        static MoneyOverviewView of(ShowMoney.Shown shown) {
            var standing = shown.standing();
            var revenue = shown.revenue();
            return new MoneyOverviewView(
                    shown.today(),
                    standing.receivable().minor(),
                    standing.open(),
                    standing.overdue().minor(),
                    standing.late(),
                    standing.credit().minor(),
                    standing.today().minor(),
                    standing.month().minor(),
                    revenue.now().minor(),
                    revenue.before().minor(),
                    revenue.branches().stream().map(RevenuePartView::of).toList(),
                    revenue.sources().stream().map(RevenuePartView::of).toList(),
                    standing.receivable().currency().getCurrencyCode());
        }
    }
}
