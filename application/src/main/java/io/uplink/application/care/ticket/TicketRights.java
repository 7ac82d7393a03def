package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do one thing to a ticket: whoever holds the permission where the ticket is placed, and
 * those who are named besides. A ticket outside one's reach is not there.
 */
final class TicketRights {

    /** Who may, besides those with the permission. */
    enum Also {
        /** The person who works it; while there is none, each member of its team. */
        ASSIGNEE,
        TECHNICIAN_LINK,
        /** The customer, by link or known otherwise. */
        CUSTOMER,
        JOB,
        /** A rule that does so. */
        RULE
    }

    private final Permission permission;
    private final Set<Also> also;

    private TicketRights(Permission permission, Set<Also> also) {
        this.permission = permission;
        this.also = also;
    }

    static TicketRights of(Permission permission, Also... also) {
        var others = EnumSet.noneOf(Also.class);
        others.addAll(Set.of(also));
        return new TicketRights(permission, others);
    }

    void require(Actor actor, Ticket ticket) {
        switch (actor) {
            case Actor.Person person -> require(person, ticket);
            case Actor.Link link when link.person().isPresent() -> requireTechnician(link, ticket);
            case Actor.Link link -> {
                requireThis(link.ticket().equals(ticket.id()));
                require(Also.CUSTOMER, actor);
            }
            case Actor.Customer customer -> {
                requireThis(customer.id().equals(ticket.snapshot().customer()));
                require(Also.CUSTOMER, actor);
            }
            case Actor.Job _ -> require(Also.JOB, actor);
            case Actor.Rule _ -> require(Also.RULE, actor);
            case Actor.Device _, Actor.Anonymous _ -> {
                var _ = actor.require(permission);
            }
        }
    }

    private void require(Actor.Person person, Ticket ticket) {
        var _ = person.require(Permission.TICKETS_VIEW);
        requireThis(person.may(Permission.TICKETS_VIEW, ticket.placement()));
        var works =
                also.contains(Also.ASSIGNEE)
                        && ticket.snapshot().assignment().isWorkedBy(person.id(), person.teams());
        if (!works) {
            person.require(permission, ticket.placement());
        }
    }

    private void requireTechnician(Actor.Link link, Ticket ticket) {
        requireThis(link.ticket().equals(ticket.id()));
        require(Also.TECHNICIAN_LINK, link);
        // The event that ends the links of the one who had it before may still be on its way.
        var another =
                ticket.snapshot()
                        .assignment()
                        .person()
                        .filter(assignee -> !link.person().equals(Optional.of(assignee)))
                        .isPresent();
        if (another) {
            throw new DomainException(new LinkError.Ended());
        }
    }

    private void require(Also kind, Actor actor) {
        if (!also.contains(kind)) {
            var _ = actor.require(permission);
        }
    }

    private static void requireThis(boolean visible) {
        if (!visible) {
            throw new DomainException(new TicketError.NotFound());
        }
    }
}
