package io.uplink.application.outreach.inbound.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.inbound.InboundOutcome;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Texts to us as a page shows them. */
public interface InboundQueries {

    /** The newest first, in one statement. What belongs to no branch only who may see all sees. */
    Page<Row> page(
            Scope scope, Optional<InboundOutcome> outcome, Optional<String> cursor, int size);

    /** Whose. */
    record Scope(Actor.Person reader, Reach reach) {}

    /** One of a list. */
    record Row(
            UUID id,
            Instant at,
            String sender,
            String words,
            InboundOutcome outcome,
            Optional<UUID> customer,
            Optional<String> customerName,
            Optional<UUID> ticket,
            Optional<String> ticketNumber) {}
}
