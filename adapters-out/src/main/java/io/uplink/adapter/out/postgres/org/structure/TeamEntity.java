package io.uplink.adapter.out.postgres.org.structure;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code team} with its members. */
@Entity
@Table(name = "team")
@NullUnmarked
class TeamEntity {

    @Id UUID id;
    String name;
    String description;

    @Column(name = "branch_id")
    UUID branchId;

    @Column(name = "leader_id")
    UUID leaderId;

    boolean active;

    @ElementCollection
    @CollectionTable(name = "team_member", joinColumns = @JoinColumn(name = "team_id"))
    Set<MemberRow> members = new HashSet<>();

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** A row of {@code team_member}. */
    @Embeddable
    record MemberRow(
            @Column(name = "person_id") UUID personId,
            @Column(name = "joined_at") Instant joinedAt) {}
}
