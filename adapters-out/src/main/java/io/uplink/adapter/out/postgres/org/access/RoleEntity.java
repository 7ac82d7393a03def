package io.uplink.adapter.out.postgres.org.access;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code role} with its grants. */
@Entity
@Table(name = "role")
@NullUnmarked
class RoleEntity {

    @Id UUID id;
    String key;
    String name;
    String description;
    boolean system;

    @ElementCollection
    @CollectionTable(name = "role_grant", joinColumns = @JoinColumn(name = "role_id"))
    @MapKeyColumn(name = "permission")
    @Column(name = "reach")
    Map<String, String> grants = new HashMap<>();

    @Column(name = "needs_second_factor")
    boolean needsSecondFactor;

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;
}
