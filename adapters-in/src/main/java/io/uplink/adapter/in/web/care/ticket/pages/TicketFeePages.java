package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.AddFee;
import io.uplink.application.care.ticket.PayFee;
import io.uplink.application.care.ticket.RemoveFee;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;

/** What a customer pays on a ticket, and files that come without a message. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketFeePages {

    private final AddFee addFee;
    private final PayFee payFee;
    private final RemoveFee removeFee;
    private final ReplyDesk replies;
    private final ActDesk desk;
    private final Actors actors;

    TicketFeePages(
            AddFee addFee,
            PayFee payFee,
            RemoveFee removeFee,
            ReplyDesk replies,
            ActDesk desk,
            Actors actors) {
        this.addFee = addFee;
        this.payFee = payFee;
        this.removeFee = removeFee;
        this.replies = replies;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("{id}/fees")
    public TemplateInstance fees(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.FEES));
    }

    @POST
    @Path("{id}/fees")
    public Response fees(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.FEES),
                form,
                "ticket.fee-added",
                () ->
                        addFee.execute(
                                actors.current(),
                                new AddFee.Input(
                                        new TicketId(id),
                                        FormValues.id(form.kind),
                                        FormValues.given(form.name),
                                        FormValues.given(form.amount)
                                                .map(typed -> Money.parse(typed, Money.KES)),
                                        FormValues.text(form.note))));
    }

    @GET
    @Path("{id}/fees/{fee}/payment")
    public TemplateInstance pay(@RestPath UUID id, @RestPath UUID fee) {
        return desk.form(payment(id, fee));
    }

    @POST
    @Path("{id}/fees/{fee}/payment")
    public Response pay(@RestPath UUID id, @RestPath UUID fee, @BeanParam ActForm form) {
        return desk.submit(
                payment(id, fee),
                form,
                "ticket.fee-paid",
                () ->
                        payFee.execute(
                                actors.current(),
                                new PayFee.Input(
                                        new TicketId(id), fee, FormValues.text(form.reference))));
    }

    @POST
    @Path("{id}/fees/{fee}/removal")
    public Response remove(@RestPath UUID id, @RestPath UUID fee, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.fee-removed",
                () ->
                        removeFee.execute(
                                actors.current(), new RemoveFee.Input(new TicketId(id), fee)));
    }

    @GET
    @Path("{id}/files")
    public TemplateInstance files(@RestPath UUID id) {
        return desk.form(ActDesk.Way.of(id, Act.FILES));
    }

    @POST
    @Path("{id}/files")
    @Consumes({MediaType.MULTIPART_FORM_DATA, MediaType.APPLICATION_FORM_URLENCODED})
    public Response files(@RestPath UUID id, @BeanParam ReplyForm form) {
        return desk.submit(
                ActDesk.Way.of(id, Act.FILES),
                new ActForm(),
                "ticket.file-added",
                () -> {
                    desk.requireNote(id);
                    replies.attach(id, form);
                    return id;
                });
    }

    private static ActDesk.Way payment(UUID id, UUID fee) {
        return new ActDesk.Way(id, Act.PAYMENT, "fees/" + fee + "/payment");
    }
}
