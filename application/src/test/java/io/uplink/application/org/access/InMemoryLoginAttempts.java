package io.uplink.application.org.access;

import io.uplink.application.org.access.port.LoginAttempts;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts in a map. */
public final class InMemoryLoginAttempts implements LoginAttempts {

    private record Counted(int tries, Instant last, Optional<Instant> lockedUntil) {}

    private final Map<String, Counted> counted = new HashMap<>();

    @Override
    public Try take(String subject, int most, Duration pause, Instant now) {
        var before = Optional.ofNullable(counted.get(subject));
        var lock = before.flatMap(Counted::lockedUntil);
        if (lock.filter(now::isBefore).isPresent()) {
            return new Try(before.orElseThrow().tries(), false, lock);
        }
        var tries =
                1
                        + before.filter(known -> known.lockedUntil().isEmpty())
                                .filter(known -> known.last().isAfter(now.minus(pause)))
                                .map(Counted::tries)
                                .orElse(0);
        var until = tries >= most ? Optional.of(now.plus(pause)) : Optional.<Instant>empty();
        counted.put(subject, new Counted(tries, now, until));
        return new Try(tries, true, until);
    }

    @Override
    public void forget(String subject) {
        counted.remove(subject);
    }

    @Override
    public void giveBack(String subject) {
        counted.computeIfPresent(
                subject,
                (_, known) ->
                        new Counted(
                                Math.max(0, known.tries() - 1), known.last(), Optional.empty()));
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                counted.entrySet().stream()
                        .filter(entry -> entry.getValue().last().isBefore(before))
                        .filter(entry ->
                                entry.getValue().lockedUntil().filter(before::isBefore).isEmpty())
                        .map(Map.Entry::getKey)
                        .limit(most)
                        .toList();
        counted.keySet().removeAll(old);
        return old.size();
    }
}
