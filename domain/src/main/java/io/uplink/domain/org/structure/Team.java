package io.uplink.domain.org.structure;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * People of one branch who work tickets together.
 *
 * @param leader one of the members
 * @param members each once, in the order they joined
 */
public record Team(
        TeamId id,
        String name,
        String description,
        BranchId branch,
        Optional<PersonId> leader,
        List<Member> members,
        boolean active,
        long version) {

    /** Who belongs to it, and since when: to the microsecond, as fine as it is kept. */
    public record Member(PersonId person, Instant joinedAt) {

        public Member {
            joinedAt = joinedAt.truncatedTo(ChronoUnit.MICROS);
        }
    }

    public Team {
        members = List.copyOf(members);
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        description = faults.optionalText("description", Optional.of(description), 300).orElse("");
        var people = members.stream().map(Member::person).collect(Collectors.toSet());
        if (people.size() < members.size()) {
            throw new IllegalArgumentException("a person is a member once");
        }
        if (leader.isPresent() && !people.contains(leader.get())) {
            faults.add("leader", "team.leader-not-member");
        }
        faults.refuse();
    }

    public Set<PersonId> people() {
        return members.stream()
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** As it is now described, led and manned; who stays has joined when they joined. */
    public Team changed(Sheet sheet, Instant now) {
        var wanted = new LinkedHashSet<>(sheet.people());
        var kept = new ArrayList<Member>();
        for (var member : members) {
            if (wanted.remove(member.person())) {
                kept.add(member);
            }
        }
        wanted.forEach(person -> kept.add(new Member(person, now)));
        return new Team(
                id,
                sheet.name(),
                sheet.description(),
                sheet.branch(),
                sheet.leader(),
                kept,
                active,
                version);
    }

    /** No longer given tickets; refused while some that it has are open. */
    public Team closed(long openTickets) {
        if (openTickets > 0) {
            throw new DomainException(new StructureError.TeamInUse(openTickets));
        }
        return with(false);
    }

    public Team reopened() {
        return with(true);
    }

    private Team with(boolean nowActive) {
        return new Team(id, name, description, branch, leader, members, nowActive, version);
    }

    /** All of a team that its form holds. */
    public record Sheet(
            String name,
            String description,
            BranchId branch,
            Optional<PersonId> leader,
            List<PersonId> people) {

        public Sheet {
            people = List.copyOf(people);
        }
    }
}
