package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.CallQueries;
import io.uplink.application.money.mpesa.port.CallQueries.Row;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Calls that wait, were given up, were not believed or not understood. */
@UseCase
public final class ListTroubledCalls {

    /** Where there are more, one fault made them all. */
    static final int MOST = 200;

    private final CallQueries queries;

    public ListTroubledCalls(CallQueries queries) {
        this.queries = queries;
    }

    public List<Row> execute(Actor actor) {
        var reach = actor.require(Permission.PAYMENTS_MANAGE);
        return queries.troubled(new Scope(actor.requirePerson(), reach), MOST);
    }
}
