package io.uplink.application.outreach.message.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages as pages show them: never their links. */
public interface MessageQueries {

    /** The newest first. */
    Page<Row> page(Scope scope, Filter filter, Optional<String> cursor, int size);

    /** What needs somebody's eye, within the reader's reach. */
    Counts counts(Scope scope);

    Optional<Sheet> sheet(Scope scope, UUID id);

    /** What the gateway for trying out was given, the newest first. */
    Page<DevelopmentMessage> development(Optional<String> cursor, int size);

    /** Whose messages. */
    record Scope(Actor.Person reader, Reach reach) {}

    /**
     * Which messages; what is empty does not narrow.
     *
     * @param recipient part of a name, or digits of a number
     */
    record Filter(
            Optional<MessageState.Kind> state,
            Optional<String> template,
            Optional<String> recipient,
            Optional<UUID> ticket,
            Optional<Instant> from,
            Optional<Instant> until) {}

    /** How many are in the states that somebody should look at; each at most a thousand. */
    record Counts(long failed, long unknown, long undelivered, long queued) {

        public static final int MOST = 1_000;
    }

    /** One message of a list. */
    record Row(
            UUID id,
            Instant createdAt,
            String template,
            String recipientKind,
            UUID recipientId,
            String recipientName,
            PhoneNumber phone,
            Optional<UUID> ticket,
            Optional<String> ticketNumber,
            String body,
            int segments,
            MessageState.Kind state,
            int attempts,
            Optional<Instant> nextAt,
            Optional<Instant> sentAt,
            Optional<String> lastError) {}

    /** Everything about one message. */
    record Sheet(
            Row row,
            String language,
            Instant expiresAt,
            Instant updatedAt,
            Optional<String> providerId,
            boolean textKept,
            long version,
            List<Attempt> attempts) {

        public Sheet {
            attempts = List.copyOf(attempts);
        }
    }

    /** One try. */
    record Attempt(Instant at, String gateway, String outcome, String detail) {}

    /** A text that went nowhere but here. */
    record DevelopmentMessage(UUID id, Instant at, PhoneNumber phone, String body) {}
}
