package io.uplink.application.insight.activity.port;

import io.uplink.application.insight.activity.Change;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The activity trail as its page shows it. */
public interface ActivityQueries {

    /** Notes that the reader may see and the filter lets through, the newest first. */
    Page<Entry> page(Scope scope, Filter filter, Optional<String> cursor, int size);

    /** Every action that was ever noted, for choosing one. */
    List<String> actions();

    /**
     * Whose notes are shown. Within a branch: what its people did, and what was done to its
     * tickets, customers and teams by anybody.
     */
    record Scope(Reach reach, Actor.Person reader) {}

    /**
     * What is looked for; empty is everything.
     *
     * @param who part of the name of who did it
     * @param subjectKind such as {@code ticket}
     * @param until exclusive
     * @param text part of a name, a reference or a value before or after
     */
    record Filter(
            Optional<String> who,
            Optional<String> action,
            Optional<String> subjectKind,
            Optional<UUID> subject,
            Optional<Instant> from,
            Optional<Instant> until,
            Optional<String> text) {

        public static Filter everything() {
            return of(Optional.empty());
        }

        /** The history of one thing. */
        public static Filter about(UUID subject) {
            return of(Optional.of(subject));
        }

        private static Filter of(Optional<UUID> subject) {
            return new Filter(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    subject,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** Who did it: a person has an id, a job has none. */
    record Doer(String kind, Optional<UUID> id, String name) {

        /** For the round beside the name: {@code AH}. */
        public String initials() {
            return Arrays.stream(name.strip().split("[\\s.]+"))
                    .filter(part -> !part.isEmpty())
                    .limit(2)
                    .map(part -> part.substring(0, part.offsetByCodePoints(0, 1)))
                    .collect(Collectors.joining())
                    .toUpperCase(Locale.ROOT);
        }
    }

    /** What it was done to. */
    record Subject(String kind, UUID id, String reference) {}

    /** From where: {@code web}, {@code api}, {@code link}, {@code job}. */
    record Origin(String channel, Optional<String> address, Optional<String> correlation) {}

    /** One note. */
    record Entry(
            UUID id,
            Instant at,
            Doer doer,
            String action,
            Subject subject,
            Map<String, Object> before,
            Map<String, Object> after,
            Origin origin) {

        public List<Change> changes() {
            return Change.between(before, after);
        }
    }
}
