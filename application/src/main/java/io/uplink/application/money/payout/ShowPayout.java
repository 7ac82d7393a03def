package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.PayoutQueries;
import io.uplink.application.money.payout.port.PayoutQueries.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.DomainException;

/** Money that goes back, and how far it is. */
@UseCase
public final class ShowPayout {

    private final PayoutQueries queries;

    public ShowPayout(PayoutQueries queries) {
        this.queries = queries;
    }

    public Row execute(Actor actor, PayoutId id) {
        var reach = actor.require(Permission.PAYMENTS_VIEW);
        return queries.find(new Scope(actor.requirePerson(), reach), id)
                .orElseThrow(() -> new DomainException(new PayoutError.NoSuch()));
    }
}
