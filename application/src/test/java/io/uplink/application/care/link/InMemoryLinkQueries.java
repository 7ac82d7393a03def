package io.uplink.application.care.link;

import io.uplink.application.care.link.port.LinkQueries;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Shows of a link and its ticket what use cases decide by; names and history stay empty. */
public final class InMemoryLinkQueries implements LinkQueries {

    private final InMemoryTicketLinkRepository links;
    private final Function<TicketId, Ticket.Snapshot> tickets;

    public InMemoryLinkQueries(
            InMemoryTicketLinkRepository links, Function<TicketId, Ticket.Snapshot> tickets) {
        this.links = links;
        this.tickets = tickets;
    }

    @Override
    public Optional<Opened> find(byte[] digest, Kind kind) {
        return links.find(digest).filter(link -> kind(link) == kind).map(this::opened);
    }

    @Override
    public Optional<OfTicket> ofTicket(TicketId ticket) {
        return Optional.of(
                new OfTicket(Ticket.restore(tickets.apply(ticket)).placement(), List.of()));
    }

    private Opened opened(TicketLink link) {
        var ticket = tickets.apply(link.ticket());
        return new Opened(
                link,
                new Reader("holder", Language.ENGLISH),
                ZoneId.of("Africa/Nairobi"),
                links.isFor(link),
                Optional.empty(),
                new Standing(
                        ticket.id(),
                        ticket.number().text(),
                        ticket.details().subject(),
                        ticket.details().description(),
                        Priority.HIGH,
                        new State(
                                ticket.state().kind(),
                                ticket.state().since(),
                                Optional.empty(),
                                Optional.empty(),
                                ticket.timesReopened()),
                        new Opening(
                                ticket.opening().source(), Optional.empty(), ticket.opening().at()),
                        new Work(Optional.empty(), false, Optional.empty()),
                        new Promise(Optional.empty(), false),
                        Optional.empty()),
                new Party("Amina", Optional.empty(), "", "", "", "", Optional.empty(), ""),
                List.of(),
                List.of(),
                List.of());
    }

    private static Kind kind(TicketLink link) {
        return switch (link.holder()) {
            case TicketLink.Holder.Technician _ -> Kind.TECHNICIAN;
            case TicketLink.Holder.Customer _ -> Kind.CUSTOMER;
        };
    }
}
