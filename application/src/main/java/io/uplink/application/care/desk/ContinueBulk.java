package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.BulkRuns;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.DeskError;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Goes on with a change of many tickets: each in a unit of work of its own, together with the note
 * of what became of it. Interrupted anywhere, it goes on where it was; called twice at once, each
 * ticket is still changed once.
 */
@UseCase
public final class ContinueBulk {

    /** How many to take now, at most. */
    public record Input(BulkRunId run, int most) {}

    private final UnitOfWork unitOfWork;
    private final BulkRuns runs;
    private final TicketRepository tickets;
    private final TicketActions actions;

    public ContinueBulk(
            UnitOfWork unitOfWork, BulkRuns runs, TicketRepository tickets, TicketActions actions) {
        this.unitOfWork = unitOfWork;
        this.runs = runs;
        this.tickets = tickets;
        this.actions = actions;
    }

    /** How many were taken now; fewer than asked for means that nothing is left. */
    public int execute(Actor actor, Input input) {
        actor.require(Permission.TICKETS_VIEW);
        var person = actor.requirePerson();
        var run =
                unitOfWork
                        .perform(() -> runs.find(input.run()))
                        .filter(known -> known.by().equals(person.id()))
                        .orElseThrow(() -> new DomainException(new DeskError.NoSuchRun()));
        var next = unitOfWork.perform(() -> runs.undecided(run.id(), input.most()));
        next.forEach(pick -> decide(actor, run, pick));
        return next.size();
    }

    private void decide(Actor actor, BulkRun run, Pick pick) {
        try {
            unitOfWork.run(() -> {
                if (runs.claim(run.id(), pick.ticket())) {
                    runs.decide(
                            run.id(),
                            pick.ticket(),
                            change(actor, run.action(), pick),
                            Optional.empty());
                }
            });
        } catch (DomainException refused) {
            unitOfWork.run(() -> {
                if (runs.claim(run.id(), pick.ticket())) {
                    runs.decide(run.id(), pick.ticket(), Result.REFUSED, Optional.of(why(refused)));
                }
            });
        }
    }

    private Result change(Actor actor, DeskAction action, Pick pick) {
        var before =
                tickets.findForChange(pick.ticket())
                        .orElseThrow(() -> new DomainException(new TicketError.NotFound()))
                        .snapshot();
        var after = actions.perform(actor, pick.ticket(), action, Version.of(pick.seen()));
        return action instanceof DeskAction.Note || after.version() != before.version()
                ? Result.DONE
                : Result.UNCHANGED;
    }

    /** Of several faults the first: there is one line for each ticket. */
    private static String why(DomainException refused) {
        return refused.error() instanceof Invalid invalid
                ? invalid.faults().getFirst().code()
                : refused.error().code();
    }
}
