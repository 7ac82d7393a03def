package io.uplink.application.care.sla.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How promises were kept. Met and missed are what the lists of the same names show, of the tickets
 * that were opened in a period.
 */
public interface ComplianceQueries {

    /** More groups than that nobody compares on one page; the largest come first. */
    int MOST_GROUPS = 200;

    /** The whole first, then the groups, those with the most tickets first; in one statement. */
    List<Line> read(Scope scope, Question question);

    /** Whose tickets count. */
    record Scope(Reach reach, Actor.Person reader, Instant now) {}

    /**
     * What is asked.
     *
     * @param from of the opening
     * @param until exclusive
     * @param branch empty for all that the reach covers
     */
    record Question(By by, Instant from, Instant until, Optional<BranchId> branch) {}

    /** By what tickets are grouped: as they stand now. */
    enum By {
        PERSON,
        TEAM,
        BRANCH,
        CATEGORY,
        PRIORITY;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<By> ofCode(String code) {
            return Arrays.stream(values()).filter(by -> by.code().equals(code)).findAny();
        }
    }

    /**
     * A group, or the whole.
     *
     * @param key id or key of what they are grouped by; empty for the whole and for what has none
     * @param whole whether it is the sum of all groups, also of those that are not listed
     */
    record Line(
            boolean whole,
            Optional<String> key,
            String english,
            String swahili,
            long tickets,
            Kept response,
            Kept reply,
            Kept resolution) {}

    /**
     * One target of a group.
     *
     * @param median of the working time used, where it is known; of replies the slowest of a ticket
     * @param ninetieth what nine of ten did not exceed
     */
    record Kept(long met, long missed, Optional<Duration> median, Optional<Duration> ninetieth) {

        /** Of those decided; empty if none is. */
        public Optional<Double> percent() {
            return met + missed == 0 ? Optional.empty() : Optional.of(100.0 * met / (met + missed));
        }
    }
}
