package io.uplink.application.platform.webhook;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Things that happened. */
public final class WebhookEvents {

    private static final Instant AT = Instant.parse("2026-03-02T06:00:00Z");
    private static final String WORDS = "The red light, said Wanjiku";

    private static final TicketEvent.About TICKET =
            new TicketEvent.About(
                    new TicketId(SequentialIds.of(1)),
                    "TKT-2026-000123",
                    new CustomerId(SequentialIds.of(2)),
                    WESTLANDS,
                    Priority.HIGH,
                    Optional.of(ASHA),
                    Optional.empty());

    private static final ComplaintEvent.About COMPLAINT =
            new ComplaintEvent.About(
                    new ComplaintId(SequentialIds.of(3)), "CMP-2026-000007", WESTLANDS);

    private WebhookEvents() {}

    public static TicketEvent opened() {
        return new TicketEvent.Opened(TICKET, "internal", Optional.of(AT.plusSeconds(3600)), AT);
    }

    public static TicketEvent rated(int stars) {
        return new TicketEvent.Rated(TICKET, stars, AT);
    }

    public static ComplaintEvent received() {
        return new ComplaintEvent.Received(COMPLAINT, AT.plusSeconds(60), AT.plusSeconds(3600), AT);
    }

    /** One of each that may be told. */
    public static List<TicketEvent> ofTickets() {
        return List.of(
                opened(),
                new TicketEvent.Assigned(TICKET, Optional.empty(), Optional.empty(), true, AT),
                new TicketEvent.Replied(TICKET, SequentialIds.of(4), true, AT),
                new TicketEvent.Progressed(TICKET, AT),
                new TicketEvent.WentPending(
                        TICKET, PendingReason.PARTS, Optional.of(AT.plusSeconds(60)), AT),
                new TicketEvent.Resumed(TICKET, TicketState.Kind.OPEN, AT),
                new TicketEvent.Resolved(TICKET, ASHA, WORDS, Optional.of(true), AT),
                new TicketEvent.Closed(TICKET, AT),
                new TicketEvent.Reopened(TICKET, 2, WORDS, AT),
                new TicketEvent.Escalated(
                        TICKET, Optional.empty(), Optional.of(ASHA), WORDS, true, AT),
                new TicketEvent.PriorityChanged(
                        TICKET, Priority.LOW, Optional.empty(), Optional.of(AT), AT),
                rated(4));
    }

    /** One of each that may be told. */
    public static List<ComplaintEvent> ofComplaints() {
        return List.of(
                received(),
                new ComplaintEvent.Approved(COMPLAINT, WORDS, AT),
                new ComplaintEvent.Rejected(COMPLAINT, WORDS, AT),
                new ComplaintEvent.Resolved(COMPLAINT, WORDS, false, AT));
    }
}
