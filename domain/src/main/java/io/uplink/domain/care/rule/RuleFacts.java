package io.uplink.domain.care.rule;

import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;

/**
 * What a rule looks at: the ticket as it is when its turn comes.
 *
 * @param customerClass key of the customer's class
 * @param text subject and description
 * @param stars 1 to 5; empty while nobody rated it
 */
public record RuleFacts(
        BranchId branch,
        Priority priority,
        String category,
        String customerClass,
        TicketState.Kind state,
        Optional<PersonId> assignee,
        Optional<TeamId> team,
        String text,
        Optional<Integer> stars) {

    public static RuleFacts of(Ticket.Snapshot ticket, String customerClass) {
        return new RuleFacts(
                ticket.details().branch(),
                ticket.priority(),
                ticket.details().category(),
                customerClass,
                ticket.state().kind(),
                ticket.assignment().person(),
                ticket.assignment().team(),
                ticket.details().subject() + "\n" + ticket.details().description(),
                ticket.rating().map(Rating::stars));
    }
}
