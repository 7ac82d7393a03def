package io.uplink.application.insight.activity;

import io.uplink.application.insight.activity.port.ActivityQueries.Entry;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What notes mention by an id or a key that tells people nothing.
 *
 * @param categories keys of categories of tickets
 */
public record Mentions(Set<UUID> things, Set<String> categories) {

    /** The field of a ticket, and the kind of thing, that is a category. */
    public static final String CATEGORY = "category";

    private static final Pattern ID =
            Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");

    static Mentions of(List<Entry> entries) {
        var mentions = new Mentions(new HashSet<>(), new HashSet<>());
        entries.forEach(mentions::add);
        return mentions;
    }

    /** What a value says, one by one: a list was noted as one text. */
    public static List<String> parts(String value) {
        return List.of(value.split(Change.BETWEEN, -1));
    }

    /** The id that a part is; empty if it says something itself. */
    public static Optional<UUID> id(String part) {
        return ID.matcher(part).matches() ? Optional.of(UUID.fromString(part)) : Optional.empty();
    }

    boolean isEmpty() {
        return things.isEmpty() && categories.isEmpty();
    }

    private void add(Entry entry) {
        if (entry.subject().kind().equals(CATEGORY)) {
            categories.add(entry.subject().reference());
        }
        for (var change : entry.changes()) {
            Stream.of(change.before(), change.after())
                    .flatMap(Optional::stream)
                    .forEach(value -> add(change.field(), value));
        }
    }

    private void add(String field, String value) {
        if (field.equals(CATEGORY)) {
            categories.add(value);
        }
        parts(value).forEach(part -> id(part).ifPresent(things::add));
    }
}
