package io.uplink.domain.insight.daily;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.BranchId;
import java.time.Instant;
import java.util.List;

/**
 * What a branch is told of its day.
 *
 * @param since from when on was counted what happened: the summary before
 * @param urgent overdue or critical, the oldest first
 * @param others owed besides, the oldest first
 * @param resolvers who resolved most
 * @param sections what other areas have to say; none is empty
 */
public record DailySummary(
        BranchId branch,
        Instant since,
        Instant at,
        Counts counts,
        List<Aged> urgent,
        int moreUrgent,
        List<Aged> others,
        int moreOthers,
        List<Resolver> resolvers,
        List<Section> sections) {

    public DailySummary {
        urgent = List.copyOf(urgent);
        others = List.copyOf(others);
        resolvers = List.copyOf(resolvers);
        sections = List.copyOf(sections);
    }

    /**
     * Tickets by number.
     *
     * @param opened since the summary before
     * @param resolved since the summary before
     * @param missed whose resolution was promised for a time since then and did not come in it
     */
    public record Counts(
            int open, int inProgress, int pending, int opened, int resolved, int missed) {

        public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

        public int owed() {
            return open + inProgress + pending;
        }
    }

    /** A ticket that waits, for so many days. */
    public record Aged(
            String number, String subject, boolean critical, boolean overdue, int days) {}

    /** Somebody who resolved tickets. */
    public record Resolver(String name, int resolved) {}

    /** What another area has to say about the branch. */
    public record Section(Words title, List<Words> lines) {

        public Section {
            lines = List.copyOf(lines);
            if (lines.isEmpty()) {
                throw new IllegalArgumentException("a section without lines is none");
            }
        }
    }

    /** In both languages. */
    public record Words(String english, String swahili) {

        public String in(Language language) {
            return language == Language.SWAHILI ? swahili : english;
        }
    }

    /** Whether it is worth nobody's time. */
    public boolean saysNothing() {
        return counts.equals(Counts.NONE) && sections.isEmpty();
    }
}
