package io.uplink.adapter.in.web.insight.dashboard;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.application.insight.dashboard.ShowDashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Category;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Dashboard;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Day;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Flow;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Kept;
import io.uplink.application.insight.dashboard.port.DashboardQueries.Now;
import io.uplink.domain.shared.id.BranchId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The numbers of the dashboard for programs. */
@Path("/api/v1/dashboard")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class DashboardResource {

    /**
     * The numbers.
     *
     * @param medianSeconds working time to a resolution; null where nothing was resolved
     */
    @RegisterForReflection
    public record BoardView(
            Now now,
            Flow flow,
            Kept response,
            Kept resolution,
            @Nullable Long medianSeconds,
            @Nullable Long meanSeconds,
            @Nullable Double rating,
            int ratings,
            List<TeamView> teams,
            List<Category> categories,
            List<Day> days) {

        static BoardView of(Dashboard board) {
            var quality = board.quality();
            return new BoardView(
                    board.now(),
                    board.flow(),
                    quality.response(),
                    quality.resolution(),
                    quality.median().map(Duration::toSeconds).orElse(null),
                    quality.mean().map(Duration::toSeconds).orElse(null),
                    quality.rating().isPresent() ? quality.rating().getAsDouble() : null,
                    quality.ratings(),
                    board.teams().stream()
                            .map(team -> new TeamView(team.id().value(), team.name(), team.kept()))
                            .toList(),
                    board.categories(),
                    board.days());
        }
    }

    /** A team's resolution promises in the period. */
    @RegisterForReflection
    @Schema(name = "BoardTeam")
    public record TeamView(UUID id, String name, Kept resolution) {}

    private final ShowDashboard showDashboard;
    private final Actors actors;
    private final Times times;

    DashboardResource(ShowDashboard showDashboard, Actors actors, Times times) {
        this.showDashboard = showDashboard;
        this.actors = actors;
        this.times = times;
    }

    @GET
    @Operation(
            summary = "Numbers over the tickets the caller may see",
            description = "days: 7, 30 or 90; branch: only this one")
    public BoardView show(@RestQuery Optional<Integer> days, @RestQuery Optional<UUID> branch) {
        return BoardView.of(
                showDashboard.execute(
                        actors.current(),
                        new ShowDashboard.Input(
                                days.orElse(DashboardPages.USUAL_DAYS),
                                times.zone(),
                                branch.map(BranchId::new))));
    }
}
