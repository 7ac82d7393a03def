package io.uplink.adapter.in.web.platform.backup;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.platform.backup.AskForBackup;
import io.uplink.application.platform.backup.AskForDrill;
import io.uplink.application.platform.backup.DownloadBackup;
import io.uplink.application.platform.backup.FindBackups;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Copies of the database: which there are, whether they can be restored, and one more now. */
@Path("/platform/backups")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class BackupPages {

    @CheckedTemplate(basePath = "platform/backup")
    static class Pages {
        static native TemplateInstance list(BackupListView page);
    }

    private final FindBackups findBackups;
    private final AskForBackup askForBackup;
    private final AskForDrill askForDrill;
    private final DownloadBackup downloadBackup;
    private final Actors actors;
    private final Reader reader;
    private final BackupWords words;

    BackupPages(
            FindBackups findBackups,
            AskForBackup askForBackup,
            AskForDrill askForDrill,
            DownloadBackup downloadBackup,
            Actors actors,
            Reader reader,
            BackupWords words) {
        this.findBackups = findBackups;
        this.askForBackup = askForBackup;
        this.askForDrill = askForDrill;
        this.downloadBackup = downloadBackup;
        this.actors = actors;
        this.reader = reader;
        this.words = words;
    }

    @GET
    public TemplateInstance list(@RestQuery Optional<String> at) {
        var actor = actors.current();
        var found = findBackups.execute(actor, new FindBackups.Input(at, Page.USUAL_SIZE));
        var mayOperate = actor.may(Permission.PLATFORM_OPERATE, Placement.company());
        return reader.page(Pages.list(BackupListView.of(found, mayOperate, words)));
    }

    @POST
    @Path("run")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response run() {
        var _ = askForBackup.execute(actors.current());
        return Redirects.seeOther("/platform/backups", "backup.asked");
    }

    @POST
    @Path("drill")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drill() {
        var _ = askForDrill.execute(actors.current());
        return Redirects.seeOther("/platform/backups", "backup.drill-asked");
    }

    @GET
    @Path("{id}/file")
    @Produces(MediaType.WILDCARD)
    public Response file(@RestPath UUID id) {
        return BackupDownload.of(downloadBackup.execute(actors.current(), id));
    }
}
