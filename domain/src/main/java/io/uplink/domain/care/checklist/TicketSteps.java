package io.uplink.domain.care.checklist;

import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.shared.DomainException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All the steps of one ticket, in order. */
public record TicketSteps(List<TicketStep> steps) {

    public TicketSteps {
        steps = List.copyOf(steps);
    }

    /**
     * What changes where some are ticked and others unticked. Whatever is so already keeps who did
     * it and when: phones retry.
     *
     * @param done no longer open from now on
     * @param undone open again
     */
    public List<TicketStep> changed(Set<UUID> done, Set<UUID> undone, Tick tick) {
        requireKnown(done);
        requireKnown(undone);
        return steps.stream().flatMap(step -> changed(step, done, undone, tick).stream()).toList();
    }

    private static Optional<TicketStep> changed(
            TicketStep step, Set<UUID> done, Set<UUID> undone, Tick tick) {
        if (done.contains(step.id()) && step.done().isEmpty()) {
            return Optional.of(step.with(Optional.of(tick)));
        }
        if (undone.contains(step.id()) && step.done().isPresent()) {
            return Optional.of(step.with(Optional.empty()));
        }
        return Optional.empty();
    }

    /** The same with what changed. */
    public TicketSteps with(List<TicketStep> changed) {
        return new TicketSteps(
                steps.stream()
                        .map(step ->
                                changed.stream()
                                        .filter(other -> other.id().equals(step.id()))
                                        .findFirst()
                                        .orElse(step))
                        .toList());
    }

    /** What keeps the ticket from being resolved. */
    public List<TicketStep> owed() {
        return steps.stream().filter(TicketStep::isOwed).toList();
    }

    private void requireKnown(Set<UUID> asked) {
        var known = steps.stream().map(TicketStep::id).toList();
        if (!known.containsAll(asked)) {
            throw new DomainException(new ChecklistError.NoSuchStep());
        }
    }
}
