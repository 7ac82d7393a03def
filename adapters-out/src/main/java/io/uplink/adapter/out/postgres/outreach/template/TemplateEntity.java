package io.uplink.adapter.out.postgres.outreach.template;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code message_template}: one template has one for each language. */
@Entity
@Table(name = "message_template")
@NullUnmarked
class TemplateEntity {

    @EmbeddedId Key id;
    String body;
    boolean enabled;

    @Column(name = "changed_at")
    Instant changedAt;

    @Version long version;

    /** Which template in which language. */
    @Embeddable
    record Key(String key, String language) implements Serializable {}
}
