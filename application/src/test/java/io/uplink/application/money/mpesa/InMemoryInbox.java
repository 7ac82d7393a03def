package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.mpesa.InboundId;
import io.uplink.domain.money.mpesa.Shortcode;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Calls, each once by its key, and when they are due. */
final class InMemoryInbox implements Inbox {

    private final Function<byte[], Optional<Shortcode>> shortcodes;
    private final Map<InboundId, Call> calls = new LinkedHashMap<>();
    private final Map<String, InboundId> keys = new HashMap<>();
    private final Map<InboundId, Instant> due = new LinkedHashMap<>();
    final Map<InboundId, Outcome> outcomes = new LinkedHashMap<>();

    /** {@code shortcodes} finds one by the digest of its address. */
    InMemoryInbox(Function<byte[], Optional<Shortcode>> shortcodes) {
        this.shortcodes = shortcodes;
    }

    /** Remembers how it stands; the answer leads back there. */
    Runnable mark() {
        var maps = List.of(Back.to(calls), Back.to(keys), Back.to(due), Back.to(outcomes));
        return () -> maps.forEach(Runnable::run);
    }

    List<Call> calls() {
        return List.copyOf(calls.values());
    }

    @Override
    public boolean keep(Arrival arrival) {
        var house = shortcodes.apply(arrival.address());
        if (house.isPresent() && keys.putIfAbsent(arrival.key(), arrival.id()) == null) {
            calls.put(
                    arrival.id(),
                    new Call(
                            arrival.id(),
                            house.get().id(),
                            arrival.kind(),
                            arrival.key(),
                            arrival.raw(),
                            arrival.source(),
                            arrival.trusted(),
                            arrival.receivedAt(),
                            0));
            due.put(arrival.id(), arrival.receivedAt());
        }
        return house.isPresent();
    }

    @Override
    public Optional<Kept> find(InboundId id) {
        return Optional.ofNullable(calls.get(id))
                .map(call ->
                        new Kept(
                                call.shortcode(),
                                call.key(),
                                Optional.ofNullable(outcomes.get(id)).map(Outcome::code)));
    }

    @Override
    public boolean again(InboundId id, Instant now) {
        var outcome = outcomes.get(id);
        if (outcome != Outcome.STUCK && outcome != Outcome.FORGED) {
            return false;
        }
        outcomes.remove(id);
        due.put(id, now);
        calls.computeIfPresent(id, (_, call) -> Stored.tried(call, 0));
        return true;
    }

    @Override
    public List<Call> due(Instant now, int most) {
        return due.entrySet().stream()
                .filter(entry -> !entry.getValue().isAfter(now))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .map(id -> Optional.ofNullable(calls.get(id)).orElseThrow())
                .limit(most)
                .toList();
    }

    @Override
    public void settle(InboundId id, Outcome outcome, Optional<String> problem, Instant now) {
        if (due.remove(id) != null) {
            outcomes.put(id, outcome);
        }
    }

    @Override
    public void settle(Set<InboundId> ids, Outcome outcome, Instant now) {
        ids.forEach(id -> settle(id, outcome, Optional.empty(), now));
    }

    @Override
    public void postpone(InboundId id, String problem, Instant next) {
        if (due.replace(id, next) != null) {
            calls.computeIfPresent(id, (_, call) -> Stored.tried(call, call.attempts() + 1));
        }
    }
}
