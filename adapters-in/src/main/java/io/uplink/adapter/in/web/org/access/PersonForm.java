package io.uplink.adapter.in.web.org.access;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.org.access.AddPerson;
import io.uplink.application.org.access.EditPerson;
import io.uplink.application.org.access.PersonDraft;
import io.uplink.application.org.access.port.PeopleQueries.Named;
import io.uplink.application.org.access.port.PeopleQueries.Sheet;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.org.access.RoleId;
import io.uplink.domain.org.access.Theme;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.DepartmentId;
import io.uplink.domain.shared.id.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A person as typed; the home branch is one of the ticked. */
@TemplateData
public class PersonForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String email;
    @RestForm @Nullable String phone;
    @RestForm @Nullable String language;
    @RestForm @Nullable String theme;
    @RestForm @Nullable String jobTitle;
    @RestForm @Nullable String department;
    @RestForm @Nullable String home;
    @RestForm @Nullable List<String> branches;
    @RestForm @Nullable List<String> roles;
    @RestForm @Nullable String invite;
    @RestForm @Nullable String password;
    @RestForm @Nullable Long version;

    /** For somebody new, of the branch of who takes them on. */
    static PersonForm empty(Optional<BranchId> branch) {
        var form = new PersonForm();
        form.invite = "on";
        branch.map(BranchId::toString)
                .ifPresent(id -> {
                    form.home = id;
                    form.branches = List.of(id);
                });
        return form;
    }

    static PersonForm of(Sheet sheet) {
        var line = sheet.line();
        var form = new PersonForm();
        form.name = line.name();
        form.email = line.email().orElse("");
        form.phone = line.spacedPhone();
        form.language = sheet.language();
        form.theme = sheet.theme();
        form.jobTitle = line.jobTitle();
        form.department = sheet.department().map(Named::id).map(UUID::toString).orElse("");
        form.branches = line.branches().stream().map(branch -> branch.id().toString()).toList();
        form.home = form.branches.stream().findFirst().orElse("");
        form.roles = line.roles().stream().map(role -> role.id().toString()).toList();
        form.version = line.version();
        return form;
    }

    AddPerson.Input toNew() {
        return new AddPerson.Input(draft(), where(), roleIds(), invite != null);
    }

    EditPerson.Input toEdit(UUID id, String address) {
        return new EditPerson.Input(
                new PersonId(id),
                draft(),
                where(),
                new PasswordAgain.Typed(Inputs.text(password), address),
                Versions.ofForm(version));
    }

    private PersonDraft draft() {
        return new PersonDraft(
                name(),
                Optional.ofNullable(email),
                Optional.ofNullable(phone),
                Language.ofCode(language()),
                Theme.ofCode(theme()),
                jobTitle(),
                Inputs.id("department", department).map(DepartmentId::new));
    }

    /** The home branch counts as ticked. */
    private List<BranchId> where() {
        var ids = new ArrayList<BranchId>();
        Inputs.id("branches", home).map(BranchId::new).ifPresent(ids::add);
        Inputs.ids("branches", branches).stream()
                .map(BranchId::new)
                .filter(id -> !ids.contains(id))
                .forEach(ids::add);
        return ids;
    }

    Set<RoleId> roleIds() {
        return Inputs.ids("roles", roles).stream()
                .map(RoleId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String name() {
        return Inputs.text(name);
    }

    public String email() {
        return Inputs.text(email);
    }

    public String phone() {
        return Inputs.text(phone);
    }

    public String language() {
        return Inputs.text(language);
    }

    public String theme() {
        return Inputs.text(theme);
    }

    public String jobTitle() {
        return Inputs.text(jobTitle);
    }

    public String department() {
        return Inputs.text(department);
    }

    public String home() {
        return Inputs.text(home);
    }

    public List<String> branches() {
        return Inputs.list(branches);
    }

    public List<String> roles() {
        return Inputs.list(roles);
    }

    public boolean isInvited() {
        return invite != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
