package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.domain.shared.DomainEvent;
import java.util.Map;

/**
 * The events of one area that may be stored. Each area brings one bean of this type, annotated with
 * {@code @RegisterForReflection(targets = …)} for the same classes, and for each event a golden
 * file {@code golden/events/<type>.json} in bootstrap's test resources.
 */
public interface EventTypes {

    /** Class by type name; what {@link DomainEvent#type()} of its instances answers. */
    Map<String, Class<? extends DomainEvent>> byName();
}
