package io.uplink.adapter.in.web.outreach.announcement;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.adapter.in.web.shared.Times;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.announcement.EditAnnouncement;
import io.uplink.application.outreach.announcement.ListAudiences;
import io.uplink.application.outreach.announcement.PublishAnnouncement;
import io.uplink.application.outreach.announcement.ShowAnnouncement;
import io.uplink.application.outreach.announcement.port.AnnouncementQueries.Sheet;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementError;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Writing an announcement, and writing it better. */
@Path("/announcements")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class AnnouncementFormPages {

    /**
     * The form; an empty id is one that is still to be published.
     *
     * @param audience of one that is published: it stays
     */
    @TemplateData
    public record FormPage(
            String id,
            AnnouncementForm form,
            String audience,
            List<AnnouncementViews.Group> audiences,
            List<AnnouncementViews.Option> importances) {

        public boolean isNew() {
            return id.isEmpty();
        }
    }

    @CheckedTemplate(basePath = "outreach/announcement")
    static class Pages {
        static native TemplateInstance form(FormPage page, Forms.Errors errors);
    }

    private final PublishAnnouncement publish;
    private final EditAnnouncement edit;
    private final ShowAnnouncement showAnnouncement;
    private final ListAudiences listAudiences;
    private final Actors actors;
    private final Reader reader;
    private final Times times;
    private final Ids ids;
    private final InstantSource clock;

    AnnouncementFormPages(
            PublishAnnouncement publish,
            EditAnnouncement edit,
            ShowAnnouncement showAnnouncement,
            ListAudiences listAudiences,
            Actors actors,
            Reader reader,
            Times times,
            Ids ids,
            InstantSource clock) {
        this.publish = publish;
        this.edit = edit;
        this.showAnnouncement = showAnnouncement;
        this.listAudiences = listAudiences;
        this.actors = actors;
        this.reader = reader;
        this.times = times;
        this.ids = ids;
        this.clock = clock;
    }

    @GET
    @Path("new")
    public TemplateInstance fresh() {
        return newPage(AnnouncementForm.fresh(ids.next(), today()), Forms.Errors.none());
    }

    @POST
    public Response publish(@BeanParam AnnouncementForm form) {
        return Forms.submit(
                () -> publish.execute(actors.current(), input(form)),
                published ->
                        Redirects.seeOther(
                                "/announcements/" + published.id(), "announcement.published"),
                reader.language(),
                errors -> newPage(form, errors));
    }

    private PublishAnnouncement.Input input(AnnouncementForm form) {
        var typed = form.typed(times.zone(), today());
        return new PublishAnnouncement.Input(
                typed.key(),
                typed.words().title(),
                typed.words().text(),
                typed.words().importance(),
                typed.audience(),
                typed.from(),
                typed.until());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), times.zone());
    }

    private TemplateInstance newPage(AnnouncementForm form, Forms.Errors errors) {
        var toEveryone = actors.current().may(Permission.ANNOUNCEMENTS_MANAGE, Placement.company());
        return reader.page(
                Pages.form(
                        new FormPage(
                                "",
                                form,
                                "",
                                views().audiences(
                                                listAudiences.execute(actors.current()),
                                                toEveryone),
                                views().importances()),
                        errors));
    }

    @GET
    @Path("{id}/edit")
    public TemplateInstance edit(@RestPath UUID id) {
        var sheet = managed(id);
        return editPage(sheet, AnnouncementForm.of(sheet, times.zone()), Forms.Errors.none());
    }

    @POST
    @Path("{id}")
    public Response edit(@RestPath UUID id, @BeanParam AnnouncementForm form) {
        return Forms.submit(
                () -> edited(id, form),
                _ -> Redirects.seeOther("/announcements/" + id, "announcement.saved"),
                reader.language(),
                errors -> editPage(managed(id), form, errors));
    }

    private Announcement edited(UUID id, AnnouncementForm form) {
        var shown = form.period(managed(id).announcement().shown(), times.zone());
        var words = AnnouncementForm.words(form);
        return edit.execute(
                actors.current(),
                new EditAnnouncement.Input(
                        new AnnouncementId(id),
                        words.title(),
                        words.text(),
                        words.importance(),
                        shown.from(),
                        shown.until(),
                        form.isAgain(),
                        Versions.ofForm(form.version)));
    }

    /** Only for those who look after it; to others it is a page to read. */
    private Sheet managed(UUID id) {
        var shown = showAnnouncement.execute(actors.current(), new AnnouncementId(id));
        if (!shown.managed()) {
            throw new DomainException(new AnnouncementError.NoSuch());
        }
        return shown.sheet();
    }

    private TemplateInstance editPage(Sheet sheet, AnnouncementForm form, Forms.Errors errors) {
        return reader.page(
                Pages.form(
                        new FormPage(
                                sheet.announcement().id().toString(),
                                form,
                                views().audience(sheet),
                                List.of(),
                                views().importances()),
                        errors));
    }

    private AnnouncementViews views() {
        return new AnnouncementViews(reader.language(), clock.instant());
    }
}
