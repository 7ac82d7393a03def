package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.announcement.AcknowledgeAnnouncement;
import io.uplink.application.outreach.announcement.FindAnnouncements;
import io.uplink.application.outreach.announcement.FindListeners;
import io.uplink.application.outreach.announcement.ShowAnnouncement;
import io.uplink.application.outreach.announcement.WithdrawAnnouncement;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What was announced, and who has read it. */
@Path("/announcements")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AnnouncementPages {

    @CheckedTemplate(basePath = "outreach/announcement")
    static class Pages {
        static native TemplateInstance list(
                Page<AnnouncementViews.Line> lines, boolean managed, boolean mayManage);

        static native TemplateInstance show(AnnouncementViews.Full one, Forms.Errors errors);

        static native TemplateInstance listeners(
                AnnouncementViews.Full one, boolean read, Page<AnnouncementViews.Ear> ears);
    }

    private final FindAnnouncements findAnnouncements;
    private final ShowAnnouncement showAnnouncement;
    private final FindListeners findListeners;
    private final AcknowledgeAnnouncement acknowledge;
    private final WithdrawAnnouncement withdraw;
    private final Actors actors;
    private final Reader reader;
    private final InstantSource clock;

    AnnouncementPages(
            FindAnnouncements findAnnouncements,
            ShowAnnouncement showAnnouncement,
            FindListeners findListeners,
            AcknowledgeAnnouncement acknowledge,
            WithdrawAnnouncement withdraw,
            Actors actors,
            Reader reader,
            InstantSource clock) {
        this.findAnnouncements = findAnnouncements;
        this.showAnnouncement = showAnnouncement;
        this.findListeners = findListeners;
        this.acknowledge = acknowledge;
        this.withdraw = withdraw;
        this.actors = actors;
        this.reader = reader;
        this.clock = clock;
    }

    @GET
    public TemplateInstance list(
            @RestQuery Optional<String> managed, @RestQuery Optional<String> at) {
        var found =
                findAnnouncements
                        .execute(
                                actors.current(),
                                new FindAnnouncements.Input(
                                        managed.isPresent(), at, Page.USUAL_SIZE))
                        .map(views()::line);
        return reader.page(
                Pages.list(
                        found,
                        managed.isPresent(),
                        actors.current().reach(Permission.ANNOUNCEMENTS_MANAGE).isPresent()));
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id) {
        return page(id, Forms.Errors.none());
    }

    @POST
    @Path("{id}/acknowledgement")
    public Response read(@RestPath UUID id, @RestForm @Nullable Integer edition) {
        acknowledge.execute(
                actors.current(),
                new AcknowledgeAnnouncement.Input(
                        new AnnouncementId(id), Optional.ofNullable(edition).orElse(1)));
        return Redirects.seeOther("/announcements/" + id, "announcement.read");
    }

    @POST
    @Path("{id}/withdrawal")
    public Response withdraw(@RestPath UUID id, @RestForm @Nullable Long version) {
        return Forms.submit(
                () ->
                        withdraw.execute(
                                actors.current(),
                                new WithdrawAnnouncement.Input(
                                        new AnnouncementId(id), Versions.ofForm(version))),
                _ -> Redirects.seeOther("/announcements/" + id, "announcement.withdrawn"),
                reader.language(),
                errors -> page(id, errors));
    }

    @GET
    @Path("{id}/listeners")
    public TemplateInstance listeners(
            @RestPath UUID id, @RestQuery Optional<String> read, @RestQuery Optional<String> at) {
        var has = read.isPresent();
        var ears =
                findListeners
                        .execute(
                                actors.current(),
                                new FindListeners.Input(
                                        new AnnouncementId(id), has, at, Page.USUAL_SIZE))
                        .map(AnnouncementViews::ear);
        return reader.page(Pages.listeners(full(id), has, ears));
    }

    private TemplateInstance page(UUID id, Forms.Errors errors) {
        return reader.page(Pages.show(full(id), errors));
    }

    private AnnouncementViews.Full full(UUID id) {
        return views().full(
                        showAnnouncement.execute(actors.current(), new AnnouncementId(id)),
                        actors.current().reach(Permission.LOGS_VIEW).isPresent());
    }

    private AnnouncementViews views() {
        return new AnnouncementViews(reader.language(), clock.instant());
    }
}
