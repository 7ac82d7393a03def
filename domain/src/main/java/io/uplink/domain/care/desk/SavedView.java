package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * A filter and order of the list of tickets under a name. What it shows is decided when somebody
 * looks: the same view shows each reader what is in reach.
 *
 * @param criteria by the names that the list itself takes; days are those that were typed
 */
public record SavedView(
        SavedViewId id,
        String name,
        PersonId owner,
        Audience audience,
        Map<String, String> criteria,
        long version)
        implements Kept {

    /** What the list of tickets can be narrowed and ordered by. */
    public static final Set<String> NAMES =
            Set.of(
                    "view",
                    "state",
                    "assignee",
                    "team",
                    "mine",
                    "unassigned",
                    "priority",
                    "category",
                    "notCategory",
                    "branch",
                    "customer",
                    "clock",
                    "openedFrom",
                    "openedUntil",
                    "resolvedFrom",
                    "resolvedUntil",
                    "ratedFrom",
                    "ratedUntil",
                    "owedOn",
                    "rated",
                    "stars",
                    "text",
                    "sort");

    /** As long as a choice of several categories gets. */
    private static final int LONGEST_VALUE = 500;

    /** Besides the names: what was chosen in a field of a category, under its key. */
    private static final Pattern FIELD = Pattern.compile("field\\.[a-z0-9_]{2,40}");

    private static boolean isKnown(String criterion) {
        return NAMES.contains(criterion) || FIELD.matcher(criterion).matches();
    }

    public SavedView {
        var kept = new TreeMap<String, String>();
        criteria.forEach((key, value) -> {
            if (!value.isBlank()) {
                kept.put(key, value.strip());
            }
        });
        criteria = Map.copyOf(kept);
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), LONGEST_NAME);
        if (!criteria.keySet().stream().allMatch(SavedView::isKnown)) {
            faults.add("criteria", "choice.unknown");
        }
        if (criteria.values().stream().anyMatch(value -> value.length() > LONGEST_VALUE)) {
            faults.add("criteria", "too-long");
        }
        faults.refuse();
    }
}
