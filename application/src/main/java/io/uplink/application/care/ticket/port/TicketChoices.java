package io.uplink.application.care.ticket.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.List;

/** What forms about tickets let one choose, in one statement. */
public interface TicketChoices {

    /** Only what is active; of a narrower reach than all, only that of the reader's branches. */
    Choices of(Reach reach, Actor.Person reader);

    /** A branch. */
    record Branch(BranchId id, String name) {}

    /** A team. */
    record Team(TeamId id, String name, String branch, long openTickets) {}

    /**
     * Somebody who can be given a ticket.
     *
     * @param openTickets that the person has already
     */
    record Person(PersonId id, String name, String jobTitle, long openTickets) {}

    /** A category in both languages. */
    record Category(String key, String english, String swahili) {}

    /** Each list by name, categories in their own order. */
    record Choices(
            List<Branch> branches,
            List<Team> teams,
            List<Person> people,
            List<Category> categories) {

        public Choices {
            branches = List.copyOf(branches);
            teams = List.copyOf(teams);
            people = List.copyOf(people);
            categories = List.copyOf(categories);
        }
    }
}
