package io.uplink.adapter.in.web.platform.backup;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.platform.backup.AskForBackup;
import io.uplink.application.platform.backup.AskForDrill;
import io.uplink.application.platform.backup.DownloadBackup;
import io.uplink.application.platform.backup.FindBackups;
import io.uplink.application.platform.backup.port.BackupQueries.Drill;
import io.uplink.application.platform.backup.port.BackupQueries.Row;
import io.uplink.application.platform.backup.port.BackupQueries.Trouble;
import io.uplink.application.shared.Page;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Copies of the database over the API. */
@Path("/api/v1/platform/backups")
@Produces(MediaType.APPLICATION_JSON)
@InCallContext
@RunOnVirtualThread
public class BackupResource {

    /** Why something failed: a word for programs, and what the tool said. */
    @RegisterForReflection
    public record TroubleView(String fault, String detail) {

        static TroubleView of(Trouble trouble) {
            return new TroubleView(trouble.fault().key(), trouble.detail());
        }
    }

    /** One copy; state is waiting, running, done or failed. */
    @RegisterForReflection
    public record BackupView(
            UUID id,
            String state,
            boolean scheduled,
            String askedBy,
            Instant askedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Optional<String> file,
            long bytes,
            Optional<String> sha256,
            Optional<TroubleView> trouble,
            boolean kept,
            boolean offSite,
            Optional<TroubleView> offSiteTrouble) {

        static BackupView of(Row row) {
            return new BackupView(
                    row.id(),
                    row.state().name().toLowerCase(Locale.ROOT),
                    row.scheduled(),
                    row.askedBy(),
                    row.askedAt(),
                    row.startedAt(),
                    row.endedAt(),
                    row.file(),
                    row.bytes(),
                    row.sha256(),
                    row.trouble().map(TroubleView::of),
                    row.kept(),
                    row.offSite(),
                    row.offSiteTrouble().map(TroubleView::of));
        }
    }

    /** One try; state is waiting, running, passed or failed. */
    @RegisterForReflection
    public record DrillView(
            UUID id,
            String state,
            boolean scheduled,
            String askedBy,
            Instant askedAt,
            Optional<Instant> startedAt,
            Optional<Instant> endedAt,
            Optional<String> file,
            Optional<TroubleView> trouble) {

        static DrillView of(Drill drill) {
            return new DrillView(
                    drill.id(),
                    drill.state().name().toLowerCase(Locale.ROOT),
                    drill.scheduled(),
                    drill.askedBy(),
                    drill.askedAt(),
                    drill.startedAt(),
                    drill.endedAt(),
                    drill.file(),
                    drill.trouble().map(TroubleView::of));
        }
    }

    /** The last tries, and whether they are good enough. */
    @RegisterForReflection
    public record DrillsView(boolean good, List<DrillView> items) {}

    /** What was asked for. */
    @RegisterForReflection
    @Schema(name = "BackupAsked")
    public record AskedView(UUID id) {}

    private final FindBackups findBackups;
    private final AskForBackup askForBackup;
    private final AskForDrill askForDrill;
    private final DownloadBackup downloadBackup;
    private final Actors actors;

    BackupResource(
            FindBackups findBackups,
            AskForBackup askForBackup,
            AskForDrill askForDrill,
            DownloadBackup downloadBackup,
            Actors actors) {
        this.findBackups = findBackups;
        this.askForBackup = askForBackup;
        this.askForDrill = askForDrill;
        this.downloadBackup = downloadBackup;
        this.actors = actors;
    }

    @GET
    @Operation(summary = "Copies that were asked for, the newest first")
    public Page<BackupView> list(
            @RestQuery Optional<String> cursor, @RestQuery Optional<Integer> size) {
        return findBackups
                .execute(actors.current(), new FindBackups.Input(cursor, Page.sizeOf(size)))
                .backups()
                .map(BackupView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Asks for a copy now; it is made within seconds")
    @APIResponseSchema(value = AskedView.class, responseCode = "202")
    public Response ask() {
        return Response.accepted(new AskedView(askForBackup.execute(actors.current()))).build();
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @Operation(summary = "A copy, sealed as it lies in the folder")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@RestPath UUID id) {
        return BackupDownload.of(downloadBackup.execute(actors.current(), id));
    }

    @GET
    @Path("drills")
    @Operation(summary = "The last tries to restore a copy, the newest first")
    public DrillsView drills() {
        var found =
                findBackups.execute(actors.current(), new FindBackups.Input(Optional.empty(), 1));
        return new DrillsView(found.good(), found.drills().stream().map(DrillView::of).toList());
    }

    @POST
    @Path("drills")
    @Idempotent
    @Operation(summary = "Asks for the newest copy to be restored for trial")
    @APIResponseSchema(value = AskedView.class, responseCode = "202")
    public Response drill() {
        return Response.accepted(new AskedView(askForDrill.execute(actors.current()))).build();
    }
}
