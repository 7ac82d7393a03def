package io.uplink.application.platform.job.port;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Leases and runs in maps. */
public final class InMemoryJobLedger implements JobLedger {

    /** A job as it stands. */
    private record Held(
            Instant nextAt, Optional<Run> by, Instant leaseUntil, Optional<String> askedBy) {}

    /** How a run ended; empty while it is open. */
    public record Ended(Run run, Optional<Outcome> outcome, String note) {}

    private final Map<String, Held> jobs = new HashMap<>();
    private final Map<UUID, Ended> runs = new LinkedHashMap<>();

    @Override
    public synchronized void register(Collection<String> names, Instant now) {
        for (var name : names) {
            jobs.putIfAbsent(
                    name, new Held(now, Optional.empty(), Instant.EPOCH, Optional.empty()));
        }
    }

    @Override
    public synchronized Optional<Run> claim(
            Collection<String> names, UUID run, Instant now, Instant leaseUntil) {
        return names.stream()
                .filter(jobs::containsKey)
                .filter(name -> !held(name).nextAt().isAfter(now))
                .filter(name -> held(name).by().isEmpty() || !held(name).leaseUntil().isAfter(now))
                .min(Comparator.comparing(name -> held(name).nextAt()))
                .map(name -> {
                    held(name)
                            .by()
                            .ifPresent(before ->
                                    runs.put(
                                            before.id(),
                                            new Ended(before, Optional.of(Outcome.LOST), "")));
                    var started = new Run(run, name, now);
                    runs.put(run, new Ended(started, Optional.empty(), ""));
                    jobs.put(
                            name,
                            new Held(
                                    held(name).nextAt(),
                                    Optional.of(started),
                                    leaseUntil,
                                    Optional.empty()));
                    return started;
                });
    }

    @Override
    public synchronized boolean extend(Run run, Instant leaseUntil) {
        var held = held(run.job());
        if (!held.by().equals(Optional.of(run))) {
            return false;
        }
        jobs.put(run.job(), new Held(held.nextAt(), held.by(), leaseUntil, held.askedBy()));
        return true;
    }

    @Override
    public synchronized void finish(
            Run run, Outcome outcome, String note, Instant now, Instant nextAt) {
        runs.computeIfPresent(
                run.id(),
                (_, ended) ->
                        ended.outcome().isPresent()
                                ? ended
                                : new Ended(run, Optional.of(outcome), note));
        var held = held(run.job());
        if (held.by().equals(Optional.of(run))) {
            jobs.put(
                    run.job(),
                    new Held(
                            held.askedBy().isPresent() ? now : nextAt,
                            Optional.empty(),
                            Instant.EPOCH,
                            held.askedBy()));
        }
    }

    @Override
    public synchronized boolean ask(String name, String askedBy, Instant now) {
        return jobs.computeIfPresent(
                        name,
                        (_, held) ->
                                new Held(now, held.by(), held.leaseUntil(), Optional.of(askedBy)))
                != null;
    }

    @Override
    public synchronized int prune(Instant before, int most) {
        var size = runs.size();
        runs.values()
                .removeIf(ended ->
                        ended.outcome().isPresent() && ended.run().startedAt().isBefore(before));
        return size - runs.size();
    }

    public Ended run(UUID id) {
        return Optional.ofNullable(runs.get(id)).orElseThrow();
    }

    private Held held(String name) {
        return Optional.ofNullable(jobs.get(name)).orElseThrow();
    }
}
