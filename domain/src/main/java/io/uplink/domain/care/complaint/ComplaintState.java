package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a complaint stands; each state holds exactly what exists in it. */
public sealed interface ComplaintState {

    Kind kind();

    /** From when it is in this state. */
    Instant since();

    /** What was decided; empty before. */
    default Optional<Decision> decided() {
        return Optional.empty();
    }

    /** The ticket it became; empty if none. */
    default Optional<TicketId> ticketOf() {
        return Optional.empty();
    }

    /** What was answered to the complainant, by whom. */
    record Decision(PersonId by, String words, Instant at) {}

    /** Nobody of ours has seen it. */
    record Received(Instant since) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.RECEIVED;
        }
    }

    /** Somebody has seen it. */
    record Acknowledged(Instant since) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.ACKNOWLEDGED;
        }
    }

    /** Somebody looks into it. */
    record UnderReview(PersonId reviewer, Instant since) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.UNDER_REVIEW;
        }
    }

    /** It is right, and something is to be done. */
    record Approved(Decision decision) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.APPROVED;
        }

        @Override
        public Instant since() {
            return decision.at();
        }

        @Override
        public Optional<Decision> decided() {
            return Optional.of(decision);
        }
    }

    /** Nothing will be done, and the complainant knows why. */
    record Rejected(Decision decision) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.REJECTED;
        }

        @Override
        public Instant since() {
            return decision.at();
        }

        @Override
        public Optional<Decision> decided() {
            return Optional.of(decision);
        }
    }

    /** A ticket is worked for it. */
    record Converted(Decision decision, TicketId ticket, Instant since) implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.CONVERTED;
        }

        @Override
        public Optional<Decision> decided() {
            return Optional.of(decision);
        }

        @Override
        public Optional<TicketId> ticketOf() {
            return Optional.of(ticket);
        }
    }

    /**
     * Done.
     *
     * @param ticket by which it was done; empty if without one
     */
    record Resolved(Decision decision, Optional<TicketId> ticket, String whatWasDone, Instant since)
            implements ComplaintState {
        @Override
        public Kind kind() {
            return Kind.RESOLVED;
        }

        @Override
        public Optional<Decision> decided() {
            return Optional.of(decision);
        }

        @Override
        public Optional<TicketId> ticketOf() {
            return ticket;
        }
    }

    /** The states by name, for lists, filters and refusals. */
    enum Kind {
        RECEIVED,
        ACKNOWLEDGED,
        UNDER_REVIEW,
        APPROVED,
        REJECTED,
        CONVERTED,
        RESOLVED;

        /** As stored and sent: {@code under-review}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether an answer or its fulfilment is still owed. */
        public boolean isOpen() {
            return this != REJECTED && this != RESOLVED;
        }

        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("state", "state.unknown"));
        }
    }
}
