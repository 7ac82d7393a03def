package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Keeps tickets as they were stored, never live ones. */
public final class InMemoryTicketRepository implements TicketRepository, TicketAgenda {

    private final Map<TicketId, Ticket.Snapshot> stored = new LinkedHashMap<>();

    @Override
    public Optional<Ticket> findById(TicketId id) {
        return Optional.ofNullable(stored.get(id))
                .filter(ticket -> ticket.deletedAt().isEmpty())
                .map(Ticket::restore);
    }

    @Override
    public Optional<Ticket> findForChange(TicketId id) {
        return findById(id);
    }

    @Override
    public Optional<Ticket> findIfFree(TicketId id) {
        return findById(id);
    }

    @Override
    public void save(Ticket ticket) {
        var snapshot = ticket.snapshot();
        var present = Optional.ofNullable(stored.get(snapshot.id())).map(Ticket.Snapshot::version);
        Version.requireSame(Version.of(snapshot.version()), present.orElse(0L));
        stored.put(snapshot.id(), snapshot.saved());
    }

    @Override
    public List<TicketId> forSla(Instant now, Collection<TicketId> but, int most) {
        return due(
                now,
                but,
                most,
                ticket ->
                        ticket.state().kind().isUnresolved()
                                ? ticket.targets().flatMap(Targets::nextAt)
                                : Optional.empty());
    }

    @Override
    public List<TicketId> toResume(Instant now, Collection<TicketId> but, int most) {
        return due(
                now,
                but,
                most,
                ticket ->
                        ticket.state() instanceof TicketState.Pending pending
                                ? pending.resumeAt()
                                : Optional.empty());
    }

    @Override
    public List<TicketId> owedTo(CustomerId customer, int most) {
        return stored.values().stream()
                .filter(ticket ->
                        ticket.customer().equals(customer)
                                && ticket.state().kind().isUnresolved()
                                && ticket.deletedAt().isEmpty())
                .sorted(Comparator.comparing(ticket -> ticket.opening().at()))
                .map(Ticket.Snapshot::id)
                .limit(most)
                .toList();
    }

    @Override
    public List<TicketId> toClose(Instant resolvedBefore, Collection<TicketId> but, int most) {
        return due(
                resolvedBefore.minusNanos(1),
                but,
                most,
                ticket ->
                        ticket.state() instanceof TicketState.Resolved resolved
                                ? Optional.of(resolved.since())
                                : Optional.empty());
    }

    /** Those that are there, for other fakes that look across them. */
    Stream<Ticket.Snapshot> all() {
        return stored.values().stream().filter(ticket -> ticket.deletedAt().isEmpty());
    }

    private List<TicketId> due(
            Instant now,
            Collection<TicketId> but,
            int most,
            Function<Ticket.Snapshot, Optional<Instant>> when) {
        return stored.values().stream()
                .filter(ticket -> ticket.deletedAt().isEmpty() && !but.contains(ticket.id()))
                .filter(ticket -> when.apply(ticket).filter(at -> !at.isAfter(now)).isPresent())
                .sorted(Comparator.comparing(ticket -> when.apply(ticket).orElseThrow()))
                .limit(most)
                .map(Ticket.Snapshot::id)
                .toList();
    }
}
