package io.uplink.adapter.out.postgres.org.access;

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

/** A row of {@code person} without its login, with its branches and roles. */
@Entity
@Table(name = "person")
@NullUnmarked
class PersonEntity {

    @Id UUID id;
    String name;
    String email;
    String phone;
    String language;
    String theme;

    @Column(name = "job_title")
    String jobTitle;

    @Column(name = "department_id")
    UUID departmentId;

    boolean active;

    @ElementCollection
    @CollectionTable(name = "person_branch", joinColumns = @JoinColumn(name = "person_id"))
    Set<BranchRow> branches = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "person_role", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "role_id")
    Set<UUID> roles = new HashSet<>();

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    /** A row of {@code person_branch}. */
    @Embeddable
    record BranchRow(@Column(name = "branch_id") UUID branchId, boolean home) {}
}
