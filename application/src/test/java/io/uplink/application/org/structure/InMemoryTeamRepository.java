package io.uplink.application.org.structure;

import io.uplink.application.org.structure.port.TeamRepository;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Keeps team rows in memory. */
public final class InMemoryTeamRepository implements TeamRepository {

    private final Map<TeamId, Team> stored = new LinkedHashMap<>();
    private final Map<TeamId, Long> tickets = new LinkedHashMap<>();
    private final Set<PersonId> gone = new HashSet<>();

    /** How many open tickets it has. */
    public void busy(TeamId team, long openTickets) {
        tickets.put(team, openTickets);
    }

    /** Somebody who works with us no longer. */
    public void left(PersonId person) {
        gone.add(person);
    }

    @Override
    public long openTickets(TeamId id) {
        return tickets.getOrDefault(id, 0L);
    }

    @Override
    public Set<PersonId> active(Collection<PersonId> people) {
        return people.stream()
                .filter(person -> !gone.contains(person))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<Team> findById(TeamId id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public Optional<TeamId> withName(BranchId branch, String name) {
        return stored.values().stream()
                .filter(team -> team.branch().equals(branch))
                .filter(team -> team.name().equalsIgnoreCase(name))
                .map(Team::id)
                .findAny();
    }

    @Override
    public void save(Team team) {
        var present = findById(team.id()).map(Team::version).orElse(0L);
        Version.requireSame(Version.of(team.version()), present);
        stored.put(
                team.id(),
                new Team(
                        team.id(),
                        team.name(),
                        team.description(),
                        team.branch(),
                        team.leader(),
                        team.members(),
                        team.active(),
                        present + 1));
    }
}
