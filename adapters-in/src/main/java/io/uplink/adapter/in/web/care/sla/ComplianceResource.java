package io.uplink.adapter.in.web.care.sla;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.sla.port.ComplianceQueries.Kept;
import io.uplink.application.care.sla.port.ComplianceQueries.Line;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** How promises were kept. */
@Path("/api/v1/sla/compliance")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class ComplianceResource {

    /** The report: the whole, and its groups. */
    @RegisterForReflection
    public record ReportView(String by, String from, String until, List<LineView> lines) {}

    /** A group; {@code key} is absent for the whole and for tickets that have none. */
    @RegisterForReflection
    public record LineView(
            boolean whole,
            @Nullable String key,
            String name,
            long tickets,
            KeptView response,
            KeptView reply,
            KeptView resolution) {}

    /** A target; the seconds are working time used, absent where none is known. */
    @RegisterForReflection
    public record KeptView(
            long met,
            long missed,
            @Nullable Double percent,
            @Nullable Long medianSeconds,
            @Nullable Long ninetiethSeconds) {

        static KeptView of(Kept kept) {
            return new KeptView(
                    kept.met(),
                    kept.missed(),
                    kept.percent().orElse(null),
                    kept.median().map(Duration::toSeconds).orElse(null),
                    kept.ninetieth().map(Duration::toSeconds).orElse(null));
        }
    }

    private final ComplianceReader report;

    ComplianceResource(ComplianceReader report) {
        this.report = report;
    }

    @GET
    @Operation(
            summary = "How promises were kept",
            description =
                    "Of the tickets opened from one day to another, at most 366 of them; the last"
                            + " 30 if absent. by: branch (usual), person, team, category, priority.")
    public ReportView report(@BeanParam ComplianceSearch search) {
        var input = report.input(search);
        return new ReportView(
                input.by().code(),
                input.from().toString(),
                input.until().toString(),
                report.lines(input).stream()
                        .map(line -> view(line, report.name(line, input.by())))
                        .toList());
    }

    private static LineView view(Line line, String name) {
        return new LineView(
                line.whole(),
                line.key().orElse(null),
                name,
                line.tickets(),
                KeptView.of(line.response()),
                KeptView.of(line.reply()),
                KeptView.of(line.resolution()));
    }
}
