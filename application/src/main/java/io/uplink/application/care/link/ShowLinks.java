package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkQueries;
import io.uplink.application.care.link.port.LinkQueries.Given;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

/** Which links of a ticket were given out, to whom, and what became of them; never the links. */
@UseCase
public final class ShowLinks {

    /** Of which ticket. */
    public record Input(TicketId ticket) {}

    /** The links, the latest first, as they are at this moment. */
    public record Shown(List<Given> links, Instant now) {}

    private final LinkQueries queries;
    private final InstantSource clock;

    public ShowLinks(LinkQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public Shown execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_LINK);
        var found =
                queries.ofTicket(input.ticket())
                        .filter(given -> actor.may(Permission.TICKETS_VIEW, given.placement()))
                        .orElseThrow(() -> new DomainException(new TicketError.NotFound()));
        actor.require(Permission.TICKETS_LINK, found.placement());
        return new Shown(found.links(), clock.instant());
    }
}
