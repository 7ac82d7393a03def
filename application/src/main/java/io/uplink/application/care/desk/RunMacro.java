package io.uplink.application.care.desk;

import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.Macro;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Runs a macro on a ticket: everything it says in one unit of work, or nothing. Each part is done
 * by the use case that people use for it, so a macro can do nothing that whoever runs it could not.
 */
@UseCase
public final class RunMacro {

    /**
     * Which macro on which ticket.
     *
     * @param text the reply as it was read and perhaps changed; empty for the prepared one
     * @param seenEntry the last entry that was seen; empty where no history is shown
     * @param sendAnyway whether the reply may go although others wrote meanwhile
     */
    public record Input(
            TicketId ticket,
            MacroId macro,
            Optional<String> text,
            Optional<UUID> seenEntry,
            boolean sendAnyway,
            Optional<Version> seen) {}

    /** The ticket as it is now, and the reply that was kept, if the macro writes one. */
    public record Outcome(Ticket.Snapshot ticket, Optional<UUID> entry) {}

    private final PrepareMacro prepareMacro;
    private final TicketRepository tickets;
    private final TicketActions actions;
    private final ReplyToTicket replyToTicket;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public RunMacro(
            PrepareMacro prepareMacro,
            TicketRepository tickets,
            TicketActions actions,
            ReplyToTicket replyToTicket,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.prepareMacro = prepareMacro;
        this.tickets = tickets;
        this.actions = actions;
        this.replyToTicket = replyToTicket;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    public Outcome execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_REPLY);
        var prepared =
                prepareMacro.execute(actor, new PrepareMacro.Input(input.ticket(), input.macro()));
        var text = prepared.reply().map(filled -> input.text().orElse(filled.text()));
        return unitOfWork.perform(() -> {
            var before =
                    tickets.findForChange(input.ticket())
                            .orElseThrow(() -> new DomainException(new TicketError.NotFound()))
                            .snapshot();
            var entry = text.map(words -> say(actor, input, words, before));
            var after = act(actor, input, prepared.macro());
            noted(actor, prepared.macro(), after);
            return new Outcome(after, entry);
        });
    }

    /**
     * A reply has no version of its own. Sent again it must not go twice, so the ticket has to be
     * the one that was looked at.
     */
    private UUID say(Actor actor, Input input, String words, Ticket.Snapshot before) {
        Version.requireSame(input.seen(), before.version());
        return replyToTicket
                .execute(
                        actor,
                        new ReplyToTicket.Input(
                                input.ticket(), words, input.seenEntry(), input.sendAnyway()))
                .entry()
                .id();
    }

    /** What the macro itself changed is no reason to find the ticket changed. */
    private Ticket.Snapshot act(Actor actor, Input input, Macro macro) {
        var now = now(input.ticket());
        var seen = macro.reply().isPresent() ? Version.of(now.version()) : input.seen();
        for (var action : macro.actions()) {
            var after = actions.perform(actor, input.ticket(), action, seen);
            if (after.version() != now.version()) {
                seen = Version.of(after.version());
                now = after;
            }
        }
        return now;
    }

    private Ticket.Snapshot now(TicketId ticket) {
        return tickets.findForChange(ticket).orElseThrow().snapshot();
    }

    private void noted(Actor actor, Macro macro, Ticket.Snapshot ticket) {
        origin.activity()
                .record(
                        actor,
                        "macro.run",
                        DeskKeeping.subject("macro.run", macro),
                        Map.of(),
                        Map.of("ticket", ticket.number().text()));
    }
}
