package io.uplink.application.care.rule;

import io.uplink.application.care.rule.port.RuleRepository;
import io.uplink.application.care.rule.port.RuleRuns;
import io.uplink.domain.care.rule.Rule;
import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleRun;
import io.uplink.domain.care.rule.RuleTrigger;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules in a map, and their runs in a list. */
public final class InMemoryRules implements RuleRepository, RuleRuns {

    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();
    private final List<RuleRun> runs = new ArrayList<>();

    @Override
    public List<Rule> all() {
        return rules.values().stream()
                .sorted(
                        Comparator.comparingInt(Rule::place)
                                .thenComparing(Rule::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    @Override
    public List<Rule> active(RuleTrigger.Kind trigger) {
        return all().stream()
                .filter(rule -> rule.active() && rule.trigger().kind() == trigger)
                .toList();
    }

    @Override
    public int count() {
        return rules.size();
    }

    @Override
    public Optional<Rule> find(RuleId id) {
        return Optional.ofNullable(rules.get(id));
    }

    @Override
    public void save(Rule rule) {
        if (find(rule.id()).map(Rule::version).orElse(0L) != rule.version()) {
            throw new DomainException(new Version.Stale(-1));
        }
        rules.put(
                rule.id(),
                new Rule(
                        rule.id(),
                        rule.name(),
                        rule.active(),
                        rule.place(),
                        rule.branch(),
                        rule.trigger(),
                        rule.conditions(),
                        rule.actions(),
                        rule.version() + 1));
    }

    @Override
    public void remove(Rule rule) {
        rules.remove(rule.id());
        runs.removeIf(run -> run.rule().equals(rule.id()));
    }

    @Override
    public boolean record(RuleRun run) {
        var had =
                runs.stream()
                        .anyMatch(one ->
                                one.rule().equals(run.rule())
                                        && one.ticket().equals(run.ticket())
                                        && one.occasion().equals(run.occasion()));
        return !had && runs.add(run);
    }

    @Override
    public List<Row> latest(RuleId rule, int most) {
        return runs.stream()
                .filter(run -> run.rule().equals(rule))
                .sorted(Comparator.comparing(RuleRun::at).reversed())
                .limit(most)
                .map(run -> new Row(run.ticket(), "", "", run.at(), run.refused()))
                .toList();
    }

    @Override
    public int prune(Instant before, int most) {
        return 0;
    }
}
