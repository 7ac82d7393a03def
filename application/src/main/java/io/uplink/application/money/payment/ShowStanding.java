package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;

/** Shows what a customer owes now, and has paid too much. */
@UseCase
public final class ShowStanding {

    private final DebtQueries queries;
    private final Today today;

    public ShowStanding(DebtQueries queries, Today today) {
        this.queries = queries;
        this.today = today;
    }

    public DebtQueries.Standing execute(Actor actor, CustomerId customer) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.standing(within, customer, today.day())
                .orElseThrow(() -> new DomainException(new UnknownDebtor()));
    }
}
