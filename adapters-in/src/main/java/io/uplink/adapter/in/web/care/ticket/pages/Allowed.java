package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.TemplateData;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import java.util.function.Predicate;

/**
 * What to offer on the page of a ticket: possible in its state, and allowed to the reader. Only for
 * showing; each use case decides again.
 */
@TemplateData
public record Allowed(
        boolean start,
        boolean resume,
        boolean hold,
        boolean resolve,
        boolean reopen,
        boolean close,
        boolean claim,
        boolean assign,
        boolean escalate,
        boolean priority,
        boolean edit,
        boolean delete,
        boolean reply,
        boolean note,
        boolean fees,
        boolean link,
        boolean relate,
        boolean merge,
        boolean unmerge,
        boolean split,
        boolean tick,
        boolean fill) {

    static Allowed of(Actor.Person reader, Ticket.Snapshot ticket) {
        var placement = Ticket.restore(ticket).placement();
        Predicate<Permission> may = permission -> reader.may(permission, placement);
        var works = ticket.assignment().isWorkedBy(reader.id(), reader.teams());
        var state = ticket.state().kind();
        var owed = state.isUnresolved();
        var open = state != TicketState.Kind.CLOSED;
        var merged = ticket.state() instanceof TicketState.Merged;
        var edits = may.test(Permission.TICKETS_EDIT);
        return new Allowed(
                state == TicketState.Kind.OPEN && (edits || works),
                state == TicketState.Kind.PENDING && (edits || works),
                owed && state != TicketState.Kind.PENDING && (edits || works),
                owed && (may.test(Permission.TICKETS_CLOSE) || works),
                !owed && !merged && may.test(Permission.TICKETS_REOPEN),
                state == TicketState.Kind.RESOLVED && may.test(Permission.TICKETS_CLOSE),
                open
                        && works
                        && ticket.assignment().person().isEmpty()
                        && may.test(Permission.TICKETS_CLAIM),
                open && may.test(Permission.TICKETS_ASSIGN),
                owed && may.test(Permission.TICKETS_ESCALATE),
                open && edits,
                open && edits,
                !merged && may.test(Permission.TICKETS_DELETE),
                open && may.test(Permission.TICKETS_REPLY),
                open && (may.test(Permission.TICKETS_REPLY) || works),
                may.test(Permission.TICKETS_FEES),
                owed && !ticket.assignment().isNobody() && may.test(Permission.TICKETS_LINK),
                !merged && edits,
                open && may.test(Permission.TICKETS_CLOSE),
                merged && may.test(Permission.TICKETS_CLOSE),
                !merged && edits && reader.reach(Permission.TICKETS_CREATE).isPresent(),
                owed && (edits || works),
                open && (edits || works));
    }

    /** Whether the menu beside the first button holds anything. */
    public boolean isOtherState() {
        return start || resume || hold || close;
    }

    public boolean isMore() {
        return escalate || priority || edit || delete || link || relate || merge;
    }
}
