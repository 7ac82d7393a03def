package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketParties;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import java.util.Optional;

/** Whether what a ticket names is there, and there for this actor. */
@Part
public final class TicketCheck {

    private final TicketParties parties;

    public TicketCheck(TicketParties parties) {
        this.parties = parties;
    }

    /** Notes a fault beside each field whose thing cannot be had; says what was found. */
    TicketParties.Found check(
            Actor actor, Permission permission, TicketParties.Asked asked, Faults faults) {
        var found = parties.find(asked);
        if (asked.customer().isPresent()
                && !found.customer().map(at -> sees(actor, at)).orElse(false)) {
            faults.add("customer", "customer.unknown");
        }
        asked.branch()
                .filter(branch -> !found.branch() || !worksIn(actor, permission, branch))
                .ifPresent(_ -> faults.add("branch", "branch.unknown"));
        if (asked.category().isPresent() && !found.category()) {
            faults.add(
                    "category", found.categoryKnown() ? "category.inactive" : "category.unknown");
        }
        checkWorkers(asked, found, faults);
        return found;
    }

    /** The same for who is to work it. */
    static void checkWorkers(TicketParties.Asked asked, TicketParties.Found found, Faults faults) {
        if (asked.person().isPresent() && !found.person()) {
            faults.add("assignee", "assignee.unavailable");
        }
        if (asked.team().isPresent() && !found.team()) {
            faults.add("team", "team.unavailable");
        }
    }

    TicketParties parties() {
        return parties;
    }

    private static boolean sees(Actor actor, Placement customer) {
        return actor instanceof Actor.Job || actor.may(Permission.CUSTOMERS_VIEW, customer);
    }

    /** Whoever does not reach everything moves tickets only among branches of their own. */
    private static boolean worksIn(Actor actor, Permission permission, BranchId branch) {
        return actor instanceof Actor.Job
                || actor.reach(permission).equals(Optional.of(Reach.ALL))
                || (actor instanceof Actor.Person person && person.branches().contains(branch));
    }
}
