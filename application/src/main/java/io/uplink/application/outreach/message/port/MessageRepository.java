package io.uplink.application.outreach.message.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.template.TemplateKey;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps messages and what was tried with them. */
public interface MessageRepository {

    /** Those of which their recipient was told already, or will be. */
    Set<String> known(Set<String> dedupeKeys);

    default boolean knows(String dedupeKey) {
        return !known(Set.of(dedupeKey)).isEmpty();
    }

    /** Stores a new one with its true text, if that is still to be kept. */
    void add(Message message, Sealed text);

    Optional<Message> findById(MessageId id);

    Optional<Message> findByProviderId(String providerId);

    /**
     * The newest of a kind that was not left out. Whoever asks the same waits until the caller's
     * unit of work has ended, so that two do not decide on the same look.
     */
    Optional<Message> newest(UUID recipient, TicketId ticket, TemplateKey template);

    /** Those about a ticket that have not left yet. */
    List<Message> waiting(TicketId ticket);

    /**
     * Stores what became of it if it is still at the version it was loaded with, else refuses as
     * stale; its text is forgotten if it is not to be kept.
     */
    void save(Message message);

    void note(MessageId message, Attempt attempt);

    /** One try: which gateway, and what became of it. */
    record Attempt(UUID id, Instant at, String gateway, String outcome, String detail) {}
}
