package io.uplink.domain.care.complaint;

import static io.uplink.domain.care.complaint.ComplaintFixtures.AMINA;
import static io.uplink.domain.care.complaint.ComplaintFixtures.BRIAN;
import static io.uplink.domain.care.complaint.ComplaintFixtures.MARY;
import static io.uplink.domain.care.complaint.ComplaintFixtures.MONDAY_8;
import static io.uplink.domain.care.complaint.ComplaintFixtures.TICKET;
import static io.uplink.domain.care.complaint.ComplaintFixtures.deadlines;
import static io.uplink.domain.care.complaint.ComplaintFixtures.in;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.care.complaint.ComplaintState.Kind;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final Instant LATER = MONDAY_8.plusSeconds(3_600);
    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private static final Map<Kind, Consumer<Complaint>> STEPS =
            Map.of(
                    Kind.ACKNOWLEDGED, complaint -> complaint.acknowledge(LATER),
                    Kind.UNDER_REVIEW, complaint -> complaint.review(BRIAN, LATER),
                    Kind.APPROVED, complaint -> complaint.approve(BRIAN, "Yes.", LATER),
                    Kind.REJECTED, complaint -> complaint.reject(BRIAN, "No.", LATER),
                    Kind.CONVERTED, complaint -> complaint.convert(TICKET, AMINA, LATER),
                    Kind.RESOLVED, complaint -> complaint.resolve("Done.", LATER),
                    Kind.RECEIVED,
                            complaint -> complaint.reopen("Again.", deadlines(LATER), LATER));

    /** From where each step leads on; {@code acknowledge} is no news wherever one is further. */
    private static final Map<Kind, Set<Kind>> FROM =
            Map.of(
                    Kind.ACKNOWLEDGED, EnumSet.of(Kind.RECEIVED),
                    Kind.UNDER_REVIEW, EnumSet.of(Kind.RECEIVED, Kind.ACKNOWLEDGED),
                    Kind.APPROVED, EnumSet.of(Kind.UNDER_REVIEW),
                    Kind.REJECTED, EnumSet.of(Kind.UNDER_REVIEW),
                    Kind.CONVERTED, EnumSet.of(Kind.APPROVED),
                    Kind.RESOLVED, EnumSet.of(Kind.APPROVED),
                    Kind.RECEIVED, EnumSet.of(Kind.REJECTED, Kind.RESOLVED));

    @Test
    void everyArrowLeadsWhereItShouldAndNoOtherLeadsAnywhere() {
        STEPS.forEach((to, step) -> {
            for (var from : Kind.values()) {
                var complaint = in(from);
                var before = complaint.snapshot();
                if (FROM.getOrDefault(to, Set.of()).contains(from)) {
                    step.accept(complaint);
                    assertThat(complaint.state().kind()).as("%s to %s", from, to).isEqualTo(to);
                    assertThat(complaint.drainEvents()).isNotEmpty();
                } else if ((from == to && to != Kind.CONVERTED) || to == Kind.ACKNOWLEDGED) {
                    step.accept(complaint);
                    assertThat(complaint.snapshot()).as("%s again", to).isEqualTo(before);
                    assertThat(complaint.drainEvents()).isEmpty();
                } else {
                    assertThatThrownBy(() -> step.accept(complaint))
                            .as("%s to %s", from, to)
                            .isInstanceOfSatisfying(
                                    DomainException.class,
                                    refused ->
                                            assertThat(refused.error())
                                                    .isEqualTo(
                                                            new ComplaintError.TransitionRefused(
                                                                    from, to)));
                    assertThat(complaint.snapshot()).isEqualTo(before);
                }
            }
        });
    }

    @Test
    void whoeverStartsTheReviewHasSeenIt() {
        var complaint = in(Kind.RECEIVED);

        complaint.review(BRIAN, LATER);

        assertThat(complaint.snapshot().deadlines().acknowledgedAt()).contains(LATER);
        assertThat(complaint.drainEvents())
                .extracting(ComplaintEvent::type)
                .containsExactly("complaint.acknowledged", "complaint.review-started");
    }

    @Test
    void aColleagueMayTakeTheReviewOver() {
        var complaint = in(Kind.UNDER_REVIEW);

        complaint.review(MARY, LATER);

        assertThat(complaint.state()).isEqualTo(new ComplaintState.UnderReview(MARY, LATER));
    }

    @Test
    void aRejectionNeedsAReason() {
        var complaint = in(Kind.UNDER_REVIEW);
        var before = complaint.snapshot();

        assertThatThrownBy(() -> complaint.reject(BRIAN, "  ", LATER))
                .isInstanceOf(DomainException.class);
        assertThat(complaint.snapshot()).isEqualTo(before);
    }

    @Test
    void aRejectionSettlesIt() {
        var complaint = in(Kind.UNDER_REVIEW);

        complaint.reject(BRIAN, "You paid once.", LATER);

        assertThat(complaint.snapshot().deadlines().settledAt()).contains(LATER);
        assertThat(complaint.snapshot().deadlines().nextAt()).isEmpty();
    }

    @Test
    void itsTicketSettlesItAndReopensIt() {
        var complaint = in(Kind.CONVERTED);
        assertThat(complaint.snapshot().deadlines().settledAt()).isEmpty();

        complaint.ticketResolved("Paid back.", LATER);
        assertThat(complaint.state().kind()).isEqualTo(Kind.RESOLVED);
        assertThat(complaint.snapshot().deadlines().settledAt()).contains(LATER);

        complaint.ticketReopened(LATER.plusSeconds(1));
        assertThat(complaint.state().kind()).isEqualTo(Kind.CONVERTED);
        assertThat(complaint.state().ticketOf()).contains(TICKET);
        assertThat(complaint.snapshot().deadlines().settledAt()).isEmpty();
    }

    @Test
    void ifItsTicketWasAMistakeAnotherMayBeOpened() {
        var complaint = in(Kind.CONVERTED);
        complaint.ticketResolved("Paid back.", LATER);

        complaint.ticketDeleted(LATER);

        assertThat(complaint.convertedTo()).isEmpty();
        assertThat(complaint.snapshot().deadlines().settledAt()).isEmpty();
    }

    @Test
    void whatATicketIsWorkedForIsReopenedThere() {
        var complaint = in(Kind.CONVERTED);
        complaint.ticketResolved("Paid back.", LATER);

        assertThatThrownBy(() -> complaint.reopen("Again.", deadlines(LATER), LATER))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void anAppealStartsTheTimeAnewOnce() {
        var complaint = in(Kind.REJECTED);

        complaint.appeal("I have both receipts.", FORTNIGHT, deadlines(LATER), LATER);
        complaint.appeal("I have both receipts.", FORTNIGHT, deadlines(LATER), LATER);

        var appealed = complaint.snapshot();
        assertThat(appealed.state().kind()).isEqualTo(Kind.RECEIVED);
        assertThat(appealed.appeals()).isEqualTo(1);
        assertThat(appealed.deadlines()).isEqualTo(deadlines(LATER));
        assertThat(complaint.drainEvents()).hasSize(1);

        complaint.review(BRIAN, LATER);
        complaint.reject(BRIAN, "They are of two months.", LATER);
        assertThatThrownBy(() -> complaint.appeal("No.", FORTNIGHT, deadlines(LATER), LATER))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new ComplaintError.AppealUsed()));
    }

    @Test
    void anAppealComesInTimeOrNotAtAll() {
        var last = in(Kind.REJECTED).state().since().plus(FORTNIGHT);

        in(Kind.REJECTED).appeal("Why?", FORTNIGHT, deadlines(LATER), last.minusMillis(1));
        assertThatThrownBy(
                        () -> in(Kind.REJECTED).appeal("Why?", FORTNIGHT, deadlines(LATER), last))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new ComplaintError.AppealTooLate()));
    }

    @Test
    void whatBecomesLateIsSaidOnce() {
        var complaint = in(Kind.RECEIVED);
        var deadlines = complaint.snapshot().deadlines();

        complaint.watch(deadlines.acknowledgeBy());
        complaint.watch(deadlines.acknowledgeBy());
        complaint.watch(deadlines.warnAt());
        complaint.watch(deadlines.warnAt());
        complaint.watch(deadlines.resolveBy());
        complaint.watch(deadlines.resolveBy());

        assertThat(complaint.drainEvents())
                .extracting(ComplaintEvent::type)
                .containsExactly(
                        "complaint.acknowledgement-missed",
                        "complaint.due-soon",
                        "complaint.resolution-missed");
    }

    @Test
    void aWarningThatWouldComeWithTheBreachIsLeftOut() {
        var complaint = in(Kind.UNDER_REVIEW);

        complaint.watch(complaint.snapshot().deadlines().resolveBy());

        assertThat(complaint.drainEvents())
                .extracting(ComplaintEvent::type)
                .containsExactly("complaint.resolution-missed");
    }

    @Test
    void ofWhatIsSettledNothingBecomesLate() {
        var complaint = in(Kind.REJECTED);

        complaint.watch(complaint.snapshot().deadlines().resolveBy());

        assertThat(complaint.drainEvents()).isEmpty();
    }
}
