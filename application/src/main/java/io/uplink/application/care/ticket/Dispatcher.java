package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.dispatch.Choice;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Map;
import java.util.Optional;

/** Chooses who of a team gets a ticket, and says in its history why this person. */
@Part
public final class Dispatcher {

    private final Dispatch dispatch;

    public Dispatcher(Dispatch dispatch) {
        this.dispatch = dispatch;
    }

    /** For a ticket that is opened now; empty where its team does not give out by itself. */
    Optional<Choice> onOpening(Assignment asked, String category) {
        return asked.person().isPresent()
                ? Optional.empty()
                : asked.team()
                        .flatMap(dispatch::rule)
                        .filter(rule -> rule.mode() == TeamRule.Mode.ASSIGN)
                        .map(rule -> choose(rule, category));
    }

    /** Nobody else chooses among the same people until this unit of work is over. */
    Choice choose(TeamRule rule, String category) {
        dispatch.hold(rule.team());
        return Choice.among(dispatch.candidates(rule.team(), category), rule.most());
    }

    /** Who would get it now; nothing is held for a look. */
    Optional<Choice> foretell(TeamId team, String category) {
        return dispatch.rule(team)
                .filter(TeamRule::isOn)
                .map(rule -> Choice.among(dispatch.candidates(team, category), rule.most()));
    }

    Optional<TeamRule> rule(TeamId team) {
        return dispatch.rule(team);
    }

    static Optional<PersonId> person(Optional<Choice> choice) {
        return choice.flatMap(one ->
                one instanceof Choice.Somebody somebody
                        ? Optional.of(somebody.who().person())
                        : Optional.empty());
    }

    /** Says it in the history of the ticket, which is stored already. */
    static void noted(TicketDesk desk, Actor actor, Ticket.Snapshot ticket, Choice choice) {
        var facts =
                switch (choice) {
                    case Choice.Somebody(var who, var among) ->
                            Map.of(
                                    "name", who.name(),
                                    "open", String.valueOf(who.open()),
                                    "load", String.valueOf(who.load()),
                                    "among", String.valueOf(among));
                    case Choice.Nobody(var why) -> Map.of("why", why.code());
                };
        desk.timeline()
                .append(desk.entry(actor, ticket, "dispatched", Visibility.INTERNAL, "", facts));
        TicketActivity.noted(desk.origin().activity(), actor, "ticket.dispatch", ticket, facts);
    }
}
