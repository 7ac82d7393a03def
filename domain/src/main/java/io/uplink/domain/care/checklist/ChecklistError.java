package io.uplink.domain.care.checklist;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Why a step cannot be ticked, or a ticket with open steps not be resolved. */
public sealed interface ChecklistError extends DomainError {

    @Override
    default String code() {
        return switch (this) {
            case NoSuchStep _ -> "ticket.step-not-found";
            case Settled _ -> "ticket.steps-settled";
            case StepsOpen _ -> "ticket.steps-open";
        };
    }

    @Override
    default Category category() {
        return switch (this) {
            case NoSuchStep _ -> Category.NOT_FOUND;
            case Settled _, StepsOpen _ -> Category.CONFLICT;
        };
    }

    /** The ticket has no such step; perhaps it came to another category meanwhile. */
    record NoSuchStep() implements ChecklistError {}

    /** What was done until it was resolved stays as it was; who goes on with it reopens it. */
    record Settled() implements ChecklistError {}

    /** Required steps are not done yet. */
    record StepsOpen(List<TicketStep> steps) implements ChecklistError {

        public StepsOpen {
            steps = List.copyOf(steps);
        }

        @Override
        public Map<String, Object> members() {
            return Map.of(
                    "steps",
                    steps.stream()
                            .map(step ->
                                    Map.of(
                                            "id", step.id(),
                                            "english", step.english(),
                                            "swahili", step.swahili()))
                            .toList());
        }

        @Override
        public String about(Language language) {
            return steps.stream()
                    .map(step -> step.label(language))
                    .collect(Collectors.joining("; "));
        }
    }
}
