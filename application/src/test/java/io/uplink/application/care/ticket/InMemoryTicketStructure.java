package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketStructure;
import io.uplink.domain.care.structure.Relation;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.TicketId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

public final class InMemoryTicketStructure implements TicketStructure {

    private final Map<UUID, Relation> relations = new LinkedHashMap<>();
    private final InMemoryTicketRepository tickets;

    public InMemoryTicketStructure(InMemoryTicketRepository tickets) {
        this.tickets = tickets;
    }

    @Override
    public Optional<TicketId> numbered(TicketNumber number) {
        return tickets.all()
                .filter(ticket -> ticket.number().equals(number))
                .map(Ticket.Snapshot::id)
                .findAny();
    }

    @Override
    public int held(TicketId ticket) {
        return merged(ticket).size();
    }

    @Override
    public List<TicketId> merged(TicketId ticket) {
        return tickets.all()
                .filter(one ->
                        one.state() instanceof TicketState.Merged merged
                                && merged.into().ticket().equals(ticket))
                .map(Ticket.Snapshot::id)
                .toList();
    }

    @Override
    public List<Relation> of(TicketId one, TicketId other) {
        return relations.values().stream()
                .filter(relation -> relation.touches(one) || relation.touches(other))
                .filter(relation ->
                        tickets.findById(relation.from()).isPresent()
                                && tickets.findById(relation.to()).isPresent())
                .toList();
    }

    @Override
    public Optional<Relation> find(UUID id) {
        return Optional.ofNullable(relations.get(id));
    }

    @Override
    public void add(Relation relation) {
        relations.put(relation.id(), relation);
    }

    @Override
    public void remove(Relation relation) {
        relations.remove(relation.id());
    }
}
