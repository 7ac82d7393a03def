package io.uplink.domain.care.checklist;

import io.uplink.domain.shared.Faults;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is to be done on each ticket of a category, in order. A ticket gets a copy when it comes to
 * the category: what changes here later changes no ticket.
 *
 * @param category the key of the category
 */
public record Checklist(String category, List<Step> steps, long version) {

    /** Somebody goes through all of it on a telephone; whatever is longer is two jobs. */
    public static final int MOST = 20;

    /** Two lines on a telephone. */
    public static final int LONGEST = 120;

    /**
     * One thing to do.
     *
     * @param id stays while its words change
     * @param required whether a ticket is not resolved without it
     */
    public record Step(UUID id, String english, String swahili, boolean required) {}

    public Checklist {
        var faults = new Faults();
        if (steps.size() > MOST) {
            faults.add("steps", "checklist.too-many");
        }
        var read = new ArrayList<Step>();
        var ids = new HashSet<UUID>();
        for (var step : steps) {
            var at = "steps[" + read.size() + "].";
            if (!ids.add(step.id())) {
                faults.add(at + "id", "checklist.step-twice");
            }
            read.add(
                    new Step(
                            step.id(),
                            faults.text(at + "english", Optional.of(step.english()), LONGEST),
                            faults.text(at + "swahili", Optional.of(step.swahili()), LONGEST),
                            step.required()));
        }
        faults.refuse();
        steps = List.copyOf(read);
    }
}
