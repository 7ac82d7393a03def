package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.domain.sales.lead.LeadFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.commission.InMemorySalespeople;
import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderDoor;
import io.uplink.application.sales.order.OrderIntake;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.site.InMemorySite;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.sales.lead.LeadFixtures;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeadsTest {

    private static final Actor ANYBODY = new Actor.Anonymous();
    private static final Actor JOB = new Actor.Job("lead.remind");
    private static final PackageId FAMILIA = new PackageId(new UUID(7, 2));
    private static final String FORM = "form-000000000000000000001";

    private final MovableClock clock = new MovableClock(LeadFixtures.NOON);
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final InMemoryLeadRepository leads = new InMemoryLeadRepository();
    private final InMemoryOrderRepository orders = new InMemoryOrderRepository();
    private final InMemoryPackages packages = new InMemoryPackages();
    private final FixedSettings settings = new FixedSettings();
    private final SequentialIds ids = new SequentialIds();
    private final List<String> told = new ArrayList<>();
    private final Origin origin = new Origin(ids, clock, activity, new RecordingOutbox());
    private final LeadDesk desk =
            new LeadDesk(new DirectUnitOfWork(), leads, () -> ZoneId.of("Africa/Nairobi"), origin);
    private final OrderDesk orderDesk = new OrderDesk(new DirectUnitOfWork(), orders, origin);
    private final OrderIntake orderIntake =
            new OrderIntake(
                    orderDesk,
                    new OrderDoor(new PlainSecrets(), settings, clock),
                    new Places(),
                    packages,
                    new InMemorySite(),
                    new SequentialNumbers(),
                    () -> ZoneId.of("Africa/Nairobi"),
                    settings);
    private final LeadChoices choices = new LeadChoices(new Owners(), packages, new Places());
    private final LeadIntake intake =
            new LeadIntake(desk, new SequentialNumbers(), new PlainSecrets(), settings);
    private final EnterLead enterLead = new EnterLead(intake, choices);
    private final ChangeLead changeLead = new ChangeLead(desk, choices);
    private final StepLead stepLead = new StepLead(desk);
    private final OrderOfLead orderOfLead =
            new OrderOfLead(
                    desk,
                    orderIntake,
                    new Brought(new InMemorySalespeople(), new InMemorySalespeople()),
                    new PlainSecrets());
    private final SendContact sendContact =
            new SendContact(intake, new LeadDoor(clock), new Places());
    private final RemindOfLeads remindOfLeads =
            new RemindOfLeads(
                    desk,
                    (due, _) ->
                            due.forEach(lead ->
                                    told.add(
                                            lead.plan().details().name()
                                                    + " "
                                                    + lead.plan().followUp().orElseThrow())));
    private final OrderMoney money =
            new OrderMoney(
                    orderDesk,
                    _ -> new CustomerId(new UUID(8, 8)),
                    new OrderFollowers() {
                        @Override
                        public void moved(Actor actor, Order.Snapshot order) {
                            new LeadOutcome(desk).moved(actor, order);
                        }

                        @Override
                        public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                            throw new IllegalStateException("nothing went back");
                        }
                    });

    @BeforeEach
    void aPackage() {
        packages.save(
                new ServicePackage(
                        FAMILIA,
                        "familia",
                        "Familia",
                        "",
                        20,
                        Money.ofMajor(2_500, Money.KES),
                        BillingCycle.MONTHLY,
                        List.of(),
                        Optional.empty(),
                        false,
                        true,
                        1,
                        0));
    }

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

    private Lead.Snapshot entered(Actor actor) {
        return enterLead.execute(
                actor,
                new EnterLead.Input(
                        typed("Wants it soon"),
                        Language.ENGLISH,
                        "phone",
                        Optional.of(FAMILIA),
                        Optional.empty(),
                        Optional.of(TODAY.plusDays(2)),
                        Optional.empty(),
                        FORM));
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
        return orderOfLead.execute(
                anAdmin(),
                new OrderOfLead.Input(
                        lead.facts().id(),
                        Optional.of(FAMILIA),
                        "0712 000 111",
                        "Plot 31",
                        Optional.empty()));
    }

    private LeadId contact(String form, String note) {
        return sendContact.execute(
                ANYBODY,
                new SendContact.Input(
                        typed(note), Language.ENGLISH, Optional.empty(), form, "", "10.0.0.1"));
    }

    private LeadStage stage(Lead.Snapshot lead) {
        return leads.findById(lead.facts().id()).orElseThrow().stage();
    }

    private static LeadDetails.Typed typed(String note) {
        return new LeadDetails.Typed("Wanjiku", "0712 000 111", "", "Ngarua", "", note);
    }

    private static void refused(ThrowingCallable work, DomainError error) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isEqualTo(error));
    }

    private record Places() implements OrderPlaces {

        @Override
        public List<Branch> branches() {
            return List.of(new Branch(WESTLANDS, "Westlands"));
        }

        @Override
        public BranchId branchOf(Optional<BranchId> chosen) {
            return chosen.orElse(WESTLANDS);
        }

        @Override
        public BranchId branchNear(Optional<BranchId> chosen, String area) {
            return branchOf(chosen);
        }

        @Override
        public Optional<Account> account(String number) {
            return Optional.empty();
        }
    }
}
