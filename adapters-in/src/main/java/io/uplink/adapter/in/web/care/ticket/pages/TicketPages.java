package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Forms;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.adapter.in.web.shared.Redirects;
import io.uplink.application.care.ticket.PreviewReply;
import io.uplink.application.care.ticket.port.CustomerTexts;
import io.uplink.application.outreach.notification.ReadNotifications;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** One ticket: its conversation, its promises, its files. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketPages {

    @CheckedTemplate(basePath = "care/ticket")
    static class Pages {
        static native TemplateInstance show(SheetView ticket, Draft draft);

        static native TemplateInstance preview(boolean blank, Optional<CustomerTexts.Text> text);
    }

    private final SheetReader sheets;
    private final ReplyDesk replies;
    private final PreviewReply previewReply;
    private final ReadNotifications readNotifications;
    private final Actors actors;
    private final Reader reader;

    TicketPages(
            SheetReader sheets,
            ReplyDesk replies,
            PreviewReply previewReply,
            ReadNotifications readNotifications,
            Actors actors,
            Reader reader) {
        this.sheets = sheets;
        this.replies = replies;
        this.previewReply = previewReply;
        this.readNotifications = readNotifications;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(@RestPath UUID id, @RestQuery Optional<String> show) {
        var page = reader.page(Pages.show(sheets.read(id, show.orElse("all")), Draft.empty()));
        readToldOf(id);
        return page;
    }

    /** Whoever opens a ticket has read what was told of it; asked only where something waits. */
    private void readToldOf(UUID ticket) {
        if (actors.waiting().unread() > 0) {
            actors.await(
                    actors.waiting()
                            .read(
                                    readNotifications.execute(
                                            actors.current(),
                                            new ReadNotifications.Input.OfTicket(
                                                    new TicketId(ticket)))));
        }
    }

    @POST
    @Path("{id}/replies")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response reply(@RestPath UUID id, @BeanParam ReplyForm form) {
        return Forms.submit(
                () -> replies.write(id, form),
                entry -> Redirects.seeOther("/tickets/" + id + "#e-" + entry),
                reader.language(),
                errors -> again(id, form, errors));
    }

    /** What the customer's telephone would show of what stands in the composer; stores nothing. */
    @POST
    @Path("{id}/replies/preview")
    public TemplateInstance preview(@RestPath UUID id, @RestForm Optional<String> text) {
        var words = text.orElse("");
        var preview =
                previewReply.execute(
                        actors.current(), new PreviewReply.Input(new TicketId(id), words));
        return reader.page(Pages.preview(words.isBlank(), preview));
    }

    private TemplateInstance again(UUID id, ReplyForm form, Forms.Errors errors) {
        return reader.page(Pages.show(sheets.read(id, "all"), Draft.typed(form, errors)));
    }
}
