package io.uplink.application.platform.outbox.port;

import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Deliveries in a map. */
public final class InMemoryDeliveries implements Deliveries {

    private static final String TYPE = "test.happened";

    /** One delivery as it stands. */
    public record Entry(
            UUID event,
            String handler,
            String state,
            int attempts,
            Instant nextAt,
            Optional<String> error,
            Optional<Instant> doneAt) {}

    /** Those that an attempt has its lease on. */
    private final Set<Key> leased = new HashSet<>();

    private record Key(UUID event, String handler) {}

    private record Happened(UUID subject, Instant occurredAt) implements DomainEvent {

        @Override
        public String type() {
            return TYPE;
        }
    }

    private final Map<Key, Entry> entries = new HashMap<>();
    private final SequentialIds ids = new SequentialIds();

    /** Undoes what failed work did to the deliveries; counts how often it was opened. */
    public final class RollingBack implements UnitOfWork {

        private int opened;

        @Override
        public <T extends @Nullable Object> T perform(Supplier<T> work) {
            opened++;
            var before = Map.copyOf(entries);
            try {
                return work.get();
            } catch (RuntimeException failure) {
                entries.clear();
                entries.putAll(before);
                throw failure;
            }
        }

        public int opened() {
            return opened;
        }
    }

    public UUID given(String handler, Instant at) {
        var event = ids.next();
        put(new Entry(event, handler, "waiting", 0, at, Optional.empty(), Optional.empty()));
        return event;
    }

    public Optional<Entry> find(UUID event, String handler) {
        return Optional.ofNullable(entries.get(new Key(event, handler)));
    }

    @Override
    public synchronized List<Claimed> claim(
            Set<String> handlers, int most, Instant now, Instant leaseUntil) {
        var due =
                entries.values().stream()
                        .filter(entry -> entry.state().equals("waiting"))
                        .filter(entry -> handlers.contains(entry.handler()))
                        .filter(entry -> !entry.nextAt().isAfter(now))
                        .sorted(Comparator.comparing(Entry::nextAt).thenComparing(Entry::event))
                        .limit(most)
                        .toList();
        return due.stream()
                .map(entry -> {
                    var attempt = entry.attempts() + 1;
                    put(with(entry, "waiting", attempt, leaseUntil, entry.error()));
                    leased.add(new Key(entry.event(), entry.handler()));
                    return new Claimed(
                            entry.event(), entry.handler(), attempt, TYPE, "{}", Optional.empty());
                })
                .toList();
    }

    @Override
    public synchronized Optional<Claimed> take(
            UUID event, String handler, int attempt, Instant leaseUntil) {
        var entry =
                find(event, handler)
                        .filter(found -> found.state().equals("waiting"))
                        .filter(found -> found.attempts() == attempt)
                        .filter(_ -> leased.contains(new Key(event, handler)));
        entry.ifPresent(found -> put(with(found, "waiting", attempt, leaseUntil, found.error())));
        return entry.map(_ -> new Claimed(event, handler, attempt, TYPE, "{}", Optional.empty()));
    }

    @Override
    public synchronized void giveBack(Claimed claimed, Instant nextAt) {
        find(claimed.event(), claimed.handler())
                .filter(entry -> entry.state().equals("waiting"))
                .filter(entry -> entry.attempts() == claimed.attempt())
                .ifPresent(entry -> {
                    put(with(entry, "waiting", entry.attempts() - 1, nextAt, entry.error()));
                    leased.remove(new Key(entry.event(), entry.handler()));
                });
    }

    @Override
    public DomainEvent read(Claimed claimed) {
        return new Happened(claimed.event(), Instant.EPOCH);
    }

    @Override
    public synchronized boolean done(UUID event, String handler, Instant now) {
        var entry = find(event, handler).filter(found -> found.state().equals("waiting"));
        entry.ifPresent(found ->
                put(
                        new Entry(
                                event,
                                handler,
                                "done",
                                found.attempts(),
                                found.nextAt(),
                                Optional.empty(),
                                Optional.of(now))));
        return entry.isPresent();
    }

    @Override
    public synchronized void putOff(Claimed claimed, Instant nextAt, String error) {
        settle(claimed, "waiting", nextAt, error);
    }

    @Override
    public synchronized void bury(Claimed claimed, Instant now, String error) {
        settle(claimed, "dead", now, error);
    }

    private void settle(Claimed claimed, String state, Instant nextAt, String error) {
        find(claimed.event(), claimed.handler())
                .filter(entry -> entry.state().equals("waiting"))
                .filter(entry -> entry.attempts() == claimed.attempt())
                .ifPresent(entry -> {
                    put(with(entry, state, entry.attempts(), nextAt, Optional.of(error)));
                    leased.remove(new Key(entry.event(), entry.handler()));
                });
    }

    @Override
    public synchronized Optional<String> replay(UUID event, String handler, Instant now) {
        var entry = find(event, handler).filter(found -> found.state().equals("dead"));
        entry.ifPresent(found -> put(with(found, "waiting", 0, now, found.error())));
        return entry.map(_ -> TYPE);
    }

    @Override
    public synchronized int replayAllDead(Instant now) {
        var dead = entries.values().stream().filter(entry -> entry.state().equals("dead")).toList();
        dead.forEach(entry -> put(with(entry, "waiting", 0, now, entry.error())));
        return dead.size();
    }

    @Override
    public synchronized int prune(Instant before, int most) {
        var old =
                entries.values().stream()
                        .filter(entry ->
                                entry.doneAt().filter(at -> at.isBefore(before)).isPresent())
                        .limit(most)
                        .toList();
        old.forEach(entry -> entries.remove(new Key(entry.event(), entry.handler())));
        return old.size();
    }

    private void put(Entry entry) {
        entries.put(new Key(entry.event(), entry.handler()), entry);
    }

    private static Entry with(
            Entry entry, String state, int attempts, Instant nextAt, Optional<String> error) {
        return new Entry(
                entry.event(), entry.handler(), state, attempts, nextAt, error, entry.doneAt());
    }
}
