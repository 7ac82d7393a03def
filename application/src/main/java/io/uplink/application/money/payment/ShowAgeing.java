package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.LocalDate;
import java.util.Optional;

/** Shows who owed how much for how long at the end of a day. */
@UseCase
public final class ShowAgeing {

    /** Today where no day is given. */
    public record Input(Optional<LocalDate> day, Optional<String> cursor, int size) {}

    public record Shown(LocalDate day, DebtQueries.Buckets total, Page<DebtQueries.Debt> debts) {}

    private final DebtQueries queries;
    private final Today today;

    public ShowAgeing(DebtQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        var day = input.day().orElseGet(today::day);
        return new Shown(
                day,
                queries.total(within, day),
                queries.ageing(within, day, input.cursor(), input.size()));
    }
}
