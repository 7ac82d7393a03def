package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.structure.TeamDraft;
import io.uplink.application.org.structure.port.StructureQueries.TeamLine;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A team as typed. */
@TemplateData
public class TeamForm {

    @RestForm @Nullable String name;
    @RestForm @Nullable String description;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String leader;
    @RestForm @Nullable List<String> members;
    @RestForm @Nullable Long version;

    static TeamForm of(TeamLine line) {
        var team = line.team();
        var form = new TeamForm();
        form.name = team.name();
        form.description = team.description();
        form.branch = team.branch().toString();
        form.leader = team.leader().map(PersonId::toString).orElse("");
        form.members = team.people().stream().map(PersonId::toString).toList();
        form.version = team.version();
        return form;
    }

    static TeamForm in(Optional<BranchId> branch) {
        var form = new TeamForm();
        form.branch = branch.map(BranchId::toString).orElse("");
        return form;
    }

    TeamDraft draft() {
        return new TeamDraft(
                name(),
                description(),
                Inputs.id("branch", branch).map(BranchId::new),
                Inputs.id("leader", leader).map(PersonId::new),
                Inputs.ids("members", members).stream().map(PersonId::new).toList());
    }

    public String name() {
        return Inputs.text(name);
    }

    public String description() {
        return Inputs.text(description);
    }

    public String branch() {
        return Inputs.text(branch);
    }

    public String leader() {
        return Inputs.text(leader);
    }

    public List<String> members() {
        return Inputs.list(members);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
