package io.uplink.application.care.customer.port;

import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Set;

/** What a decision about a customer needs to know of their tickets, merged records' included. */
public interface CustomerTickets {

    Ties of(CustomerId customer);

    /**
     * How tickets tie people to a customer.
     *
     * @param unresolved how many still owe work
     * @param assignees who has or had one of them
     * @param teams which have or had one of them
     */
    record Ties(int unresolved, Set<PersonId> assignees, Set<TeamId> teams) {

        public Ties {
            assignees = Set.copyOf(assignees);
            teams = Set.copyOf(teams);
        }

        public static Ties none() {
            return new Ties(0, Set.of(), Set.of());
        }
    }
}
