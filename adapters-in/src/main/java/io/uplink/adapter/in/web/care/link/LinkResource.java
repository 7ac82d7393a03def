package io.uplink.adapter.in.web.care.link;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.link.ShowLinks;
import io.uplink.application.care.link.port.LinkQueries.Given;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What our people see of the links of a ticket: never the links themselves. */
@Path("/api/v1/tickets")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class LinkResource {

    /** A link that was given out; {@code state} is alive, used-up, expired or ended. */
    @RegisterForReflection
    public record LinkView(
            String kind,
            String holder,
            String state,
            @Nullable String endedWhy,
            int uses,
            int mostUses,
            Instant createdAt,
            Instant expiresAt,
            @Nullable Instant lastUsedAt) {

        static LinkView of(Given given, Instant now) {
            var link = given.link();
            return new LinkView(
                    given.kind().code(),
                    given.holder(),
                    link.revokedAt().isPresent()
                            ? "ended"
                            : !link.isAlive(now)
                                    ? "expired"
                                    : link.mayBeUsed(now) ? "alive" : "used-up",
                    given.ended().orElse(null),
                    link.uses(),
                    link.mostUses(),
                    link.createdAt(),
                    link.expiresAt(),
                    given.lastUsedAt().orElse(null));
        }
    }

    private final Actors actors;
    private final ShowLinks showLinks;

    LinkResource(Actors actors, ShowLinks showLinks) {
        this.actors = actors;
        this.showLinks = showLinks;
    }

    @GET
    @Path("{id}/links")
    @Operation(summary = "Which links were given out, to whom, and what became of them")
    public List<LinkView> links(@RestPath UUID id) {
        var shown = showLinks.execute(actors.current(), new ShowLinks.Input(new TicketId(id)));
        return shown.links().stream().map(link -> LinkView.of(link, shown.now())).toList();
    }
}
