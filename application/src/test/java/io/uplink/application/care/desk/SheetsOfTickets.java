package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Shows the tickets of a repository, all of one customer who reads Swahili. */
final class SheetsOfTickets implements TicketQueries {

    private final TicketRepository tickets;

    SheetsOfTickets(TicketRepository tickets) {
        this.tickets = tickets;
    }

    @Override
    public Optional<TicketSheet> sheet(TicketId ticket) {
        return tickets.findById(ticket)
                .map(found ->
                        new TicketSheet(
                                found.snapshot(),
                                new TicketSheet.Card(
                                        "KE-1",
                                        "Amina Hassan",
                                        List.of(),
                                        Optional.empty(),
                                        "active",
                                        "",
                                        "",
                                        "",
                                        Optional.empty(),
                                        Optional.empty(),
                                        "sw",
                                        false,
                                        false,
                                        new TicketSheet.Place(new UUID(0, 1), "", ""),
                                        List.of()),
                                new TicketSheet.Names(
                                        "Westlands",
                                        "Connection",
                                        "Muunganisho",
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        false,
                                        Optional.empty(),
                                        Optional.empty()),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                new TicketSheet.Earlier(0, 0, Optional.empty()),
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                Optional.empty()));
    }

    @Override
    public Page<Row> page(
            Scope scope, Filter filter, Sort sort, Optional<String> cursor, int size) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Counts counts(Scope scope) {
        throw new UnsupportedOperationException();
    }
}
