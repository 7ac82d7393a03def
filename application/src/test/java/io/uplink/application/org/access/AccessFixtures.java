package io.uplink.application.org.access;

import io.uplink.application.org.structure.InMemoryBranchRepository;
import io.uplink.application.org.structure.InMemoryDepartmentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A house with two branches, four roles and whoever a test takes on. */
public final class AccessFixtures {

    public static final RoleId MANAGER = new RoleId(SequentialIds.of(801));
    public static final RoleId AGENT = new RoleId(SequentialIds.of(802));
    public static final RoleId PEOPLE_DESK = new RoleId(SequentialIds.of(803));

    final InMemoryPersonRepository people = new InMemoryPersonRepository();
    final InMemoryRoleRepository roles = new InMemoryRoleRepository(people);
    final InMemoryBranchRepository branches = new InMemoryBranchRepository();
    final InMemoryDepartmentRepository departments = new InMemoryDepartmentRepository();
    final RecordingSessions sessions = new RecordingSessions();
    final InMemoryApiKeys keys = new InMemoryApiKeys();
    final RecordingInvitations invitations = new RecordingInvitations();
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    final RecordingOutbox outbox = new RecordingOutbox();
    final Origin origin = new Origin(new SequentialIds(), clock, activity, outbox);
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final PersonRules rules = new PersonRules(people, roles, branches, departments);

    public AccessFixtures() {
        roles.save(role(Role.ADMIN, "admin", true, Map.of("*", "ALL")));
        roles.save(
                role(
                        MANAGER,
                        "manager",
                        true,
                        Map.of("tickets.view", "BRANCH", "users.view", "BRANCH")));
        roles.save(role(AGENT, "agent", true, Map.of("tickets.view", "BRANCH")));
        roles.save(
                role(
                        PEOPLE_DESK,
                        "people-desk",
                        false,
                        Map.of(
                                "users.view", "ALL",
                                "users.manage", "ALL",
                                "roles.manage", "ALL",
                                "tickets.view", "BRANCH")));
        branches.save(branch(ActorFixtures.WESTLANDS, "WST", "Westlands"));
        branches.save(branch(ActorFixtures.THIKA, "THK", "Thika"));
    }

    private static Role role(RoleId id, String key, boolean system, Map<String, String> grants) {
        return new Role(id, key, key, "", system, grants, false, 0);
    }

    private static Branch branch(BranchId id, String code, String name) {
        return new Branch(
                id,
                code,
                name,
                new Branch.Contact("", Optional.empty(), Optional.empty()),
                ZoneId.of("Africa/Nairobi"),
                Optional.empty(),
                true,
                0);
    }

    /** Somebody who works in Westlands and has these roles. */
    public Person employed(int number, RoleId... has) {
        return employed(number, List.of(ActorFixtures.WESTLANDS), has);
    }

    public Person employed(int number, List<BranchId> where, RoleId... has) {
        var person =
                new Person(
                        new PersonId(SequentialIds.of(700 + number)),
                        profile("Person " + number, number),
                        Set.of(has),
                        where,
                        true,
                        0);
        people.save(person);
        return stored(person.id());
    }

    static Person.Profile profile(String name, int number) {
        return new Person.Profile(
                name,
                Optional.of(new EmailAddress("person%d@example.com".formatted(number))),
                Optional.of(new PhoneNumber("+2547120000%02d".formatted(number))),
                Language.ENGLISH,
                Theme.AUTO,
                "",
                Optional.empty());
    }

    public Person stored(PersonId id) {
        return people.findById(id).orElseThrow();
    }

    /** The person signed in with what their roles allow. */
    public Actor.Person actor(Person person) {
        return new Actor.Person(
                person.id(),
                person.name(),
                Language.ENGLISH,
                new UUID(0, 1),
                Grants.of(roles.findAll(person.roles())),
                Set.copyOf(person.branches()),
                Set.of());
    }

    static PersonDraft draft(String name, String email, String phone) {
        return new PersonDraft(
                name,
                Optional.of(email),
                Optional.of(phone),
                Language.ENGLISH,
                Theme.AUTO,
                "Technician",
                Optional.empty());
    }
}
