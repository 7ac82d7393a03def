package io.uplink.domain.sales.lead;

import static io.uplink.domain.sales.lead.LeadFixtures.NOON;
import static io.uplink.domain.sales.lead.LeadFixtures.TODAY;
import static io.uplink.domain.sales.lead.LeadFixtures.aLead;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LeadTest {

    private static final OrderId ORDER = new OrderId(new UUID(7, 3));

    @Test
    void whoWasTalkedToIsAskedAgainOnTheDayThatWasSet() {
        var lead = aLead();

        step(lead, LeadStage.CONTACTED, Optional.of(TODAY.plusDays(5)));

        assertThat(lead.stage()).isEqualTo(LeadStage.CONTACTED);
        assertThat(lead.plan().followUp()).contains(TODAY.plusDays(5));
    }

    @Test
    void nobodySaysThatALeadIsWon() {
        var lead = aLead();

        refused(() -> step(lead, LeadStage.WON, Optional.empty()), new LeadError.WonByOrder());
    }

    @Test
    void whoIsLostIsNotAskedAgain() {
        var lead = aLead();

        lead.step(LeadStage.LOST, "too dear", Optional.of(TODAY.plusDays(1)), NOON, TODAY);

        assertThat(lead.snapshot().state()).isEqualTo(new LeadState.Lost("too dear", NOON));
        assertThat(lead.plan().followUp()).isEmpty();
    }

    @Test
    void aLossWithoutAReasonIsRefused() {
        fault(() -> step(aLead(), LeadStage.LOST, Optional.empty()), "reason", "required");
    }

    @Test
    void whoIsLostMayBeTakenUpAgain() {
        var lead = aLead();
        lead.step(LeadStage.LOST, "too dear", Optional.empty(), NOON, TODAY);

        step(lead, LeadStage.CONTACTED, Optional.of(TODAY));

        assertThat(lead.stage()).isEqualTo(LeadStage.CONTACTED);
    }

    @Test
    void whoWasTalkedToIsNotNewAgain() {
        var lead = aLead();
        step(lead, LeadStage.CONTACTED, Optional.empty());

        fault(() -> step(lead, LeadStage.NEW, Optional.empty()), "stage", "lead.not-new-again");
    }

    @Test
    void theSameStageKeepsSinceWhenItIsThere() {
        var lead = aLead();
        step(lead, LeadStage.CONTACTED, Optional.empty());

        lead.step(LeadStage.CONTACTED, "", Optional.empty(), NOON.plusSeconds(60), TODAY);

        assertThat(lead.snapshot().state()).isEqualTo(new LeadState.Contacted(NOON));
    }

    @Test
    void aDayThatHasPassedOrIsFarAwayIsRefused() {
        fault(
                () -> step(aLead(), LeadStage.CONTACTED, Optional.of(TODAY.minusDays(1))),
                "followUp",
                "lead.follow-up-past");
        fault(
                () -> step(aLead(), LeadStage.CONTACTED, Optional.of(TODAY.plusDays(367))),
                "followUp",
                "lead.follow-up-far");
    }

    @Test
    void aDayThatStaysAsItIsMayHavePassed() {
        var lead = aLead();

        lead.step(LeadStage.NEW, "", lead.plan().followUp(), NOON, TODAY.plusDays(30));

        assertThat(lead.plan().followUp()).contains(TODAY.plusDays(2));
    }

    @Test
    void itsOrderMakesItReadyAndWinsIt() {
        var lead = aLead();
        lead.becomes(ORDER, NOON);
        assertThat(lead.stage()).isEqualTo(LeadStage.QUALIFIED);

        lead.win(NOON);

        assertThat(lead.stage()).isEqualTo(LeadStage.WON);
        assertThat(lead.plan().followUp()).isEmpty();
    }

    @Test
    void moneyWinsEvenWhoWasGivenUp() {
        var lead = aLead();
        lead.becomes(ORDER, NOON);
        lead.step(LeadStage.LOST, "no answer", Optional.empty(), NOON, TODAY);

        lead.win(NOON);

        assertThat(lead.stage()).isEqualTo(LeadStage.WON);
    }

    @Test
    void whatIsWonStaysWon() {
        var lead = aLead();
        lead.becomes(ORDER, NOON);
        lead.win(NOON);

        refused(
                () -> lead.step(LeadStage.LOST, "why", Optional.empty(), NOON, TODAY),
                new LeadError.Over("won"));
    }

    @Test
    void noOrderComesOfWhoIsLost() {
        var lead = aLead();
        lead.step(LeadStage.LOST, "too dear", Optional.empty(), NOON, TODAY);

        refused(() -> lead.becomes(ORDER, NOON), new LeadError.Over("lost"));
    }

    @Test
    void oursAskForANumberAndStrangersMayGiveAnEmail() {
        var typed = new LeadDetails.Typed("Wanjiku", "", "w@example.com", "", "", "Hello");

        fault(() -> LeadDetails.ofDesk(typed, Language.ENGLISH), "phone", "required");
        assertThat(LeadDetails.ofStranger(typed, Language.ENGLISH).email()).isPresent();
    }

    @Test
    void whoCannotBeAnsweredIsTold() {
        var typed = new LeadDetails.Typed("Wanjiku", "", " ", "", "", "Hello");

        fault(
                () -> LeadDetails.ofStranger(typed, Language.ENGLISH),
                "phone",
                "lead.no-way-to-answer");
    }

    private static void step(Lead lead, LeadStage to, Optional<LocalDate> followUp) {
        lead.step(to, "", followUp, NOON, TODAY);
    }

    private static void refused(ThrowingCallable work, DomainError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }

    private static void fault(ThrowingCallable work, String field, String code) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown ->
                                assertThat(((Invalid) thrown.error()).faults())
                                        .containsExactly(new Invalid.Fault(field, code)));
    }
}
