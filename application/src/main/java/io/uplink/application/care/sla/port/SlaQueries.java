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
     */
    record Choices(List<Branch> branches, List<Person> people) {

        public Choices {
            branches = List.copyOf(branches);
            people = List.copyOf(people);
        }
    }

    /** A branch by name. */
    record Branch(BranchId id, String name) {}

    /** A person by name. */
    record Person(PersonId id, String name) {}
}
