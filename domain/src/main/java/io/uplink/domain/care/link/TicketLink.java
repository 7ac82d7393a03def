package io.uplink.domain.care.link;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Lets whoever holds its token see one ticket and do a few things to it. The token itself is given
 * out once and never stored.
 *
 * @param uses how many submissions it made; looking uses nothing up
 * @param revokedAt empty while it may be used
 */
public record TicketLink(
        UUID id,
        TicketId ticket,
        Holder holder,
        Instant createdAt,
        Instant expiresAt,
        int mostUses,
        int uses,
        Optional<Instant> revokedAt) {

    /** Enough for a job with two visits; a stolen phone soon holds a dead link. */
    public static final int TECHNICIAN_USES = 10;

    /** Enough for a long conversation. */
    public static final int CUSTOMER_USES = 50;

    public static TicketLink forTechnician(
            UUID id, TicketId ticket, PersonId person, Duration life, Instant now) {
        return new TicketLink(
                id,
                ticket,
                new Holder.Technician(person),
                now,
                now.plus(life),
                TECHNICIAN_USES,
                0,
                Optional.empty());
    }

    public static TicketLink forCustomer(
            UUID id, TicketId ticket, CustomerId customer, Duration life, Instant now) {
        return new TicketLink(
                id,
                ticket,
                new Holder.Customer(customer),
                now,
                now.plus(life),
                CUSTOMER_USES,
                0,
                Optional.empty());
    }

    /** Whether it still shows something. */
    public boolean isAlive(Instant now) {
        return revokedAt.isEmpty() && now.isBefore(expiresAt);
    }

    public boolean mayBeUsed(Instant now) {
        return isAlive(now) && uses < mostUses;
    }

    public int usesLeft() {
        return mostUses - uses;
    }

    /** Whom it was given to. */
    public sealed interface Holder {

        /** One of our people, at a ticket assigned to that person or a team of theirs. */
        record Technician(PersonId person) implements Holder {}

        /** The customer whose ticket it is. */
        record Customer(CustomerId customer) implements Holder {}
    }
}
