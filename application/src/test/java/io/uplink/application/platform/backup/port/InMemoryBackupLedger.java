package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.Facts.Finding;
import io.uplink.domain.platform.backup.PlaceKind;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Copies in a map. */
public final class InMemoryBackupLedger implements BackupLedger {

    /** How a copy stands. */
    public record Entry(
            Request request,
            String state,
            Instant startedAt,
            Optional<Stored> stored,
            Optional<Finding> trouble,
            boolean proven,
            Optional<PlaceKind> offSite,
            Optional<Finding> offSiteTrouble,
            boolean removed) {

        Entry with(String now, Optional<Stored> file, Optional<Finding> why) {
            return new Entry(
                    request, now, startedAt, file, why, proven, offSite, offSiteTrouble, removed);
        }
    }

    private final Map<UUID, Entry> entries = new LinkedHashMap<>();
    private final Instant since;

    public InMemoryBackupLedger(Instant since) {
        this.since = since;
    }

    public List<Entry> entries() {
        return List.copyOf(entries.values());
    }

    public Entry entry(UUID id) {
        return Optional.ofNullable(entries.get(id)).orElseThrow();
    }

    void prove(UUID id) {
        var entry = entry(id);
        entries.put(
                id,
                new Entry(
                        entry.request,
                        entry.state,
                        entry.startedAt,
                        entry.stored,
                        entry.trouble,
                        true,
                        entry.offSite,
                        entry.offSiteTrouble,
                        entry.removed));
    }

    @Override
    public boolean ask(Request request) {
        var open = List.of("waiting", "running");
        if (entries.values().stream().anyMatch(entry -> open.contains(entry.state()))) {
            return false;
        }
        entries.put(
                request.id(),
                new Entry(
                        request,
                        "waiting",
                        Instant.EPOCH,
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        Optional.empty(),
                        false));
        return true;
    }

    @Override
    public Optional<Request> start(Instant now) {
        return in("waiting")
                .map(entry -> {
                    entries.put(
                            entry.request.id(),
                            new Entry(
                                    entry.request,
                                    "running",
                                    now,
                                    Optional.empty(),
                                    Optional.empty(),
                                    false,
                                    Optional.empty(),
                                    Optional.empty(),
                                    false));
                    return entry.request;
                });
    }

    @Override
    public List<UUID> running() {
        return in("running").stream().map(entry -> entry.request.id()).toList();
    }

    @Override
    public boolean finish(UUID id, Stored stored, Instant now) {
        return end(id, "done", Optional.of(stored), Optional.empty());
    }

    @Override
    public boolean fail(UUID id, Finding why, Instant now) {
        return end(id, "failed", Optional.empty(), Optional.of(why));
    }

    @Override
    public void noteOffSite(UUID id, PlaceKind place, Optional<Finding> why) {
        var entry = entry(id);
        entries.put(
                id,
                new Entry(
                        entry.request,
                        entry.state,
                        entry.startedAt,
                        entry.stored,
                        entry.trouble,
                        entry.proven,
                        why.isEmpty() ? Optional.of(place) : Optional.empty(),
                        why,
                        entry.removed));
    }

    @Override
    public void remove(UUID id, Instant now) {
        var entry = entry(id);
        entries.put(
                id,
                new Entry(
                        entry.request,
                        entry.state,
                        entry.startedAt,
                        entry.stored,
                        entry.trouble,
                        entry.proven,
                        entry.offSite,
                        entry.offSiteTrouble,
                        true));
    }

    @Override
    public List<Kept> kept() {
        return entries.values().stream()
                .filter(entry -> entry.state.equals("done") && !entry.removed)
                .sorted(Comparator.comparing(Entry::startedAt).reversed())
                .map(entry ->
                        new Kept(
                                entry.request.id(),
                                entry.stored.orElseThrow(),
                                entry.startedAt,
                                entry.proven,
                                entry.offSite))
                .toList();
    }

    @Override
    public Optional<Kept> find(UUID id) {
        return kept().stream().filter(kept -> kept.id().equals(id)).findFirst();
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

    private boolean end(UUID id, String state, Optional<Stored> file, Optional<Finding> why) {
        if (!entry(id).state.equals("running")) {
            return false;
        }
        entries.put(id, entry(id).with(state, file, why));
        return true;
    }
}
