package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What replies and notes have in common. */
@Part
public final class TicketTalk {

    /** The same words within it are a second click. */
    private static final Duration TWINS = Duration.ofMinutes(1);

    private static final UUID NOBODY = new UUID(0, 0);

    private final TicketDesk desk;

    public TicketTalk(TicketDesk desk) {
        this.desk = desk;
    }

    Optional<TicketEntry> twin(TicketEntry entry) {
        return desk.timeline().twin(entry, entry.at().minus(TWINS));
    }

    /** Refuses if others wrote or did something that the author has not seen. */
    void requireNothingNewer(TicketEntry entry, Optional<UUID> seen, boolean anyway) {
        if (seen.isEmpty() || anyway) {
            return;
        }
        var newer =
                desk.timeline()
                        .after(entry.ticket(), seen.get(), entry.author().id().orElse(NOBODY));
        if (!newer.isEmpty()) {
            throw new DomainException(
                    new TicketError.NewerEntries(
                            newer.stream()
                                    .map(unseen ->
                                            new TicketError.Newer(
                                                    unseen.id(),
                                                    unseen.at().toString(),
                                                    unseen.kind(),
                                                    unseen.author().name(),
                                                    unseen.body()))
                                    .toList()));
        }
    }

    /** Stores the message, and the ticket if it changed by it. */
    Ticket.Snapshot keep(
            Actor actor, String action, Ticket.Snapshot before, Ticket ticket, TicketEntry entry) {
        var origin = desk.origin();
        if (ticket.snapshot().equals(before)) {
            desk.timeline().append(entry);
            origin.outbox().append(ticket.drainEvents());
            TicketActivity.noted(
                    origin.activity(),
                    actor,
                    action,
                    before,
                    Map.of("entry", entry.id().toString()));
            return before;
        }
        var after = desk.keep(actor, action, before, ticket);
        desk.timeline().append(entry);
        return after;
    }
}
