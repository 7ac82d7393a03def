package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists what orders brought and what was taken back, the latest first. */
@UseCase
public final class FindCommissions {

    /** What is looked for, and which page of it. */
    public record Input(SalespersonQueries.Filter filter, Optional<String> cursor, int size) {}

    private final SalespersonQueries queries;

    public FindCommissions(SalespersonQueries queries) {
        this.queries = queries;
    }

    public Page<SalespersonQueries.Line> execute(Actor actor, Input input) {
        return queries.commissions(
                SalesReach.of(actor, Permission.COMMISSIONS_VIEW),
                input.filter(),
                input.cursor(),
                input.size());
    }
}
