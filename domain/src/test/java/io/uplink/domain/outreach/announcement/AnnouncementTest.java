package io.uplink.domain.outreach.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.outreach.announcement.Announcement.Period;
import io.uplink.domain.outreach.announcement.Announcement.Words;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Instant NOON = Instant.parse("2026-03-02T09:00:00Z");
    private static final Words WORDS =
            new Words("Stock count", "On Friday at four.", Importance.NORMAL);
    private static final Period WEEK = new Period(NOON, NOON.plus(Duration.ofDays(7)));

    private static Announcement published(Period shown) {
        return Announcement.publish(
                new AnnouncementId(new UUID(7, 1)),
                WORDS,
                Audience.everyone(),
                Optional.empty(),
                shown,
                new PersonId(new UUID(7, 2)),
                NOON);
    }

    @Test
    void itIsShownFromItsFirstMomentUntilBeforeItsLast() {
        var announcement = published(WEEK);

        assertThat(announcement.isShownAt(NOON.minusNanos(1))).isFalse();
        assertThat(announcement.isShownAt(NOON)).isTrue();
        assertThat(announcement.isShownAt(WEEK.until().minusNanos(1))).isTrue();
        assertThat(announcement.isShownAt(WEEK.until())).isFalse();
        assertThat(announcement.withdrawn(NOON).isShownAt(NOON)).isFalse();
    }

    @Test
    void wordsAreNeededAndBounded() {
        assertFault(() -> new Words(" ", "Text", Importance.NORMAL), "title", "required");
        assertFault(() -> new Words("Title", "\n", Importance.NORMAL), "text", "required");
        assertFault(
                () -> new Words("t".repeat(121), "Text", Importance.NORMAL), "title", "too-long");
        assertFault(
                () -> new Words("Title", "t".repeat(4_001), Importance.NORMAL), "text", "too-long");
        assertThat(new Words("t".repeat(120), "t".repeat(4_000), Importance.URGENT).text())
                .hasSize(4_000);
    }

    @Test
    void aPeriodGoesForwardForAYearAtMost() {
        assertFault(() -> new Period(NOON, NOON), "until", "announcement.until-before-from");
        assertFault(
                () -> new Period(NOON, NOON.plus(Announcement.LONGEST).plusNanos(1)),
                "until",
                "announcement.too-long-shown");
        assertThat(new Period(NOON, NOON.plus(Announcement.LONGEST)).holds(NOON)).isTrue();
    }

    @Test
    void nobodyAnnouncesToThePast() {
        var over = new Period(NOON.minusSeconds(60), NOON);

        assertFault(() -> published(over), "until", "announcement.over");
        assertFault(
                () -> published(WEEK).edited(WORDS, over, false, NOON),
                "until",
                "announcement.over");
    }

    @Test
    void anOldOneMayStillBeCorrectedWithoutShowingItAnew() {
        var announcement = published(WEEK);
        var better = new Words("Stock count", "It was on Friday.", Importance.NORMAL);

        var corrected = announcement.edited(better, WEEK, false, WEEK.until().plusSeconds(1));

        assertThat(corrected.words()).isEqualTo(better);
        assertThat(corrected.edition()).isEqualTo(1);
    }

    @Test
    void askingAgainRaisesTheEditionAndNothingElse() {
        var announcement = published(WEEK);

        assertThat(announcement.edited(WORDS, WEEK, false, NOON)).isEqualTo(announcement);
        assertThat(announcement.edited(WORDS, WEEK, true, NOON).edition()).isEqualTo(2);
    }

    @Test
    void whatWasTakenBackStaysSo() {
        var back = published(WEEK).withdrawn(NOON);

        assertThat(back.withdrawn(NOON.plusSeconds(9))).isEqualTo(back);
        assertThatThrownBy(() -> back.edited(WORDS, WEEK, false, NOON))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new AnnouncementError.Withdrawn()));
    }

    private static void assertFault(ThrowingCallable wrong, String field, String code) {
        assertThatThrownBy(wrong)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(new Invalid.Fault(field, code)));
    }
}
