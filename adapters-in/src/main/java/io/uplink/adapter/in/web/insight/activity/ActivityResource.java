package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.activity.FindActivity;
import io.uplink.application.insight.activity.ShowActivityTrust;
import io.uplink.application.insight.activity.port.ActivityChain.Watch;
import io.uplink.application.insight.activity.port.ActivityQueries.Doer;
import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import io.uplink.application.insight.activity.port.ActivityQueries.Origin;
import io.uplink.application.insight.activity.port.ActivityQueries.Subject;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;

/** The activity trail over the API. */
@Path("/api/v1/activity")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class ActivityResource {

    /** One note, with what was kept of the thing before and after. */
    @RegisterForReflection
    @Schema(name = "ActivityEntry")
    public record EntryView(
            UUID id,
            Instant at,
            Doer actor,
            String action,
            Subject subject,
            Map<String, Object> before,
            Map<String, Object> after,
            Origin origin) {

        static EntryView of(Entry entry) {
            return new EntryView(
                    entry.id(),
                    entry.at(),
                    entry.doer(),
                    entry.action(),
                    entry.subject(),
                    entry.before(),
                    entry.after(),
                    entry.origin());
        }
    }

    /**
     * Whether the log is as it was written.
     *
     * @param entries that the last whole check found so
     * @param checkedAt absent before the first
     * @param broken absent if all is well
     */
    @RegisterForReflection
    public record TrustView(
            long entries, Optional<Instant> checkedAt, Optional<BrokenView> broken) {

        static TrustView of(Watch watch) {
            return new TrustView(
                    watch.entries(),
                    watch.endedAt(),
                    watch.broken().map(one -> new BrokenView(one.block(), one.fault().key())));
        }
    }

    /** From which block on nothing is proven, and why. */
    @RegisterForReflection
    public record BrokenView(long block, String fault) {}

    private final FindActivity findActivity;
    private final ShowActivityTrust showActivityTrust;
    private final Actors actors;
    private final Times times;

    ActivityResource(
            FindActivity findActivity,
            ShowActivityTrust showActivityTrust,
            Actors actors,
            Times times) {
        this.showActivityTrust = showActivityTrust;
        this.findActivity = findActivity;
        this.actors = actors;
        this.times = times;
    }

    @GET
    @Operation(summary = "Who changed what, the newest first, as far as the caller may see")
    public Page<EntryView> list(
            @BeanParam ActivitySearch search,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findActivity
                .execute(
                        actors.current(),
                        new FindActivity.Input(
                                search.filter(times.zone()), cursor, Page.sizeOf(size)))
                .map(EntryView::of);
    }

    @GET
    @Path("trust")
    @Operation(summary = "Whether the trail is as it was written")
    public TrustView trust() {
        return TrustView.of(showActivityTrust.execute(actors.current()));
    }
}
