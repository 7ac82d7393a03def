package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.ticket.Fee;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What customers pay for services on tickets; removed fees are not found. */
public interface TicketFees {

    Optional<Fee> find(TicketId ticket, UUID fee);

    List<Fee> of(TicketId ticket);

    /** Stores a new or changed one in the caller's unit of work. */
    void save(Fee fee);

    void remove(Fee fee, Instant now);
}
