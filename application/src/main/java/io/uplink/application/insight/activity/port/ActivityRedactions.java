package io.uplink.application.insight.activity.port;

import io.uplink.domain.insight.activity.Redaction;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Entries whose words are erased, in the caller's unit of work. */
public interface ActivityRedactions {

    /** The first that still speak of somebody; others can come after them. */
    List<Open> open(About about, int most);

    /** Takes the words out and keeps the proof. */
    void put(List<Redaction> redactions, About about, Instant now);

    /**
     * Who is not to be spoken of any more.
     *
     * @param things what entries are about
     * @param names as entries may call them
     * @param numbers behind a name, as in {@code Amina (ACC-000123)}
     */
    record About(Set<UUID> things, Set<String> names, Set<String> numbers) {

        public About {
            things = Set.copyOf(things);
            names = Set.copyOf(names);
            numbers = Set.copyOf(numbers);
        }
    }

    /**
     * An entry, as digests.
     *
     * @param original SHA-256 of it as it was written, in hex
     * @param redacted of what will be left
     */
    record Open(long place, String original, String redacted) {}
}
