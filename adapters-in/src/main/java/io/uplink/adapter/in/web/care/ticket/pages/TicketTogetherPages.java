package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.InCallContext;
import io.uplink.application.care.ticket.MergeTicket;
import io.uplink.application.care.ticket.RelateTickets;
import io.uplink.application.care.ticket.UnmergeTicket;
import io.uplink.application.care.ticket.UnrelateTickets;
import io.uplink.domain.care.structure.Role;
import io.uplink.domain.shared.id.TicketId;
import jakarta.ws.rs.BeanParam;
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

/** Forms that say how a ticket belongs together with another one, and take it back. */
@Path("/tickets")
@InCallContext
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class TicketTogetherPages {

    private final RelateTickets relateTickets;
    private final UnrelateTickets unrelateTickets;
    private final MergeTicket mergeTicket;
    private final UnmergeTicket unmergeTicket;
    private final PairDesk pairs;
    private final ActDesk desk;
    private final Actors actors;

    TicketTogetherPages(
            RelateTickets relateTickets,
            UnrelateTickets unrelateTickets,
            MergeTicket mergeTicket,
            UnmergeTicket unmergeTicket,
            PairDesk pairs,
            ActDesk desk,
            Actors actors) {
        this.relateTickets = relateTickets;
        this.unrelateTickets = unrelateTickets;
        this.mergeTicket = mergeTicket;
        this.unmergeTicket = unmergeTicket;
        this.pairs = pairs;
        this.desk = desk;
        this.actors = actors;
    }

    @GET
    @Path("{id}/relate")
    public TemplateInstance relate(@RestPath UUID id) {
        return pairs.form(id, PairDesk.What.RELATE);
    }

    @GET
    @Path("{id}/relate/candidates")
    public TemplateInstance related(@RestPath UUID id, @RestQuery Optional<String> other) {
        return pairs.candidates(id, PairDesk.What.RELATE, other.orElse(""));
    }

    @POST
    @Path("{id}/relate")
    public Response relate(@RestPath UUID id, @BeanParam PairForm form) {
        return pairs.submit(
                id,
                PairDesk.What.RELATE,
                form,
                "ticket.related",
                () ->
                        relateTickets.execute(
                                actors.current(),
                                new RelateTickets.Input(
                                        new TicketId(id),
                                        Role.chosen(form.role()),
                                        form.other(),
                                        form.version())));
    }

    @POST
    @Path("{id}/relations/{relation}/removal")
    public Response unrelate(@RestPath UUID id, @RestPath UUID relation, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.unrelated",
                () ->
                        unrelateTickets.execute(
                                actors.current(),
                                new UnrelateTickets.Input(
                                        new TicketId(id), relation, form.version())));
    }

    @GET
    @Path("{id}/merge")
    public TemplateInstance merge(@RestPath UUID id) {
        return pairs.form(id, PairDesk.What.MERGE);
    }

    @GET
    @Path("{id}/merge/candidates")
    public TemplateInstance merged(@RestPath UUID id, @RestQuery Optional<String> other) {
        return pairs.candidates(id, PairDesk.What.MERGE, other.orElse(""));
    }

    @POST
    @Path("{id}/merge")
    public Response merge(@RestPath UUID id, @BeanParam PairForm form) {
        return pairs.submit(
                id,
                PairDesk.What.MERGE,
                form,
                "ticket.merged",
                () ->
                        mergeTicket.execute(
                                actors.current(),
                                new MergeTicket.Input(
                                        new TicketId(id), form.other(), form.version())));
    }

    @POST
    @Path("{id}/unmerge")
    public Response unmerge(@RestPath UUID id, @BeanParam ActForm form) {
        return desk.step(
                id,
                form,
                "ticket.unmerged",
                () ->
                        unmergeTicket.execute(
                                actors.current(),
                                new UnmergeTicket.Input(new TicketId(id), form.version())));
    }
}
