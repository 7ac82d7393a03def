package io.uplink.application.outreach.inbound;

import io.uplink.application.outreach.inbound.port.InboundQueries;
import io.uplink.application.outreach.inbound.port.InboundQueries.Row;
import io.uplink.application.outreach.inbound.port.InboundQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import java.util.Optional;

/** Lists what people texted to us, as far as the reader may see. */
@UseCase
public final class FindInboundTexts {

    /** A page of those that ended so. */
    public record Input(Optional<InboundOutcome> outcome, Optional<String> cursor, int size) {}

    private final InboundQueries queries;

    public FindInboundTexts(InboundQueries queries) {
        this.queries = queries;
    }

    public Page<Row> execute(Actor actor, Input input) {
        var reach = actor.require(Permission.MESSAGES_VIEW);
        return queries.page(
                new Scope(actor.requirePerson(), reach),
                input.outcome(),
                input.cursor(),
                input.size());
    }
}
