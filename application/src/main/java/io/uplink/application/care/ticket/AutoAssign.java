package io.uplink.application.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.Choice;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Gives a ticket to whoever of its team has the least to do. Asked again, whoever has it keeps it;
 * where nobody fits it stays with the team.
 */
@UseCase
public final class AutoAssign {

    private static final TicketRights MAY = TicketRights.of(Permission.TICKETS_ASSIGN);

    /** Which, as it was looked at. */
    public record Input(TicketId ticket, Optional<Version> seen) {}

    private final TicketDesk desk;
    private final Dispatcher dispatcher;

    public AutoAssign(TicketDesk desk, Dispatcher dispatcher) {
        this.desk = desk;
        this.dispatcher = dispatcher;
    }

    public Ticket.Snapshot execute(Actor actor, Input input) {
        return desk.change(
                actor,
                MAY,
                new TicketDesk.Wish(input.ticket(), input.seen(), "ticket.assign"),
                (ticket, now) -> {
                    ticket.requireNotClosed();
                    var before = ticket.snapshot();
                    if (before.assignment().person().isPresent()) {
                        return;
                    }
                    var team =
                            before.assignment()
                                    .team()
                                    .orElseThrow(
                                            () -> new DomainException(new DispatchError.NoTeam()));
                    var rule =
                            dispatcher
                                    .rule(team)
                                    .filter(TeamRule::isOn)
                                    .orElseThrow(
                                            () -> new DomainException(new DispatchError.Off()));
                    var choice =
                            switch (dispatcher.choose(rule, before.details().category())) {
                                case Choice.Somebody somebody -> somebody;
                                case Choice.Nobody(var why) ->
                                        throw new DomainException(DispatchError.of(why));
                            };
                    ticket.assign(
                            new Assignment(Optional.of(choice.who().person()), Optional.of(team)),
                            now);
                    Dispatcher.noted(desk, actor, before, choice);
                });
    }
}
