package io.uplink.adapter.out.postgres.org.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code branch}. */
@Entity
@Table(name = "branch")
@NullUnmarked
class BranchEntity {

    @Id UUID id;
    String code;
    String name;
    String address;
    String phone;
    String email;

    @Column(name = "time_zone")
    String timeZone;

    @Column(name = "manager_id")
    UUID managerId;

    boolean active;

    @Version long version;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;
}
