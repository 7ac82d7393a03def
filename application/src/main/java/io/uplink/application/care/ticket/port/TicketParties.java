package io.uplink.application.care.ticket.port;

import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;
import java.util.Set;

/** The customers, people, teams, branches and categories that a ticket names. */
public interface TicketParties {

    /** What is there of all that was asked for, in one look. */
    Found find(Asked asked);

    /**
     * Who takes an overdue ticket: the policy's person, else who leads the team, else who manages
     * the branch; only people who are active, and never the one who has it already.
     */
    Optional<PersonId> stepUp(Step step);

    /** The teams a person belongs to, for one who acts without signing in. */
    Set<TeamId> teamsOf(PersonId person);

    /**
     * What is asked for.
     *
     * @param branch where the person must work, unless in the team
     */
    record Asked(
            Optional<CustomerId> customer,
            Optional<BranchId> branch,
            Optional<String> category,
            Optional<PersonId> person,
            Optional<TeamId> team) {}

    /**
     * What was found.
     *
     * @param served whom the ticket is for: a merged record's tickets go to the one that stays
     * @param customer where the customer belongs; empty if unknown or deleted
     * @param branch whether it is active
     * @param category whether a ticket may have it
     * @param categoryKnown whether it exists, active or not
     * @param person whether active, and working in the branch or the team
     * @param team whether it is active
     */
    record Found(
            Optional<CustomerId> served,
            Optional<Placement> customer,
            boolean branch,
            boolean category,
            boolean categoryKnown,
            boolean person,
            boolean team) {}

    /** From where it goes up. */
    record Step(
            Optional<PersonId> byPolicy,
            Optional<TeamId> team,
            BranchId branch,
            Optional<PersonId> present) {}
}
