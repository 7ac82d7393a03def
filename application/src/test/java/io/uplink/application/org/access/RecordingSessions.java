package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Sessions;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps whose sessions ended, and why. */
public final class RecordingSessions implements Sessions {

    private final Map<PersonId, String> ended = new LinkedHashMap<>();

    @Override
    public void endAllOf(PersonId person, String why, Instant now) {
        ended.put(person, why);
    }

    public Map<PersonId, String> ended() {
        return Map.copyOf(ended);
    }
}
