package io.uplink.adapter.in.web.sales.commission;

import io.quarkus.qute.TemplateData;
import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sells how much, as pages and callers read it. */
public final class SalespersonViews {

    private SalespersonViews() {}

    /**
     * Somebody of the list.
     *
     * @param rank among those who sold something; empty for the others
     * @param x where the bar of the revenue ends, of 100
     */
    @TemplateData
    public record StandingRow(
            String rank,
            String id,
            String name,
            String code,
            boolean active,
            String branch,
            int orders,
            String revenue,
            int x,
            String earned,
            String owed) {}

    /** The list of a period. */
    @TemplateData
    public record StandingsPage(
            List<StandingRow> rows, List<Option> periods, String days, boolean any) {}

    /** The form of somebody new, or of somebody who is changed. */
    @TemplateData
    public record EditPage(
            String action,
            String back,
            boolean fresh,
            SalespersonForm form,
            List<Option> branches,
            List<Option> people) {}

    /** What is agreed from a day on. */
    @TemplateData
    public record RateRow(String from, String what, boolean holds) {}

    /**
     * A month: what was sold, and what was to be.
     *
     * @param percent of the target that lags more; below zero where there is none
     * @param x where its bar ends, of 100
     */
    @TemplateData
    public record MonthRow(
            String name,
            int orders,
            String revenue,
            String target,
            int percent,
            int x,
            String look) {}

    /** What an order changed; {@code pick} whether it may be chosen to be paid. */
    @TemplateData
    public record LineRow(
            String id,
            String salespersonId,
            String salesperson,
            String orderId,
            String number,
            String what,
            String state,
            String tone,
            String amount,
            String day,
            boolean pick) {}

    /** What was paid out. */
    @TemplateData
    public record PaidRow(String amount, String account, String day) {}

    /** Somebody who sells for us, with everything around them. */
    @TemplateData
    public record SalespersonPage(
            String id,
            String name,
            boolean active,
            String branch,
            String phone,
            String tel,
            String person,
            String code,
            String link,
            String owed,
            List<RateRow> rates,
            List<MonthRow> months,
            List<LineRow> open,
            List<PaidRow> payouts,
            List<Option> accounts,
            String payout,
            String today,
            SalespersonForm form,
            long version) {}

    /** All that was earned and taken back. */
    @TemplateData
    public record LinesPage(Page<LineRow> rows, boolean open, String query) {}

    /** Somebody of the list, for callers. */
    @RegisterForReflection
    public record SalespersonStandingView(
            UUID id,
            String name,
            String code,
            boolean active,
            String branch,
            int orders,
            long revenueMinor,
            long earnedMinor,
            long owedMinor,
            String currency) {

        static SalespersonStandingView of(SalespersonQueries.Standing one) {
            return new SalespersonStandingView(
                    one.id().value(),
                    one.name(),
                    one.code(),
                    one.active(),
                    one.branch(),
                    one.orders(),
                    one.revenue().minor(),
                    one.earned().minor(),
                    one.owed().minor(),
                    one.owed().currency().getCurrencyCode());
        }
    }

    /** What is agreed from a day on; {@code kind} is percentage or fixed. */
    @RegisterForReflection
    public record CommissionRateView(LocalDate from, String kind, String value) {}

    /** What was sold in a month, and what was to be; {@code month} as 2026-12. */
    @RegisterForReflection
    public record SalesMonthView(
            String month,
            int orders,
            long revenueMinor,
            Optional<Integer> targetOrders,
            Optional<Long> targetRevenueMinor) {}

    /** Somebody who sells for us; {@code owedMinor} below zero is to come back. */
    @RegisterForReflection
    public record SalespersonView(
            UUID id,
            String name,
            String phone,
            UUID branch,
            Optional<UUID> person,
            String code,
            boolean active,
            List<CommissionRateView> rates,
            List<SalesMonthView> months,
            long owedMinor,
            long version) {

        static SalespersonView of(SalespersonQueries.Sheet sheet) {
            var one = sheet.salesperson();
            var details = one.details();
            return new SalespersonView(
                    one.id().value(),
                    details.name(),
                    details.phone().e164(),
                    details.branch().value(),
                    details.person().map(Id::value),
                    details.code(),
                    details.active(),
                    one.rates().stream()
                            .map(rate ->
                                    new CommissionRateView(
                                            rate.from(), rate.rate().kind(), rate.rate().value()))
                            .toList(),
                    sheet.months().stream()
                            .map(month ->
                                    new SalesMonthView(
                                            month.month().toString(),
                                            month.orders(),
                                            month.revenue().minor(),
                                            month.targetOrders(),
                                            month.targetRevenue().map(Money::minor)))
                            .toList(),
                    sheet.owed().minor(),
                    one.version());
        }
    }

    /** What an order changed; {@code kind} is earned or taken-back. */
    @RegisterForReflection
    public record CommissionView(
            UUID id,
            UUID salesperson,
            String name,
            UUID order,
            String number,
            String kind,
            long amountMinor,
            LocalDate day,
            boolean open,
            boolean paid,
            Instant at) {

        static CommissionView of(SalespersonQueries.Line line) {
            return new CommissionView(
                    line.id().value(),
                    line.salesperson().value(),
                    line.name(),
                    line.order().value(),
                    line.number(),
                    line.kind().code(),
                    line.amount().minor(),
                    line.day(),
                    line.open(),
                    line.paid(),
                    line.at());
        }
    }

    /** What was paid out. */
    @RegisterForReflection
    public record CommissionPayoutView(
            UUID id, UUID salesperson, long amountMinor, String account, LocalDate day) {

        static CommissionPayoutView of(Payout payout) {
            return new CommissionPayoutView(
                    payout.id().value(),
                    payout.salesperson().value(),
                    payout.amount().minor(),
                    payout.account(),
                    payout.day());
        }
    }
}
