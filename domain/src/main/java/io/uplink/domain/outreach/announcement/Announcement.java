package io.uplink.domain.outreach.announcement;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Something the company tells its people: shown to each of the audience until that person has read
 * it, or its time is over.
 *
 * @param branch whose reach it lies in; empty for one to the whole company or to a role
 * @param edition rises when everybody is to read it again
 * @param version the one it was loaded with, 0 if never stored
 */
public record Announcement(
        AnnouncementId id,
        Words words,
        Audience audience,
        Optional<BranchId> branch,
        Period shown,
        PersonId author,
        Instant publishedAt,
        Optional<Instant> withdrawnAt,
        int edition,
        long version) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_TEXT = 4_000;

    /** What is not over after a year is a rule of the house, and belongs in its handbook. */
    public static final Duration LONGEST = Duration.ofDays(366);

    /** What it says. */
    public record Words(String title, String text, Importance importance) {

        public Words {
            var faults = new Faults();
            title = faults.text("title", Optional.of(title), LONGEST_TITLE);
            text = faults.text("text", Optional.of(text), LONGEST_TEXT);
            faults.refuse();
        }
    }

    /** When it is shown: from the first moment on, until before the last. */
    public record Period(Instant from, Instant until) {

        public Period {
            var faults = new Faults();
            if (!until.isAfter(from)) {
                faults.add("until", "announcement.until-before-from");
            } else if (Duration.between(from, until).compareTo(LONGEST) > 0) {
                faults.add("until", "announcement.too-long-shown");
            }
            faults.refuse();
        }

        public boolean holds(Instant moment) {
            return !moment.isBefore(from) && moment.isBefore(until);
        }
    }

    /**
     * Publishes it.
     *
     * @param now after which it must still be shown: nobody announces to the past
     */
    public static Announcement publish(
            AnnouncementId id,
            Words words,
            Audience audience,
            Optional<BranchId> branch,
            Period shown,
            PersonId author,
            Instant now) {
        requireAhead(shown, now);
        return new Announcement(
                id, words, audience, branch, shown, author, now, Optional.empty(), 1, 0);
    }

    /**
     * Says it better. Whom it speaks to stays: they have read it.
     *
     * @param again whether everybody is to read it once more
     */
    public Announcement edited(Words better, Period when, boolean again, Instant now) {
        if (withdrawnAt.isPresent()) {
            throw new DomainException(new AnnouncementError.Withdrawn());
        }
        if (!when.equals(shown)) {
            requireAhead(when, now);
        }
        var next = again ? edition + 1 : edition;
        return new Announcement(
                id,
                better,
                audience,
                branch,
                when,
                author,
                publishedAt,
                withdrawnAt,
                next,
                version);
    }

    /** Takes it back; taking it back twice is taking it back. */
    public Announcement withdrawn(Instant now) {
        return withdrawnAt.isPresent()
                ? this
                : new Announcement(
                        id,
                        words,
                        audience,
                        branch,
                        shown,
                        author,
                        publishedAt,
                        Optional.of(now),
                        edition,
                        version);
    }

    public boolean isShownAt(Instant moment) {
        return withdrawnAt.isEmpty() && shown.holds(moment);
    }

    private static void requireAhead(Period shown, Instant now) {
        if (!shown.until().isAfter(now)) {
            var faults = new Faults();
            faults.add("until", "announcement.over");
            faults.refuse();
        }
    }
}
