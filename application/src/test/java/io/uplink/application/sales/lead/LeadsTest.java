package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.sales.lead.LeadFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LeadsTest extends LeadBench {

    @Test
    void whoEntersALeadFollowsItUp() {
        var lead = entered(forOwn(Permission.LEADS_MANAGE));

        assertThat(lead.plan().owner()).contains(BRIAN);
        assertThat(lead.facts().number().text()).isEqualTo("LEAD-2026-000001");
        assertThat(activity.actions()).containsExactly("lead.take");
    }

    @Test
    void theSameFormSentTwiceIsOneLead() {
        var first = entered(anAdmin());
        var again = entered(anAdmin());

        assertThat(again).isEqualTo(first);
        assertThat(leads.all()).hasSize(1);
    }

    @Test
    void whoMayNotEnterLeadsEntersNone() {
        refused(() -> entered(nobodySpecial()), new Actor.Denied("leads.manage"));
        assertThat(leads.all()).isEmpty();
    }

    @Test
    void aMessageOfTheFormIsOneLeadThatNobodyFollowsUpYet() {
        contact(FORM, "Hello");
        contact(FORM, "Hello");

        assertThat(leads.all()).hasSize(1);
        var lead = leads.all().getFirst();
        assertThat(lead.facts().source()).isEqualTo(LeadSource.CONTACT_FORM);
        assertThat(lead.plan().owner()).isEmpty();
    }

    @Test
    void theSameFormWithOtherWordsIsRefused() {
        contact(FORM, "Hello");

        refused(() -> contact(FORM, "Something else"), new LeadError.FormUsed());
    }

    @Test
    void aSenderWritesOnlySoOften() {
        for (var i = 1; i <= 3; i++) {
            contact("form-00000000000000000000" + i, "Hello");
        }

        refused(
                () -> contact("form-000000000000000000009", "Hello"),
                new LeadError.TooMany(86_400));
    }

    @Test
    void whoFillsTheFieldThatNobodySeesIsARobot() {
        refused(
                () ->
                        sendContact.execute(
                                ANYBODY,
                                new SendContact.Input(
                                        typed("Hello"),
                                        Language.ENGLISH,
                                        Optional.empty(),
                                        FORM,
                                        "http://spam",
                                        "10.0.0.1")),
                new LeadError.LooksLikeARobot());
        assertThat(leads.all()).isEmpty();
    }

    @Test
    void whatWasSaidIsKeptWithTheStageOfThatDay() {
        var lead = entered(anAdmin());

        step(anAdmin(), lead, LeadStage.CONTACTED, "Wants 20 Mb");

        assertThat(leads.notes())
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.stage()).isEqualTo(LeadStage.CONTACTED);
                    assertThat(note.text()).isEqualTo("Wants 20 Mb");
                    assertThat(note.author()).isEqualTo(ASHA);
                });
    }

    @Test
    void aTalkThatIsSentTwiceIsNotedOnce() {
        var lead = entered(anAdmin());
        step(anAdmin(), lead, LeadStage.CONTACTED, "Wants 20 Mb");

        refused(
                () -> step(anAdmin(), lead, LeadStage.CONTACTED, "Wants 20 Mb"),
                new Version.Stale(2));
        assertThat(leads.notes()).hasSize(1);
    }

    @Test
    void aColleaguesLeadIsNotToBeWorkedOnByWhoSeesOnlyTheirOwn() {
        var lead = entered(anAdmin());

        refused(
                () -> step(forOwn(Permission.LEADS_MANAGE), lead, LeadStage.CONTACTED, "mine now"),
                new Actor.Denied("leads.manage"));
    }

    @Test
    void whoSeesOnlyTheirOwnGivesNothingAway() {
        var brian = forOwn(Permission.LEADS_MANAGE);
        var lead = entered(brian);

        assertThatThrownBy(() -> changeLead.execute(brian, change(lead, Optional.of(ASHA))))
                .isInstanceOf(DomainException.class);
        assertThat(leads.all().getFirst().plan().owner()).contains(BRIAN);
    }

    @Test
    void aLeadBecomesOneOrderHoweverOftenItIsAsked() {
        var lead = entered(anAdmin());

        var first = order(lead);
        var again = order(lead);

        assertThat(again).isEqualTo(first);
        assertThat(orders.findById(first).orElseThrow().facts().referral().lead())
                .contains(lead.facts().id());
        assertThat(activity.actions()).containsExactly("lead.take", "order.place", "lead.order");
    }

    @Test
    void theOrderCostsWhatThePackageCosts() {
        var made = orders.findById(order(entered(anAdmin()))).orElseThrow();

        assertThat(made.facts().terms().price()).isEqualTo(Money.ofMajor(2_500, Money.KES));
    }

    @Test
    void aLeadIsWonWhenItsOrderIsPaidAndNotBefore() {
        var lead = entered(anAdmin());
        var order = order(lead);

        money.paid(JOB, order, "R1", Money.ofMajor(1_000, Money.KES), clock.instant());
        assertThat(stage(lead)).isEqualTo(LeadStage.QUALIFIED);

        money.paid(JOB, order, "R2", Money.ofMajor(1_500, Money.KES), clock.instant());
        assertThat(stage(lead)).isEqualTo(LeadStage.WON);
    }

    @Test
    void theOwnerIsToldOfAFollowUpOnce() {
        entered(anAdmin());
        clock.advance(Duration.ofDays(2));

        remindOfLeads.execute(JOB);
        remindOfLeads.execute(JOB);

        assertThat(told).containsExactly("Wanjiku 2026-11-24");
    }

    @Test
    void aNewDayIsToldAnew() {
        var lead = entered(anAdmin());
        clock.advance(Duration.ofDays(2));
        remindOfLeads.execute(JOB);

        stepLead.execute(
                anAdmin(),
                new StepLead.Input(
                        lead.facts().id(),
                        LeadStage.CONTACTED.code(),
                        "",
                        "",
                        Optional.of(TODAY.plusDays(3)),
                        Optional.empty()));
        clock.advance(Duration.ofDays(1));
        remindOfLeads.execute(JOB);

        assertThat(told).containsExactly("Wanjiku 2026-11-24", "Wanjiku 2026-11-25");
    }

    private static ChangeLead.Input change(Lead.Snapshot lead, Optional<PersonId> owner) {
        return new ChangeLead.Input(
                lead.facts().id(),
                typed("Wants it soon"),
                Language.ENGLISH,
                Optional.empty(),
                owner,
                Optional.empty());
    }

    private void step(Actor actor, Lead.Snapshot lead, LeadStage to, String note) {
        stepLead.execute(
                actor,
                new StepLead.Input(
                        lead.facts().id(),
                        to.code(),
                        "",
                        note,
                        Optional.empty(),
                        Version.of(lead.version())));
    }

    private OrderId order(Lead.Snapshot lead) {
        return order(lead.facts().id());
    }

    private LeadStage stage(Lead.Snapshot lead) {
        return leads.findById(lead.facts().id()).orElseThrow().stage();
    }

    private static void refused(ThrowingCallable work, DomainError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }
}
