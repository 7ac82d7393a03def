package io.uplink.application.org.access;

import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Half sign-ins in a map. */
public final class InMemoryHalfSignIns implements HalfSignIns {

    private record Kept(Half half, Instant expiresAt) {}

    private final Map<Digest, Kept> kept = new HashMap<>();

    @Override
    public void open(UUID id, Digest token, Half half, Instant now, Instant expiresAt) {
        kept.put(token, new Kept(half, expiresAt));
    }

    @Override
    public Optional<Half> find(Digest token, Instant now) {
        return Optional.ofNullable(kept.get(token))
                .filter(waiting -> now.isBefore(waiting.expiresAt()))
                .map(Kept::half);
    }

    @Override
    public boolean use(Digest token, Instant now) {
        var there = find(token, now).isPresent();
        kept.remove(token);
        return there;
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                kept.entrySet().stream()
                        .filter(entry -> entry.getValue().expiresAt().isBefore(before))
                        .map(Map.Entry::getKey)
                        .limit(most)
                        .toList();
        old.forEach(kept::remove);
        return old.size();
    }
}
