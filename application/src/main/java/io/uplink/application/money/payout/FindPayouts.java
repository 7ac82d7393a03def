package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.PayoutQueries;
import io.uplink.application.money.payout.port.PayoutQueries.Row;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists money that goes back by phone, the newest first. */
@UseCase
public final class FindPayouts {

    /** A page of it; {@code open} narrows to what is not over, or what is. */
    public record Input(Optional<Boolean> open, Optional<String> cursor, int size) {}

    private final PayoutQueries queries;

    public FindPayouts(PayoutQueries queries) {
        this.queries = queries;
    }

    public Page<Row> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.PAYMENTS_VIEW);
        return queries.page(
                new Scope(actor.requirePerson(), reach),
                input.open(),
                input.cursor(),
                input.size());
    }
}
