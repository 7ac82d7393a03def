package io.uplink.adapter.out.postgres.platform.outbox;

import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.domain.shared.DomainEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Events as they are stored: the record's components under their names. */
@ApplicationScoped
public class EventJson {

    private final Map<String, Class<? extends DomainEvent>> classes;

    EventJson(Instance<EventTypes> areas) {
        var known = new TreeMap<String, Class<? extends DomainEvent>>();
        for (var area : areas) {
            area.byName()
                    .forEach((type, eventClass) -> {
                        if (known.put(type, eventClass) != null) {
                            throw new IllegalStateException("two areas store events named " + type);
                        }
                    });
        }
        classes = Collections.unmodifiableMap(known);
    }

    public String write(DomainEvent event) {
        requireKnown(event.type());
        return StoredJson.write(event);
    }

    public DomainEvent read(String type, String json) {
        return StoredJson.read(json, requireKnown(type));
    }

    public Map<String, Class<? extends DomainEvent>> classes() {
        return classes;
    }

    private Class<? extends DomainEvent> requireKnown(String type) {
        var known = classes.get(type);
        if (known == null) {
            throw new IllegalStateException("no EventTypes bean lists " + type);
        }
        return known;
    }
}
