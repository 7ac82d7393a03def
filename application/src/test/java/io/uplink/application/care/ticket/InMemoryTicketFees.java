package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketFees;
import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps fees in memory. */
public final class InMemoryTicketFees implements TicketFees {

    private final Map<UUID, Fee> stored = new LinkedHashMap<>();

    @Override
    public Optional<Fee> find(TicketId ticket, UUID fee) {
        return Optional.ofNullable(stored.get(fee)).filter(known -> known.ticket().equals(ticket));
    }

    @Override
    public List<Fee> of(TicketId ticket) {
        return stored.values().stream().filter(fee -> fee.ticket().equals(ticket)).toList();
    }

    @Override
    public void save(Fee fee) {
        stored.put(fee.id(), fee);
    }

    @Override
    public void remove(Fee fee, Instant now) {
        stored.remove(fee.id());
    }
}
