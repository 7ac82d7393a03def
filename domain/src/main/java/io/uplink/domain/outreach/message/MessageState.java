package io.uplink.domain.outreach.message;

import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where a message stands; each state holds what exists in it. */
public sealed interface MessageState {

    Kind kind();

    /** It waits for its moment. */
    record Queued(Instant nextAt) implements MessageState {
        @Override
        public Kind kind() {
            return Kind.QUEUED;
        }
    }

    /** Somebody is handing it to the gateway; after the lease nobody knows how that went. */
    record Sending(Instant leaseUntil) implements MessageState {
        @Override
        public Kind kind() {
            return Kind.SENDING;
        }
    }

    /** The gateway has taken it; {@code providerId} is what it calls it. */
    record Sent(Instant at, Optional<String> providerId) implements MessageState {
        @Override
        public Kind kind() {
            return Kind.SENT;
        }
    }

    /** The telephone has it. */
    record Delivered(Sent sent) implements MessageState {
        @Override
        public Kind kind() {
            return Kind.DELIVERED;
        }
    }

    /** The network could not bring it to the telephone. */
    record Undelivered(Sent sent) implements MessageState {
        @Override
        public Kind kind() {
            return Kind.UNDELIVERED;
        }
    }

    /** It did not leave, and will not by itself. */
    record Failed() implements MessageState {
        @Override
        public Kind kind() {
            return Kind.FAILED;
        }
    }

    /** Its moment passed before it could leave. */
    record Expired() implements MessageState {
        @Override
        public Kind kind() {
            return Kind.EXPIRED;
        }
    }

    /** It was not to leave after all. */
    record Cancelled() implements MessageState {
        @Override
        public Kind kind() {
            return Kind.CANCELLED;
        }
    }

    /** It may have left or not; only a person may send it again, for twice is worse than late. */
    record Unknown() implements MessageState {
        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** The states by name. */
    enum Kind {
        QUEUED,
        SENDING,
        SENT,
        DELIVERED,
        UNDELIVERED,
        FAILED,
        EXPIRED,
        CANCELLED,
        UNKNOWN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
        }
    }
}
