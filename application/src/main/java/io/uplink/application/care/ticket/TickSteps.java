package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.TicketRights.Also;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.checklist.ChecklistError;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.care.checklist.TicketSteps;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.TicketId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Ticks steps of a ticket, or takes ticks back. Nobody is told of it, and like a message it leaves
 * the version of the ticket alone: whoever edits the ticket at the same time loses nothing.
 */
@UseCase
public final class TickSteps {

    private static final TicketRights MAY =
            TicketRights.of(Permission.TICKETS_EDIT, Also.ASSIGNEE, Also.TECHNICIAN_LINK);

    /**
     * Only what is to change, so that two people who tick at once do not undo each other.
     *
     * @param done which are done
     * @param undone which are not, after all
     */
    public record Input(TicketId ticket, Set<UUID> done, Set<UUID> undone) {

        public Input {
            done = Set.copyOf(done);
            undone = Set.copyOf(undone);
        }

        public boolean isEmpty() {
            return done.isEmpty() && undone.isEmpty();
        }
    }

    /**
     * The steps as they are now.
     *
     * @param changed whether anything was not so already
     */
    public record Outcome(TicketSteps steps, boolean changed) {}

    private final TicketDesk desk;

    public TickSteps(TicketDesk desk) {
        this.desk = desk;
    }

    public Outcome execute(Actor actor, Input input) {
        return desk.perform(() -> {
            var ticket = desk.take(actor, MAY, input.ticket());
            ticket.requireNotClosed();
            var steps = desk.parts().checklists().ofTicket(input.ticket());
            var tick =
                    new Tick(
                            TicketDesk.personOf(actor),
                            TicketDesk.author(actor, ticket.snapshot()).name(),
                            desk.origin().now());
            var changed = steps.changed(input.done(), input.undone(), tick);
            if (changed.isEmpty()) {
                return new Outcome(steps, false);
            }
            if (!ticket.snapshot().state().kind().isUnresolved()) {
                throw new DomainException(new ChecklistError.Settled());
            }
            desk.parts().checklists().tick(input.ticket(), changed);
            noted(actor, ticket.snapshot(), changed);
            return new Outcome(steps.with(changed), true);
        });
    }

    private void noted(Actor actor, Ticket.Snapshot ticket, List<TicketStep> changed) {
        var ticked = changed.stream().filter(step -> step.done().isPresent()).toList();
        var unticked = changed.stream().filter(step -> step.done().isEmpty()).toList();
        var entries = new ArrayList<TicketEntry>();
        if (!ticked.isEmpty()) {
            entries.add(entry(actor, ticket, "steps-done", ticked));
        }
        if (!unticked.isEmpty()) {
            entries.add(entry(actor, ticket, "steps-undone", unticked));
        }
        desk.timeline().append(entries);
        TicketActivity.noted(
                desk.origin().activity(),
                actor,
                "ticket.steps",
                ticket,
                Map.of("done", words(ticked), "undone", words(unticked)));
    }

    private TicketEntry entry(
            Actor actor, Ticket.Snapshot ticket, String kind, List<TicketStep> steps) {
        return desk.entry(actor, ticket, kind, Visibility.INTERNAL, "", inBothLanguages(steps));
    }

    /** Each reader of the history reads the steps in the own language. */
    static Map<String, String> inBothLanguages(List<TicketStep> steps) {
        return Map.of(
                "english", words(steps),
                "swahili",
                        steps.stream()
                                .map(step -> step.label(Language.SWAHILI))
                                .collect(Collectors.joining("; ")));
    }

    static String words(List<TicketStep> steps) {
        return steps.stream().map(TicketStep::english).collect(Collectors.joining("; "));
    }
}
