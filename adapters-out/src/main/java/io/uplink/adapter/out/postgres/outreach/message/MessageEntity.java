package io.uplink.adapter.out.postgres.outreach.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code message}. */
@Entity
@Table(name = "message")
@NullUnmarked
class MessageEntity {

    @Id UUID id;

    @Column(name = "dedupe_key", updatable = false)
    String dedupeKey;

    @Column(updatable = false)
    String channel;

    @Column(updatable = false)
    String template;

    @Column(name = "recipient_kind", updatable = false)
    String recipientKind;

    @Column(name = "recipient_id", updatable = false)
    UUID recipientId;

    @Column(name = "recipient_name", updatable = false)
    String recipientName;

    @Column(updatable = false)
    String phone;

    @Column(updatable = false)
    String language;

    @Column(name = "ticket_id", updatable = false)
    UUID ticketId;

    @Column(name = "branch_id", updatable = false)
    UUID branchId;

    @Column(updatable = false)
    String body;

    @Column(name = "sealed_body")
    byte[] sealedBody;

    @Column(updatable = false)
    int segments;

    String state;
    int attempts;

    @Column(name = "next_at")
    Instant nextAt;

    @Column(name = "lease_until")
    Instant leaseUntil;

    @Column(name = "provider_id")
    String providerId;

    @Column(name = "last_error")
    String lastError;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    Instant expiresAt;

    @Column(name = "sent_at")
    Instant sentAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version long version;
}
