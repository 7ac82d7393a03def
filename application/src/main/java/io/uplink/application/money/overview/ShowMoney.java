package io.uplink.application.money.overview;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.overview.port.OverviewQueries;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.LocalDate;

/** Shows what is owed, what came in and what was earned, in the branches that the reader sees. */
@UseCase
public final class ShowMoney {

    /** All of it; {@code month} is the first day of the present one. */
    public record Shown(
            OverviewQueries.Standing standing,
            DebtQueries.Buckets ageing,
            OverviewQueries.Revenue revenue,
            LocalDate month,
            LocalDate today) {}

    private final OverviewQueries queries;
    private final DebtQueries debts;
    private final Today today;
    private final HeadOffice headOffice;

    public ShowMoney(
            OverviewQueries queries, DebtQueries debts, Today today, HeadOffice headOffice) {
        this.queries = queries;
        this.debts = debts;
        this.today = today;
        this.headOffice = headOffice;
    }

    public Shown execute(Actor actor) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        var day = today.day();
        var month = day.withDayOfMonth(1);
        return new Shown(
                queries.standing(
                        within,
                        day,
                        day.atStartOfDay(headOffice.zone()).toInstant(),
                        month.atStartOfDay(headOffice.zone()).toInstant()),
                debts.total(within, day),
                queries.revenue(within, month, day),
                month,
                day);
    }
}
