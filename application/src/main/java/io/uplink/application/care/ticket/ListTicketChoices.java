package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketChoices;
import io.uplink.application.care.ticket.port.TicketChoices.Choices;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import java.util.stream.Stream;

/** Branches, teams, people and categories, for whoever takes, finds or hands on tickets. */
@UseCase
public final class ListTicketChoices {

    private final TicketChoices choices;

    public ListTicketChoices(TicketChoices choices) {
        this.choices = choices;
    }

    public Choices execute(Actor actor) {
        var reach =
                Stream.of(
                                Permission.TICKETS_VIEW,
                                Permission.TICKETS_CREATE,
                                Permission.TICKETS_ASSIGN)
                        .flatMap(permission -> actor.reach(permission).stream())
                        .reduce(Reach::widest)
                        .orElseGet(() -> actor.require(Permission.TICKETS_VIEW));
        return choices.of(reach, actor.requirePerson());
    }
}
