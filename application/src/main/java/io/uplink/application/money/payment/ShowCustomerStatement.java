package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/** Shows a customer's account with us: what was charged and paid in some days. */
@UseCase
public final class ShowCustomerStatement {

    /** A customer with one service has some dozen a year; who has more asks for fewer days. */
    public static final int MOST_LINES = 500;

    private static final int USUAL_MONTHS = 3;

    /** The last months where no days are given. */
    public record Input(CustomerId customer, Optional<LocalDate> from, Optional<LocalDate> until) {}

    /** With the days that it is of. */
    public record Shown(DebtQueries.Statement statement, LocalDate from, LocalDate until) {}

    private final DebtQueries queries;
    private final Today today;

    public ShowCustomerStatement(DebtQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public Shown execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        var until = input.until().orElseGet(today::day);
        var from = input.from().orElseGet(() -> until.minusMonths(USUAL_MONTHS).withDayOfMonth(1));
        if (until.isBefore(from)) {
            throw Invalid.of("until", "date.unreadable");
        }
        return new Shown(
                queries.statement(within, input.customer(), from, until, MOST_LINES)
                        .orElseThrow(() -> new DomainException(new UnknownDebtor())),
                from,
                until);
    }
}
