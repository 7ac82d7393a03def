package io.uplink.adapter.in.web.care.privacy;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.care.privacy.FindLooks;
import io.uplink.application.care.privacy.port.AccessLogQueries.Entry;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** Who looked at whose personal data, over the API. */
@Path("/api/v1/customers/access-log")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class AccessLogResource {

    /**
     * One of our people, a customer, a way and an hour.
     *
     * @param fields record, contact, list or archive
     */
    @RegisterForReflection
    @Schema(name = "PersonalDataAccess")
    public record AccessView(
            UUID id,
            UUID customer,
            String account,
            UUID person,
            String personName,
            String channel,
            String fields,
            Instant firstAt,
            Instant lastAt,
            Optional<String> address) {

        static AccessView of(Entry entry) {
            return new AccessView(
                    entry.id(),
                    entry.customer().value(),
                    entry.account(),
                    entry.person().value(),
                    entry.personName(),
                    entry.channel(),
                    entry.fields().code(),
                    entry.firstAt(),
                    entry.lastAt(),
                    entry.address());
        }
    }

    private final Actors actors;
    private final Times times;
    private final FindLooks findLooks;

    AccessLogResource(Actors actors, Times times, FindLooks findLooks) {
        this.actors = actors;
        this.times = times;
        this.findLooks = findLooks;
    }

    @GET
    @Operation(
            summary = "Who looked at the personal data of customers, the newest first",
            description =
                    "customer: only that one, with the records that are read with it; who: part of"
                            + " the name of who looked; from and until: days.")
    public Page<AccessView> list(
            @BeanParam AccessLogSearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findLooks
                .execute(
                        actors.current(),
                        new FindLooks.Input(search.filter(times.zone()), cursor, Page.sizeOf(size)))
                .map(AccessView::of);
    }
}
