package io.uplink.adapter.out.postgres.org.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code department}. */
@Entity
@Table(name = "department")
@NullUnmarked
class DepartmentEntity {

    @Id UUID id;
    String name;
    String description;

    @Column(name = "head_id")
    UUID headId;

    boolean active;

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;
}
