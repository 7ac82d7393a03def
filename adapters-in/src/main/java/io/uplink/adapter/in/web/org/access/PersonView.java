package io.uplink.adapter.in.web.org.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.org.access.port.PeopleQueries.Choice;
import io.uplink.application.org.access.port.PeopleQueries.Line;
import io.uplink.application.org.access.port.PeopleQueries.Login;
import io.uplink.application.org.access.port.PeopleQueries.Named;
import io.uplink.application.org.access.port.PeopleQueries.Sheet;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as JSON; there is no password in it, and none in what it is made of.
 *
 * @param branches the home branch first
 */
@RegisterForReflection
public record PersonView(
        UUID id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        String language,
        String theme,
        String jobTitle,
        @Nullable UUID department,
        List<UUID> branches,
        List<UUID> roles,
        boolean active,
        long version) {

    static PersonView of(Person person) {
        var profile = person.profile();
        return new PersonView(
                person.id().value(),
                profile.name(),
                profile.email().map(EmailAddress::value).orElse(null),
                profile.phone().map(PhoneNumber::e164).orElse(null),
                profile.language().code(),
                profile.theme().code(),
                profile.jobTitle(),
                profile.department().map(DepartmentId::value).orElse(null),
                person.branches().stream().map(BranchId::value).toList(),
                person.roles().stream().map(RoleId::value).sorted().toList(),
                person.active(),
                person.version());
    }

    static PersonView of(Sheet sheet) {
        var line = sheet.line();
        return new PersonView(
                line.id().value(),
                line.name(),
                line.email().orElse(null),
                line.phone().orElse(null),
                sheet.language(),
                sheet.theme(),
                line.jobTitle(),
                sheet.department().map(Named::id).orElse(null),
                line.branches().stream().map(Named::id).toList(),
                line.roles().stream().map(Named::id).sorted().toList(),
                line.active(),
                line.version());
    }

    /** A person in a list, with names. */
    public record Row(
            UUID id,
            String name,
            String jobTitle,
            @Nullable String email,
            @Nullable String phone,
            List<Named> branches,
            List<Named> roles,
            boolean active,
            boolean canSignIn,
            @Nullable Instant lastLogin,
            long version) {

        static Row of(Line line) {
            return new Row(
                    line.id().value(),
                    line.name(),
                    line.jobTitle(),
                    line.email().orElse(null),
                    line.phone().orElse(null),
                    line.branches(),
                    line.roles(),
                    line.active(),
                    line.login() == Login.READY,
                    line.lastLogin().orElse(null),
                    line.version());
        }
    }

    /** A person to choose. */
    public record Pick(UUID id, String name, String jobTitle, String branch) {

        static Pick of(Choice choice) {
            return new Pick(choice.id().value(), choice.name(), choice.jobTitle(), choice.branch());
        }
    }
}
