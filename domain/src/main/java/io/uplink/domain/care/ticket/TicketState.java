package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a ticket stands; each state holds exactly what exists in it. */
public sealed interface TicketState {

    Kind kind();

    /** From when it is in this state. */
    Instant since();

    /** Nobody works on it yet, or not again yet. */
    record Open(Instant since) implements TicketState {
        @Override
        public Kind kind() {
            return Kind.OPEN;
        }
    }

    /** Someone works on it. */
    record InProgress(Instant since) implements TicketState {
        @Override
        public Kind kind() {
            return Kind.IN_PROGRESS;
        }
    }

    /**
     * It waits.
     *
     * @param resumeAt when it goes on by itself; empty for when somebody says so
     */
    record Pending(PendingReason reason, Optional<Instant> resumeAt, Instant since)
            implements TicketState {
        @Override
        public Kind kind() {
            return Kind.PENDING;
        }
    }

    /** Done; the customer may confirm, rate or say that it is not. */
    record Resolved(PersonId by, String whatWasDone, Instant since) implements TicketState {
        @Override
        public Kind kind() {
            return Kind.RESOLVED;
        }
    }

    /** Done for good, unless somebody who may reopens it. */
    record Closed(Resolved resolution, Instant since) implements TicketState {
        @Override
        public Kind kind() {
            return Kind.CLOSED;
        }
    }

    /**
     * Closed because it is read within another ticket; {@code before} is where it stood.
     *
     * @param before open, in progress, pending or resolved
     */
    record Merged(Into into, TicketState before, Instant since) implements TicketState {
        @Override
        public Kind kind() {
            return Kind.CLOSED;
        }
    }

    /** The ticket that another was merged into. */
    record Into(TicketId ticket, TicketNumber number) {}

    /** The states by name, for lists, filters and refusals. */
    enum Kind {
        OPEN,
        IN_PROGRESS,
        PENDING,
        RESOLVED,
        CLOSED;

        /** As stored and sent: {@code in-progress}. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Whether work is still owed: open, in progress or pending. */
        public boolean isUnresolved() {
            return compareTo(RESOLVED) < 0;
        }

        public static Kind ofCode(String code) {
            return Arrays.stream(values())
                    .filter(kind -> kind.code().equals(code))
                    .findAny()
                    .orElseThrow(() -> Invalid.of("state", "state.unknown"));
        }
    }
}
