package io.uplink.bootstrap.platform;

import io.uplink.adapter.out.postgres.platform.outbox.EventTypes;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** An event with a component of every kind that events carry. */
record ProbeEvent(
        TicketId ticket,
        Optional<PersonId> person,
        Optional<String> note,
        PhoneNumber phone,
        long count,
        Instant occurredAt)
        implements DomainEvent {

    static final String TYPE = "probe.happened";

    static ProbeEvent about(UUID ticket) {
        return new ProbeEvent(
                new TicketId(ticket),
                Optional.empty(),
                Optional.empty(),
                new PhoneNumber("+254712004418"),
                1,
                Instant.parse("2026-03-02T06:00:00Z"));
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID subject() {
        return ticket.value();
    }

    @ApplicationScoped
    static class Types implements EventTypes {

        @Override
        public Map<String, Class<? extends DomainEvent>> byName() {
            return Map.of(TYPE, ProbeEvent.class);
        }
    }
}
