package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.domain.care.dispatch.Candidate;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Keeps rules and skills in memory; a test says who is there and what they have open. */
public final class InMemoryDispatch implements Dispatch {

    private final Map<TeamId, TeamRule> rules = new HashMap<>();
    private final Map<PersonId, Skills> skills = new HashMap<>();
    private final Map<TeamId, List<Candidate>> members = new HashMap<>();
    private final Set<TeamId> held = new HashSet<>();

    public void team(TeamId team, BranchId branch) {
        rules.put(team, new TeamRule(team, "Team", branch, TeamRule.Mode.OFF, TeamRule.USUAL, 0));
    }

    public void person(PersonId person, BranchId branch) {
        skills.put(person, new Skills(person, "Person", Set.of(branch), Set.of(), false, 0));
    }

    public void member(TeamId team, Candidate candidate) {
        members.computeIfAbsent(team, _ -> new ArrayList<>()).add(candidate);
    }

    public boolean isHeld(TeamId team) {
        return held.contains(team);
    }

    @Override
    public Optional<TeamRule> rule(TeamId team) {
        return Optional.ofNullable(rules.get(team));
    }

    @Override
    public void save(TeamRule rule) {
        Version.requireSame(Version.of(rule.version()), rule(rule.team()).orElseThrow().version());
        rules.put(
                rule.team(),
                new TeamRule(
                        rule.team(),
                        rule.name(),
                        rule.branch(),
                        rule.mode(),
                        rule.most(),
                        rule.version() + 1));
    }

    @Override
    public void hold(TeamId team) {
        held.add(team);
    }

    @Override
    public List<Candidate> candidates(TeamId team, String category) {
        return List.copyOf(members.getOrDefault(team, List.of()));
    }

    @Override
    public Optional<Skills> skills(PersonId person) {
        return Optional.ofNullable(skills.get(person));
    }

    @Override
    public void save(Skills known) {
        Version.requireSame(
                Version.of(known.version()), skills(known.person()).orElseThrow().version());
        skills.put(
                known.person(),
                new Skills(
                        known.person(),
                        known.name(),
                        known.branches(),
                        known.categories(),
                        known.away(),
                        known.version() + 1));
    }
}
