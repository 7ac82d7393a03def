package io.uplink.application.org.access;

import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Devices in a map. */
public final class InMemoryKnownDevices implements KnownDevices {

    private record Key(PersonId person, Digest device) {}

    private final Map<Key, Instant> seen = new HashMap<>();

    @Override
    public boolean touch(PersonId person, Digest device, Instant now) {
        return Optional.ofNullable(seen.replace(new Key(person, device), now)).isPresent();
    }

    @Override
    public boolean isOurs(Digest device) {
        return seen.keySet().stream().anyMatch(key -> key.device().equals(device));
    }

    @Override
    public boolean add(PersonId person, Digest device, Instant now) {
        return Optional.ofNullable(seen.putIfAbsent(new Key(person, device), now)).isEmpty();
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                seen.entrySet().stream()
                        .filter(entry -> entry.getValue().isBefore(before))
                        .map(Map.Entry::getKey)
                        .limit(most)
                        .toList();
        old.forEach(seen::remove);
        return old.size();
    }
}
