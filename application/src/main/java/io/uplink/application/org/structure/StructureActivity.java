package io.uplink.application.org.structure;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.domain.org.structure.Branch;
import io.uplink.domain.org.structure.Department;
import io.uplink.domain.org.structure.Team;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What the activity trail says about branches, departments and teams. */
final class StructureActivity {

    private StructureActivity() {}

    static void noted(
            Origin origin, Actor actor, String action, Optional<Branch> before, Branch after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("branch", after.id().value(), after.name()),
                        before.map(StructureActivity::facts).orElse(Map.of()),
                        facts(after));
    }

    static void noted(
            Origin origin,
            Actor actor,
            String action,
            Optional<Department> before,
            Department after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("department", after.id().value(), after.name()),
                        before.map(StructureActivity::facts).orElse(Map.of()),
                        facts(after));
    }

    static void noted(
            Origin origin, Actor actor, String action, Optional<Team> before, Team after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("team", after.id().value(), after.name()),
                        before.map(StructureActivity::facts).orElse(Map.of()),
                        facts(after));
    }

    private static Map<String, Object> facts(Branch branch) {
        var contact = branch.contact();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("code", branch.code());
        facts.put("name", branch.name());
        facts.put("address", contact.address());
        facts.put("phone", contact.phone().map(PhoneNumber::e164).orElse(""));
        facts.put("email", contact.email().map(EmailAddress::value).orElse(""));
        facts.put("zone", branch.zone().getId());
        facts.put("manager", branch.manager().map(Object::toString).orElse(""));
        facts.put("active", Boolean.toString(branch.active()));
        return facts;
    }

    private static Map<String, Object> facts(Department department) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", department.name());
        facts.put("description", department.description());
        facts.put("head", department.head().map(Object::toString).orElse(""));
        facts.put("active", Boolean.toString(department.active()));
        return facts;
    }

    private static Map<String, Object> facts(Team team) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", team.name());
        facts.put("description", team.description());
        facts.put("branch", team.branch().toString());
        facts.put("leader", team.leader().map(Object::toString).orElse(""));
        facts.put("members", team.people().stream().map(Object::toString).toList());
        facts.put("active", Boolean.toString(team.active()));
        return facts;
    }
}
