package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Changes of many tickets in maps. */
public final class InMemoryBulkRuns implements BulkRuns {

    /** What became of a ticket, and why it was refused. */
    public record Decided(Result result, Optional<String> code) {}

    private final Map<BulkRunId, BulkRun> runs = new LinkedHashMap<>();
    private final Map<BulkRunId, Map<TicketId, Decided>> decided = new HashMap<>();

    @Override
    public Optional<BulkRun> find(BulkRunId id) {
        return Optional.ofNullable(runs.get(id));
    }

    @Override
    public void add(BulkRun run) {
        runs.putIfAbsent(run.id(), run);
    }

    @Override
    public List<Pick> undecided(BulkRunId run, int most) {
        return find(run).orElseThrow().picks().stream()
                .filter(pick -> !decidedOf(run).containsKey(pick.ticket()))
                .limit(most)
                .toList();
    }

    @Override
    public boolean claim(BulkRunId run, TicketId ticket) {
        return !decidedOf(run).containsKey(ticket);
    }

    @Override
    public void decide(BulkRunId run, TicketId ticket, Result result, Optional<String> code) {
        decidedOf(run).put(ticket, new Decided(result, code));
    }

    @Override
    public void forget(PersonId person, Instant before) {
        runs.values().removeIf(run -> run.by().equals(person) && run.startedAt().isBefore(before));
    }

    Map<TicketId, Decided> decidedOf(BulkRunId run) {
        return decided.computeIfAbsent(run, _ -> new LinkedHashMap<>());
    }
}
