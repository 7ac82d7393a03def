package io.uplink.adapter.out.postgres.care.sla;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code sla_policy}. */
@Entity
@Table(name = "sla_policy")
@NullUnmarked
class SlaPolicyEntity {

    @Id UUID id;
    String name;
    String description;
    String priority;
    String category;

    @Column(name = "customer_class")
    String customerClass;

    @Column(name = "branch_id")
    UUID branchId;

    @Column(name = "next_reply_minutes")
    Integer nextReplyMinutes;

    @Column(name = "response_minutes")
    int responseMinutes;

    @Column(name = "resolution_minutes")
    int resolutionMinutes;

    @Column(name = "escalation_minutes")
    Integer escalationMinutes;

    @Column(name = "escalation_to")
    UUID escalationTo;

    @Column(name = "pauses_for")
    String[] pausesFor;

    boolean active;
    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;
}
