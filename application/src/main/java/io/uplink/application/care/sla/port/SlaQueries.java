package io.uplink.application.care.sla.port;

import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;

/** Whom and what the SLA screen lets one choose. */
public interface SlaQueries {

    /** Everything at once, in one statement. */
    Choices choices();

    /**
     * What one can choose.
     *
     * @param branches the active ones, by name
     * @param people who may be escalated to: active, by name
     * @param categories of tickets, in their order, also those set aside
     * @param classes of customers, in their order, also those set aside
     */
    record Choices(
            List<Branch> branches,
            List<Person> people,
            List<Label> categories,
            List<Label> classes) {

        public Choices {
            categories = List.copyOf(categories);
            classes = List.copyOf(classes);
            branches = List.copyOf(branches);
            people = List.copyOf(people);
        }
    }

    /** A branch by name. */
    record Branch(BranchId id, String name) {}

    /** A category or a class by its words. */
    record Label(String key, String english, String swahili) {}

    /** A person by name. */
    record Person(PersonId id, String name) {}
}
