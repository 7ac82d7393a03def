package io.uplink.adapter.in.web.care.desk;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.care.desk.DeskBodies.ActionBody;
import io.uplink.adapter.in.web.care.desk.DeskBodies.PickBody;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.desk.ContinueBulk;
import io.uplink.application.care.desk.ShowBulk;
import io.uplink.application.care.desk.StartBulk;
import io.uplink.application.care.desk.port.DeskQueries.BulkSheet;
import io.uplink.application.care.desk.port.DeskQueries.Line;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Changes of many tickets, under an id that the caller chooses: sent again it goes on. */
@Path("/api/v1/ticket-changes")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk")
@InCallContext
@RunOnVirtualThread
public class BulkResource {

    /** A change of many tickets as JSON. */
    @RegisterForReflection
    public record ChangeView(
            UUID id,
            ActionBody action,
            long done,
            long unchanged,
            long refused,
            long waiting,
            List<TicketOutcome> tickets) {

        static ChangeView of(BulkSheet sheet) {
            return new ChangeView(
                    sheet.id().value(),
                    ActionBody.of(sheet.action()),
                    sheet.count(Result.DONE),
                    sheet.count(Result.UNCHANGED),
                    sheet.count(Result.REFUSED),
                    sheet.lines().size() - sheet.decided(),
                    sheet.lines().stream().map(TicketOutcome::of).toList());
        }
    }

    /**
     * One ticket: done, unchanged or refused, and then why; {@code openSteps} are the required ones
     * that keep it from being resolved, {@code missingFields} the keys of what is not filled in.
     */
    @RegisterForReflection
    public record TicketOutcome(
            UUID id,
            Optional<String> number,
            Optional<String> result,
            Optional<String> code,
            List<String> openSteps,
            List<String> missingFields) {

        static TicketOutcome of(Line line) {
            return new TicketOutcome(
                    line.ticket().value(),
                    line.number(),
                    line.result().map(Result::code),
                    line.code(),
                    line.open().stream().map(TicketStep::english).toList(),
                    line.missing().stream().map(Field::key).toList());
        }
    }

    private final Actors actors;
    private final StartBulk startBulk;
    private final ContinueBulk continueBulk;
    private final ShowBulk showBulk;

    BulkResource(Actors actors, StartBulk startBulk, ContinueBulk continueBulk, ShowBulk showBulk) {
        this.actors = actors;
        this.startBulk = startBulk;
        this.continueBulk = continueBulk;
        this.showBulk = showBulk;
    }

    @GET
    @Path("{id}")
    @Operation(summary = "What became of each ticket")
    public ChangeView show(@RestPath UUID id) {
        return ChangeView.of(showBulk.execute(actors.current(), new BulkRunId(id)));
    }

    @PUT
    @Path("{id}")
    @Operation(
            summary = "Changes up to 100 tickets, each by its own rules",
            description =
                    "Actions: assign, priority, note, escalate, resolve, close. Each ticket is"
                            + " compared with the version that was looked at and is done, unchanged or"
                            + " refused by itself. The same again under the same id changes nothing"
                            + " twice.")
    public ChangeView change(@RestPath UUID id, DeskBodies.ChangeBody body) {
        var actor = actors.current();
        var run = new BulkRunId(id);
        var input = new StartBulk.Input(run, action(body), picks(body.tickets()));
        var _ = startBulk.execute(actor, input);
        var _ = continueBulk.execute(actor, new ContinueBulk.Input(run, BulkRun.MOST));
        return ChangeView.of(showBulk.execute(actor, run));
    }

    private static DeskAction action(DeskBodies.ChangeBody body) {
        return Optional.ofNullable(body.action())
                .orElseThrow(() -> Invalid.of("action", "required"))
                .read();
    }

    private static List<Pick> picks(@Nullable List<PickBody> bodies) {
        var faults = new Faults();
        var picks =
                Optional.ofNullable(bodies).orElse(List.of()).stream()
                        .map(body -> faults.collect(() -> pick(body)))
                        .flatMap(Optional::stream)
                        .toList();
        faults.refuse();
        return picks;
    }

    private static Pick pick(PickBody body) {
        if (body.id() == null || body.version() == null) {
            throw Invalid.of("tickets", "required");
        }
        return new Pick(new TicketId(body.id()), body.version());
    }
}
