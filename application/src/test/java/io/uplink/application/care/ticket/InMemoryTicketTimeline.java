package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keeps entries in the order in which they came. */
public final class InMemoryTicketTimeline implements TicketTimeline {

    private final List<TicketEntry> entries = new ArrayList<>();

    @Override
    public void append(List<TicketEntry> more) {
        entries.addAll(more);
    }

    @Override
    public Optional<TicketEntry> find(TicketId ticket, UUID entry) {
        return of(ticket).filter(known -> known.id().equals(entry)).findAny();
    }

    @Override
    public List<TicketEntry> after(TicketId ticket, UUID seen, UUID but) {
        var order = Comparator.comparing(TicketEntry::at).thenComparing(TicketEntry::id);
        var last = find(ticket, seen);
        return of(ticket)
                .filter(entry -> last.map(known -> order.compare(entry, known) > 0).orElse(true))
                .filter(entry -> entry.author().kind() != Author.Kind.SYSTEM)
                .filter(entry -> !entry.author().id().equals(Optional.of(but)))
                .filter(entry -> !entry.kind().startsWith("steps-"))
                .sorted(order)
                .toList();
    }

    @Override
    public Optional<TicketEntry> twin(TicketEntry entry, Instant since) {
        return of(entry.ticket())
                .filter(known ->
                        !known.at().isBefore(since)
                                && known.kind().equals(entry.kind())
                                && known.author().id().isPresent()
                                && known.author().id().equals(entry.author().id())
                                && known.body().equals(entry.body()))
                .reduce((_, last) -> last);
    }

    public Stream<TicketEntry> of(TicketId ticket) {
        return entries.stream().filter(entry -> entry.ticket().equals(ticket));
    }
}
