package io.uplink.adapter.out.postgres.care.complaint;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code complaint}. */
@Entity
@Table(name = "complaint")
@NullUnmarked
class ComplaintEntity {

    @Id UUID id;

    @Column(updatable = false)
    String number;

    @Column(updatable = false)
    String name;

    @Column(updatable = false)
    String phone;

    @Column(updatable = false)
    String email;

    @Column(updatable = false)
    String language;

    String category;

    @Column(updatable = false)
    String subject;

    @Column(updatable = false)
    String body;

    @Column(updatable = false)
    String location;

    @Column(name = "branch_id")
    UUID branchId;

    @Column(name = "customer_id")
    UUID customerId;

    @Column(name = "taken_by", updatable = false)
    UUID takenBy;

    @Column(name = "sent_from", updatable = false)
    byte[] sentFrom;

    @Column(name = "received_at", updatable = false)
    Instant receivedAt;

    String state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "reviewer_id")
    UUID reviewerId;

    @Column(name = "decided_by")
    UUID decidedBy;

    String decision;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "ticket_id")
    UUID ticketId;

    String outcome;

    @Column(name = "acknowledge_by")
    Instant acknowledgeBy;

    @Column(name = "acknowledged_at")
    Instant acknowledgedAt;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "resolve_by")
    Instant resolveBy;

    @Column(name = "settled_at")
    Instant settledAt;

    @Column(name = "acknowledge_missed")
    boolean acknowledgeMissed;

    boolean warned;
    boolean missed;

    @Column(name = "next_at")
    Instant nextAt;

    int appeals;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version long version;
}
