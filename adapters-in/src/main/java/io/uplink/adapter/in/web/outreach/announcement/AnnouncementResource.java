package io.uplink.adapter.in.web.outreach.announcement;

import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.outreach.announcement.AnnouncementBodies.AnnouncementView;
import io.uplink.adapter.in.web.outreach.announcement.AnnouncementBodies.ListenerView;
import io.uplink.adapter.in.web.outreach.announcement.AnnouncementBodies.RowView;
import io.uplink.adapter.in.web.outreach.announcement.AnnouncementBodies.SheetView;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Idempotent;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.outreach.announcement.AcknowledgeAnnouncement;
import io.uplink.application.outreach.announcement.EditAnnouncement;
import io.uplink.application.outreach.announcement.FindAnnouncements;
import io.uplink.application.outreach.announcement.FindListeners;
import io.uplink.application.outreach.announcement.PublishAnnouncement;
import io.uplink.application.outreach.announcement.ShowAnnouncement;
import io.uplink.application.outreach.announcement.WithdrawAnnouncement;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.announcement.Announcement;
import io.uplink.domain.outreach.announcement.AnnouncementId;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Announcements over the API. */
@Path("/api/v1/announcements")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Announcements")
@InCallContext
@RunOnVirtualThread
public class AnnouncementResource {

    private final Actors actors;
    private final FindAnnouncements findAnnouncements;
    private final ShowAnnouncement showAnnouncement;
    private final FindListeners findListeners;
    private final PublishAnnouncement publish;
    private final EditAnnouncement edit;
    private final WithdrawAnnouncement withdraw;
    private final AcknowledgeAnnouncement acknowledge;

    AnnouncementResource(
            Actors actors,
            FindAnnouncements findAnnouncements,
            ShowAnnouncement showAnnouncement,
            FindListeners findListeners,
            PublishAnnouncement publish,
            EditAnnouncement edit,
            WithdrawAnnouncement withdraw,
            AcknowledgeAnnouncement acknowledge) {
        this.actors = actors;
        this.findAnnouncements = findAnnouncements;
        this.showAnnouncement = showAnnouncement;
        this.findListeners = findListeners;
        this.publish = publish;
        this.edit = edit;
        this.withdraw = withdraw;
        this.acknowledge = acknowledge;
    }

    @GET
    @Operation(summary = "What speaks to the caller; with managed what the caller looks after")
    public Page<RowView> list(
            @RestQuery Optional<Boolean> managed,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findAnnouncements
                .execute(
                        actors.current(),
                        new FindAnnouncements.Input(
                                managed.orElse(false), cursor, Page.sizeOf(size)))
                .map(RowView::of);
    }

    @POST
    @Idempotent
    @Operation(summary = "Announces something; without from at once")
    @APIResponseSchema(value = AnnouncementView.class, responseCode = "201")
    public Response publish(AnnouncementBodies.NewAnnouncement body) {
        var published =
                publish.execute(
                        actors.current(),
                        new PublishAnnouncement.Input(
                                Optional.empty(),
                                Inputs.text(body.title()),
                                Inputs.text(body.text()),
                                AnnouncementBodies.importance(body.importance()),
                                AnnouncementBodies.audience(body.audience(), body.audienceId()),
                                Optional.ofNullable(body.from()),
                                AnnouncementBodies.moment("until", body.until())));
        return Response.created(URI.create("/api/v1/announcements/" + published.id()))
                .entity(AnnouncementView.of(published))
                .header(HttpHeaders.ETAG, Versions.tag(published.version()))
                .build();
    }

    @GET
    @Path("{id}")
    @APIResponseSchema(SheetView.class)
    public Response show(@RestPath UUID id) {
        var shown = showAnnouncement.execute(actors.current(), new AnnouncementId(id));
        return Response.ok(SheetView.of(shown))
                .header(HttpHeaders.ETAG, Versions.tag(shown.sheet().announcement().version()))
                .build();
    }

    @PUT
    @Path("{id}")
    @Operation(summary = "Says it better; with again everybody is to read it once more")
    @APIResponseSchema(AnnouncementView.class)
    public Response edit(
            @RestPath UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            AnnouncementBodies.Correction body) {
        return ok(
                edit.execute(
                        actors.current(),
                        new EditAnnouncement.Input(
                                new AnnouncementId(id),
                                Inputs.text(body.title()),
                                Inputs.text(body.text()),
                                AnnouncementBodies.importance(body.importance()),
                                AnnouncementBodies.moment("from", body.from()),
                                AnnouncementBodies.moment("until", body.until()),
                                body.again(),
                                Versions.required(seen))));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(summary = "Takes it back")
    @APIResponseSchema(AnnouncementView.class)
    public Response withdraw(
            @RestPath UUID id, @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen) {
        return ok(
                withdraw.execute(
                        actors.current(),
                        new WithdrawAnnouncement.Input(
                                new AnnouncementId(id), Versions.required(seen))));
    }

    @POST
    @Path("{id}/acknowledgement")
    @Operation(summary = "Says that the caller has read that edition; again is the same")
    public void acknowledge(@RestPath UUID id, AnnouncementBodies.Edition body) {
        acknowledge.execute(
                actors.current(),
                new AcknowledgeAnnouncement.Input(new AnnouncementId(id), body.edition()));
    }

    @GET
    @Path("{id}/listeners")
    @Operation(summary = "Who of the audience has read it, or with read=false who has not")
    public Page<ListenerView> listeners(
            @RestPath UUID id,
            @RestQuery Optional<Boolean> read,
            @RestQuery Optional<String> cursor,
            @RestQuery Optional<Integer> size) {
        return findListeners
                .execute(
                        actors.current(),
                        new FindListeners.Input(
                                new AnnouncementId(id),
                                read.orElse(true),
                                cursor,
                                Page.sizeOf(size)))
                .map(ListenerView::of);
    }

    private static Response ok(Announcement announcement) {
        return Response.ok(AnnouncementView.of(announcement))
                .header(HttpHeaders.ETAG, Versions.tag(announcement.version()))
                .build();
    }
}
