package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.care.desk.FillCannedReply;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** Prepared replies in the composer: as words to put in, or the page again with them in it. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
public class TicketCannedPages {

    private final FillCannedReply fillCannedReply;
    private final SheetReader sheets;
    private final Actors actors;
    private final Reader reader;

    TicketCannedPages(
            FillCannedReply fillCannedReply, SheetReader sheets, Actors actors, Reader reader) {
        this.fillCannedReply = fillCannedReply;
        this.sheets = sheets;
        this.actors = actors;
        this.reader = reader;
    }

    @GET
    @Path("{id}/replies/canned/{reply}")
    @Produces("text/plain;charset=UTF-8")
    public String words(@RestPath UUID id, @RestPath UUID reply) {
        return filled(id, reply);
    }

    /** Where there is no script: whatever stands in the composer stays, and the words follow it. */
    @POST
    @Path("{id}/replies/canned")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance fill(@RestPath UUID id, @BeanParam ReplyForm form) {
        var _ = actors.current().require(Permission.TICKETS_REPLY);
        var words = FormValues.id(form.canned).map(reply -> filled(id, reply)).orElse("");
        return reader.page(
                TicketPages.Pages.show(sheets.read(id, "all"), Draft.filled(form, words)));
    }

    private String filled(UUID ticket, UUID reply) {
        return fillCannedReply
                .execute(
                        actors.current(),
                        new FillCannedReply.Input(
                                new TicketId(ticket), new CannedReplyId(reply), Optional.empty()))
                .text();
    }
}
