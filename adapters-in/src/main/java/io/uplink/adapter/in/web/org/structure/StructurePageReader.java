package io.uplink.adapter.in.web.org.structure;

import io.quarkus.qute.TemplateInstance;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.adapter.in.web.org.Option;
import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.adapter.in.web.shared.Reader;
import io.uplink.application.org.access.PickPeople;
import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.org.structure.port.StructureQueries.Person;
import io.uplink.application.shared.Actor;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the forms of branches, departments and teams offer. */
@ApplicationScoped
class StructurePageReader {

    private final Actors actors;
    private final Reader reader;
    private final ListChoices listChoices;
    private final PickPeople pickPeople;

    StructurePageReader(
            Actors actors, Reader reader, ListChoices listChoices, PickPeople pickPeople) {
        this.actors = actors;
        this.reader = reader;
        this.listChoices = listChoices;
        this.pickPeople = pickPeople;
    }

    Actor actor() {
        return actors.current();
    }

    Language language() {
        return reader.language();
    }

    TemplateInstance page(TemplateInstance page) {
        return reader.page(page);
    }

    List<Option> branches(String chosen) {
        return listChoices.execute(actor()).branches().stream()
                .map(branch -> new Option(branch.id(), branch.name(), branch.id().equals(chosen)))
                .toList();
    }

    /** Active people, of the branch if there is one, and those who are there already. */
    List<Option> people(Optional<BranchId> branch, List<Person> present, List<String> chosen) {
        var options = new ArrayList<Option>();
        for (var person : present) {
            var id = person.id().toString();
            options.add(new Option(id, person.name(), chosen.contains(id)));
        }
        var found =
                pickPeople.execute(
                        actor(), new PickPeople.Input("", branch, PickPeople.MOST_ON_A_FORM));
        for (var choice : found) {
            var id = choice.id().toString();
            if (present.stream().noneMatch(person -> person.id().equals(choice.id()))) {
                var job = choice.jobTitle().isEmpty() ? "" : " · " + choice.jobTitle();
                options.add(new Option(id, choice.name() + job, chosen.contains(id)));
            }
        }
        return options;
    }

    static Optional<BranchId> branch(String typed) {
        return Inputs.id("branch", typed).map(BranchId::new);
    }
}
