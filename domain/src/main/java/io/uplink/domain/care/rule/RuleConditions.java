package io.uplink.domain.care.rule;

import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.TeamId;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which tickets a rule is for: all that it says must hold, of several values one. What is empty
 * says nothing.
 *
 * @param classes keys of classes of customers
 * @param unassigned only those that no person has
 * @param text a word or part of one in the subject or the description, in any case
 * @param mostStars only those rated, with so many stars or fewer
 */
public record RuleConditions(
        Set<Priority> priorities,
        Set<String> categories,
        Set<String> classes,
        Optional<TeamId> team,
        boolean unassigned,
        Optional<String> text,
        Optional<Integer> mostStars) {

    /** A phrase; whoever needs more text than this looks for the wrong thing. */
    public static final int LONGEST_TEXT = 60;

    private static final int STARS = 5;

    public RuleConditions {
        priorities = Set.copyOf(priorities);
        categories = Set.copyOf(categories);
        classes = Set.copyOf(classes);
        var faults = new Faults();
        text = faults.optionalText("words", text, LONGEST_TEXT);
        if (mostStars.isPresent() && (mostStars.get() < 1 || mostStars.get() > STARS)) {
            faults.add("mostStars", "number.out-of-range");
        }
        faults.refuse();
    }

    /** For every ticket. */
    public static RuleConditions none() {
        return new RuleConditions(
                Set.of(),
                Set.of(),
                Set.of(),
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty());
    }

    /** The first of them that does not hold, by its name; empty if all do. */
    Optional<String> against(RuleFacts facts) {
        if (!priorities.isEmpty() && !priorities.contains(facts.priority())) {
            return Optional.of("priorities");
        }
        if (!categories.isEmpty() && !categories.contains(facts.category())) {
            return Optional.of("categories");
        }
        if (!classes.isEmpty() && !classes.contains(facts.customerClass())) {
            return Optional.of("classes");
        }
        if (team.isPresent() && !team.equals(facts.team())) {
            return Optional.of("team");
        }
        if (unassigned && facts.assignee().isPresent()) {
            return Optional.of("unassigned");
        }
        if (text.filter(words -> !says(facts.text(), words)).isPresent()) {
            return Optional.of("words");
        }
        return mostStars
                .filter(most -> facts.stars().filter(stars -> stars <= most).isEmpty())
                .map(_ -> "mostStars");
    }

    private static boolean says(String text, String words) {
        return text.toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }
}
