package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Keys in a list. */
public final class InMemoryApiKeys implements ApiKeys {

    private final List<Fresh> kept = new ArrayList<>();
    private final Map<UUID, String> ended = new HashMap<>();

    public List<Fresh> all() {
        return List.copyOf(kept);
    }

    /** Why it ended; empty while it lives. */
    public String why(UUID key) {
        return ended.getOrDefault(key, "");
    }

    @Override
    public boolean add(Fresh key) {
        var taken =
                living(key.person(), key.now())
                        .anyMatch(other -> other.name().equalsIgnoreCase(key.name()));
        if (!taken) {
            kept.add(key);
        }
        return !taken;
    }

    @Override
    public List<Living> livingOf(PersonId person, Instant now) {
        return living(person, now)
                .map(key ->
                        new Living(
                                key.id(),
                                key.name(),
                                key.prefix(),
                                key.scopes().stream().sorted().toList(),
                                key.now(),
                                key.expiresAt(),
                                Optional.empty()))
                .toList()
                .reversed();
    }

    @Override
    public boolean revoke(PersonId person, UUID key, String why, Instant now) {
        var alive = living(person, now).anyMatch(known -> known.id().equals(key));
        if (alive) {
            ended.put(key, why);
        }
        return alive;
    }

    @Override
    public boolean isOf(PersonId person, UUID key) {
        return kept.stream()
                .anyMatch(known -> known.id().equals(key) && known.person().equals(person));
    }

    @Override
    public void revokeAllOf(PersonId person, String why, Instant now) {
        living(person, now).toList().forEach(key -> ended.put(key.id(), why));
    }

    private Stream<Fresh> living(PersonId person, Instant now) {
        return kept.stream()
                .filter(key -> key.person().equals(person))
                .filter(key -> !ended.containsKey(key.id()) && now.isBefore(key.expiresAt()));
    }
}
