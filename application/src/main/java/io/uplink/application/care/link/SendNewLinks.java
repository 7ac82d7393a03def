package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkMessages;
import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.care.link.port.TicketLinkRepository.Worker;
import io.uplink.application.care.ticket.RepostLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/**
 * Sends those who work a ticket new links and ends the ones they have. Whoever asks for it is shown
 * the links this once, to read them out where a message does not arrive: only their digests are
 * kept, so later nobody can.
 */
@UseCase
public final class SendNewLinks {

    /** Which, as it was looked at. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    /** The ticket as it is now, and the links. */
    public record Outcome(Ticket.Snapshot ticket, List<Fresh> links) {}

    /**
     * A link just made.
     *
     * @param holder the name of whom it is for
     * @param sent whether a message brings it
     */
    public record Fresh(String holder, IssuedLink link, boolean sent) {}

    private final UnitOfWork unitOfWork;
    private final RepostLink repostLink;
    private final TicketLinkRepository links;
    private final TechnicianLinks technicianLinks;
    private final LinkMessages messages;

    public SendNewLinks(
            UnitOfWork unitOfWork,
            RepostLink repostLink,
            TicketLinkRepository links,
            TechnicianLinks technicianLinks,
            LinkMessages messages) {
        this.unitOfWork = unitOfWork;
        this.repostLink = repostLink;
        this.links = links;
        this.technicianLinks = technicianLinks;
        this.messages = messages;
    }

    public Outcome execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_LINK);
        return unitOfWork.perform(() -> {
            var ticket =
                    repostLink.execute(actor, new RepostLink.Input(input.ticket(), input.seen()));
            var fresh =
                    links.workers(ticket.id()).stream()
                            .flatMap(worker -> fresh(actor, ticket.id(), worker).stream())
                            .toList();
            return new Outcome(ticket, fresh);
        });
    }

    private Optional<Fresh> fresh(Actor actor, TicketId ticket, Worker worker) {
        return technicianLinks
                .give(actor, ticket, worker.person())
                .map(issued ->
                        new Fresh(
                                worker.name(),
                                issued,
                                messages.send(
                                        ticket,
                                        worker.person(),
                                        new LinkMessages.Address(
                                                issued.address(), issued.expiresAt()))));
    }
}
