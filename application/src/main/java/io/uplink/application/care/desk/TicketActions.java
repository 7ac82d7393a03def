package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;

/**
 * Carries out one action on one ticket by the use case that people use for it: with its permission,
 * its rules, its history and its trail.
 */
@Part
public final class TicketActions {

    private final HandActions hands;
    private final StateActions states;
    private final NoteOnTicket noteOnTicket;

    public TicketActions(HandActions hands, StateActions states, NoteOnTicket noteOnTicket) {
        this.hands = hands;
        this.states = states;
        this.noteOnTicket = noteOnTicket;
    }

    /** The ticket as it is afterwards; what is so already is a success without effect. */
    public Ticket.Snapshot perform(
            Actor actor, TicketId ticket, DeskAction action, Optional<Version> seen) {
        return switch (action) {
            case DeskAction.Assign assign -> hands.assign(actor, ticket, assign, seen);
            case DeskAction.Claim _ -> hands.claim(actor, ticket, seen);
            case DeskAction.Prioritise to -> hands.prioritise(actor, ticket, to, seen);
            case DeskAction.Escalate escalate -> hands.escalate(actor, ticket, escalate, seen);
            case DeskAction.Note(var text) ->
                    noteOnTicket.execute(actor, new NoteOnTicket.Input(ticket, text)).ticket();
            case DeskAction.Start _ -> states.start(actor, ticket, seen);
            case DeskAction.Hold hold -> states.hold(actor, ticket, hold, seen);
            case DeskAction.Resume _ -> states.resume(actor, ticket, seen);
            case DeskAction.Resolve resolve -> states.resolve(actor, ticket, resolve, seen);
            case DeskAction.Close _ -> states.close(actor, ticket, seen);
        };
    }
}
