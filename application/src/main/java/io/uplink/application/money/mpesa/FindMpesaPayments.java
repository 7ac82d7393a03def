package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.MpesaQueries;
import io.uplink.application.money.mpesa.port.MpesaQueries.Filter;
import io.uplink.application.money.mpesa.port.MpesaQueries.Row;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists money that came by phone, the newest first. */
@UseCase
public final class FindMpesaPayments {

    /** A page of it. */
    public record Input(Filter filter, Optional<String> cursor, int size) {}

    private final MpesaQueries queries;

    public FindMpesaPayments(MpesaQueries queries) {
        this.queries = queries;
    }

    public Page<Row> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.PAYMENTS_VIEW);
        return queries.page(
                new Scope(actor.requirePerson(), reach),
                input.filter(),
                input.cursor(),
                input.size());
    }
}
