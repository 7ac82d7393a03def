package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.access.PersonDraft;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What callers of the API send about people and roles. */
public final class PersonBodies {

    private PersonBodies() {}

    /**
     * A person, all of it but the roles.
     *
     * @param language {@code en} or {@code sw}
     * @param theme {@code auto}, {@code light} or {@code dark}
     * @param branches the home branch first
     * @param password of the caller, once more, where the own e-mail address or telephone changes
     */
    public record Person(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String theme,
            @Nullable String jobTitle,
            @Nullable UUID department,
            @Nullable List<UUID> branches,
            @Nullable String password) {

        @Override
        public String toString() {
            return "Person";
        }

        PersonDraft draft() {
            return new PersonDraft(
                    Inputs.text(name),
                    Optional.ofNullable(email),
                    Optional.ofNullable(phone),
                    Language.ofCode(Inputs.text(language)),
                    Theme.ofCode(Inputs.text(theme)),
                    Inputs.text(jobTitle),
                    Optional.ofNullable(department).map(DepartmentId::new));
        }

        List<BranchId> where() {
            return Inputs.list(branches).stream().map(BranchId::new).toList();
        }
    }

    /** Somebody new, with roles. */
    public record NewPerson(
            @Nullable String name,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String language,
            @Nullable String theme,
            @Nullable String jobTitle,
            @Nullable UUID department,
            @Nullable List<UUID> branches,
            @Nullable List<UUID> roles,
            @Nullable Boolean invite) {

        Person person() {
            return new Person(
                    name, email, phone, language, theme, jobTitle, department, branches, null);
        }
    }

    /** All roles that a person shall have. */
    public record Roles(@Nullable List<UUID> roles) {}

    /**
     * A role; {@code grants} are reaches (OWN, TEAM, BRANCH, ALL) by permission.
     *
     * @param needsSecondFactor left out, it stays as it is
     */
    public record Role(
            @Nullable String key,
            @Nullable String name,
            @Nullable String description,
            @Nullable Map<String, String> grants,
            @Nullable Boolean needsSecondFactor) {}

    static Set<RoleId> roles(@Nullable List<UUID> ids) {
        return Inputs.list(ids).stream().map(RoleId::new).collect(Collectors.toUnmodifiableSet());
    }
}
