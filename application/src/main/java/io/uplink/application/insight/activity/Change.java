package io.uplink.application.insight.activity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One field that a change touched, as text for people.
 *
 * @param before empty if it held nothing
 * @param after empty if it holds nothing now
 */
public record Change(String field, Optional<String> before, Optional<String> after) {

    /** What stands between the parts of a list. */
    static final String BETWEEN = ", ";

    /** What differs between two notes of a thing; a field within a field is {@code a.b}. */
    public static List<Change> between(Map<String, ?> before, Map<String, ?> after) {
        var old = flat(before);
        var now = flat(after);
        var fields = new TreeMap<>(old);
        fields.putAll(now);
        var changes = new ArrayList<Change>();
        for (var field : fields.keySet()) {
            var change =
                    new Change(
                            field,
                            Optional.ofNullable(old.get(field)),
                            Optional.ofNullable(now.get(field)));
            if (!change.before().equals(change.after())) {
                changes.add(change);
            }
        }
        return changes;
    }

    private static Map<String, String> flat(Map<String, ?> note) {
        var flat = new TreeMap<String, String>();
        note.forEach((field, value) -> put(flat, field, value));
        return flat;
    }

    private static void put(Map<String, String> flat, String field, @Nullable Object value) {
        switch (value) {
            case null -> {}
            case Map<?, ?> inner ->
                    inner.forEach((name, part) -> put(flat, field + "." + name, part));
            case Collection<?> parts -> {
                if (!parts.isEmpty()) {
                    flat.put(
                            field,
                            parts.stream()
                                    .map(Objects::toString)
                                    .collect(Collectors.joining(BETWEEN)));
                }
            }
            default -> {
                if (!value.toString().isEmpty()) {
                    flat.put(field, value.toString());
                }
            }
        }
    }
}
