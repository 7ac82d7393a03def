package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whom and what a test says there is. */
public final class FixedTicketParties implements TicketParties {

    private final Map<CustomerId, Placement> customers = new HashMap<>();
    private final Map<CustomerId, CustomerId> merged = new HashMap<>();
    private final Map<PersonId, Set<BranchId>> people = new HashMap<>();
    private final Map<TeamId, Set<PersonId>> members = new HashMap<>();
    private final Map<TeamId, PersonId> leaders = new HashMap<>();
    private final Map<BranchId, PersonId> managers = new HashMap<>();
    private final Set<BranchId> branches = new HashSet<>();
    private final Map<String, Boolean> categories = new HashMap<>();

    public void customer(CustomerId customer, BranchId branch) {
        customers.put(customer, Placement.in(branch));
    }

    public void merged(CustomerId record, CustomerId into) {
        merged.put(record, into);
    }

    public void branch(BranchId branch) {
        branches.add(branch);
    }

    public void category(String key, boolean active) {
        categories.put(key, active);
    }

    public void person(PersonId person, BranchId branch) {
        people.put(person, Set.of(branch));
    }

    public void gone(PersonId person) {
        people.remove(person);
    }

    public void team(TeamId team, PersonId... who) {
        members.put(team, Set.of(who));
    }

    public void leader(TeamId team, PersonId person) {
        leaders.put(team, person);
    }

    public void manager(BranchId branch, PersonId person) {
        managers.put(branch, person);
    }

    @Override
    public Found find(Asked asked) {
        var category = asked.category().flatMap(key -> Optional.ofNullable(categories.get(key)));
        var served = asked.customer().map(id -> merged.getOrDefault(id, id));
        return new Found(
                served.filter(customers::containsKey),
                served.flatMap(id -> Optional.ofNullable(customers.get(id))),
                asked.branch().filter(branches::contains).isPresent(),
                category.orElse(false),
                category.isPresent(),
                asked.person().filter(person -> available(person, asked)).isPresent(),
                asked.team().filter(members::containsKey).isPresent());
    }

    private boolean available(PersonId person, Asked asked) {
        return people.containsKey(person)
                && (asked.branch()
                                .filter(people.getOrDefault(person, Set.of())::contains)
                                .isPresent()
                        || asked.team()
                                .filter(team ->
                                        members.getOrDefault(team, Set.of()).contains(person))
                                .isPresent());
    }

    @Override
    public Optional<PersonId> stepUp(Step step) {
        return Stream.of(
                        step.byPolicy(),
                        step.team().flatMap(team -> Optional.ofNullable(leaders.get(team))),
                        Optional.ofNullable(managers.get(step.branch())))
                .flatMap(Optional::stream)
                .filter(people::containsKey)
                .filter(person -> !step.present().equals(Optional.of(person)))
                .findFirst();
    }

    @Override
    public Set<TeamId> teamsOf(PersonId person) {
        var teams = new HashSet<TeamId>();
        members.forEach((team, who) -> {
            if (who.contains(person)) {
                teams.add(team);
            }
        });
        return teams;
    }
}
