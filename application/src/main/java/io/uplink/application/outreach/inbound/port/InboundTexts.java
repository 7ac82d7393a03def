package io.uplink.application.outreach.inbound.port;

import io.uplink.domain.outreach.inbound.InboundOutcome;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What people texted to us, kept as it came. */
public interface InboundTexts {

    /**
     * Keeps it in the caller's unit of work.
     *
     * @param mark the same for the same text, however often a gateway sends it
     * @return false if it is known
     */
    boolean keep(Text text, String mark, String raw);

    /** One that waits; nobody else settles it until the caller's unit of work ends. */
    Optional<Text> waiting(UUID id);

    void settle(UUID id, Settled settled, Instant now);

    /** How many came from that telephone since then, and how many of them were answered. */
    Recent recent(PhoneNumber phone, Instant since);

    /** Forgets what came before that moment. */
    int prune(Instant before, int most);

    /**
     * A text.
     *
     * @param phone empty for a sender that is no mobile telephone
     */
    record Text(UUID id, Instant at, String sender, Optional<PhoneNumber> phone, String words) {}

    /** What became of it, and whom it is about. */
    record Settled(
            InboundOutcome outcome,
            Optional<CustomerId> customer,
            Optional<BranchId> branch,
            Optional<TicketId> ticket) {

        public static Settled as(InboundOutcome outcome) {
            return new Settled(outcome, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** How busy a telephone is. */
    record Recent(int texts, int answers) {}
}
