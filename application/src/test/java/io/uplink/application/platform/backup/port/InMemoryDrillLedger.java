package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts.Finding;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tries in a map; one that passed proves its copy. */
public final class InMemoryDrillLedger implements DrillLedger {

    /** How a try stands. */
    public record Entry(
            Request request, String state, Optional<UUID> backup, Optional<Finding> why) {}

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final InMemoryBackupLedger backups;
    private final Instant since;

    public InMemoryDrillLedger(InMemoryBackupLedger backups, Instant since) {
        this.backups = backups;
        this.since = since;
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    @Override
    public boolean ask(Request request) {
        var open = List.of("waiting", "running");
        if (entries.values().stream().anyMatch(entry -> open.contains(entry.state()))) {
            return false;
        }
        entries.put(
                request.id(), new Entry(request, "waiting", Optional.empty(), Optional.empty()));
        return true;
    }

    @Override
    public Optional<Request> start(Instant now) {
        return in("waiting")
                .map(entry -> {
                    entries.put(
                            entry.request.id(),
                            new Entry(
                                    entry.request, "running", Optional.empty(), Optional.empty()));
                    return entry.request;
                });
    }

    @Override
    public List<UUID> running() {
        return in("running").stream().map(entry -> entry.request.id()).toList();
    }

    @Override
    public boolean finish(UUID id, Optional<UUID> backup, Optional<Finding> why, Instant now) {
        var entry = Optional.ofNullable(entries.get(id)).orElseThrow();
        if (!entry.state.equals("running")) {
            return false;
        }
        var state = why.isEmpty() ? "passed" : "failed";
        entries.put(id, new Entry(entry.request, state, backup, why));
        if (why.isEmpty()) {
            backup.ifPresent(backups::prove);
        }
        return true;
    }

    @Override
    public Instant lastScheduled() {
        return entries.values().stream()
                .map(Entry::request)
                .filter(Request::scheduled)
                .map(Request::at)
                .max(Instant::compareTo)
                .orElse(since);
    }

    private Optional<Entry> in(String state) {
        return entries.values().stream().filter(entry -> entry.state.equals(state)).findFirst();
    }
}
