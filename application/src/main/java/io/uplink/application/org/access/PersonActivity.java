package io.uplink.application.org.access;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the activity trail says about people and roles. */
final class PersonActivity {

    private PersonActivity() {}

    static void noted(
            Origin origin, Actor actor, String action, Optional<Person> before, Person after) {
        origin.activity()
                .record(
                        actor,
                        action,
                        subject(after),
                        before.map(PersonActivity::facts).orElse(Map.of()),
                        facts(after));
    }

    static Subject subject(Person person) {
        return new Subject("person", person.id().value(), person.name());
    }

    static void noted(
            Origin origin,
            Actor actor,
            String action,
            Optional<Role> before,
            Optional<Role> after) {
        var role = after.or(() -> before).orElseThrow();
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("role", role.id().value(), role.name()),
                        before.map(PersonActivity::facts).orElse(Map.of()),
                        after.map(PersonActivity::facts).orElse(Map.of()));
    }

    private static Map<String, Object> facts(Person person) {
        var profile = person.profile();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", profile.name());
        facts.put("email", profile.email().map(EmailAddress::value).orElse(""));
        facts.put("phone", profile.phone().map(PhoneNumber::e164).orElse(""));
        facts.put("language", profile.language().code());
        facts.put("jobTitle", profile.jobTitle());
        facts.put("department", profile.department().map(Object::toString).orElse(""));
        facts.put("branches", person.branches().stream().map(Object::toString).toList());
        facts.put("roles", person.roles().stream().map(Object::toString).sorted().toList());
        facts.put("active", Boolean.toString(person.active()));
        return facts;
    }

    private static Map<String, Object> facts(Role role) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", role.name());
        facts.put("description", role.description());
        facts.put("grants", new TreeMap<>(role.grants()));
        facts.put("needsSecondFactor", Boolean.toString(role.needsSecondFactor()));
        return facts;
    }
}
