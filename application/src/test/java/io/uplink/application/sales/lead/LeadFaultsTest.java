package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.commission.InMemorySalespeople;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.sales.lead.port.LeadReminders;
import io.uplink.application.sales.lead.port.LeadRepository;
import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.sales.order.InMemoryOrderRepository;
import io.uplink.application.sales.order.OneBranch;
import io.uplink.application.sales.order.OrderDesk;
import io.uplink.application.sales.order.OrderDoor;
import io.uplink.application.sales.order.OrderIntake;
import io.uplink.application.sales.order.OrderMoney;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.sales.site.InMemorySite;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Back;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.lead.Lead;
import io.uplink.domain.sales.lead.LeadDetails;
import io.uplink.domain.sales.lead.LeadFixtures;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about leads, and whichever call of a port fails at it, before or after it did
 * its work: there is one lead and one order of it, each talk is noted once, and an owner is told
 * once of a day.
 */
class LeadFaultsTest {

    static Stream<Deed<House>> deeds() {
        return Stream.of(
                new Deed<>(
                        "enter, and the same form again",
                        house -> List.of(Step.whole(house::enter), Step.whole(house::enter))),
                new Deed<>(
                        "write by the form of the page, and again",
                        house -> List.of(Step.whole(house::write), Step.whole(house::write))),
                Deed.whole(
                        "change",
                        house -> {
                            house.enter();
                            return house::change;
                        }),
                Deed.whole(
                        "note a talk",
                        house -> {
                            house.enter();
                            return house::talk;
                        }),
                new Deed<>(
                        "make an order of it, and again",
                        house -> {
                            house.enter();
                            return List.of(Step.whole(house::order), Step.whole(house::order));
                        }),
                Deed.whole(
                        "win it with the money",
                        house -> {
                            house.enter();
                            house.order();
                            return house::pay;
                        }),
                new Deed<>(
                        "remind, and again",
                        house -> {
                            house.enter();
                            house.clock.advance(Duration.ofDays(2));
                            return List.of(Step.whole(house::remind), Step.whole(house::remind));
                        }));
    }

    /** Follows leads up, and is looked at whenever something failed. */
    static final class House implements World {

        private static final Actor ANYBODY = new Actor.Anonymous();
        private static final Actor JOB = new Actor.Job("lead.remind");
        private static final PackageId FAMILIA = new PackageId(new UUID(7, 2));
        private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
        private static final String FORM = "form-000000000000000000001";

        private final MovableClock clock = new MovableClock(LeadFixtures.NOON);
        private final Faults faults = new Faults();
        private final RecordingActivityTrail activity =
                faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
        private final InMemoryLeadRepository leads =
                faults.kept(new InMemoryLeadRepository(), InMemoryLeadRepository::mark);
        private final InMemoryOrderRepository orders =
                faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);
        private final InMemoryPackages packages = new InMemoryPackages();
        private final InMemorySalespeople salespeople = new InMemorySalespeople();
        private final List<String> told = faults.kept(new ArrayList<>(), list -> Back.to(list));
        private final Settings settings = faults.port(Settings.class, new FixedSettings());
        private final UnitOfWork unitOfWork = faults.unitOfWork();
        private final Origin origin =
                new Origin(
                        new SequentialIds(),
                        clock,
                        faults.port(ActivityTrail.class, activity),
                        new RecordingOutbox());
        private final HeadOffice headOffice =
                faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi"));
        private final Numbers numbers = faults.port(Numbers.class, new SequentialNumbers());
        private final OrderPlaces places =
                faults.port(OrderPlaces.class, new OneBranch(new CustomerId(new UUID(8, 7))));
        private final LeadDesk desk =
                new LeadDesk(
                        unitOfWork, faults.port(LeadRepository.class, leads), headOffice, origin);
        private final OrderDesk orderDesk =
                new OrderDesk(unitOfWork, faults.port(OrderRepository.class, orders), origin);
        private final OrderIntake orderIntake =
                new OrderIntake(
                        orderDesk,
                        new OrderDoor(new PlainSecrets(), settings, clock),
                        places,
                        faults.port(PackageRepository.class, packages),
                        faults.port(SiteRepository.class, new InMemorySite()),
                        numbers,
                        headOffice,
                        settings);
        private final LeadChoices choices =
                new LeadChoices(
                        faults.port(LeadQueries.class, new Owners()),
                        faults.port(PackageQueries.class, packages),
                        places);
        private final LeadIntake intake =
                new LeadIntake(desk, numbers, new PlainSecrets(), settings);
        private final OrderMoney money =
                new OrderMoney(orderDesk, _ -> new CustomerId(new UUID(8, 8)), new Following());

        House() {
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

        void enter() {
            var _ =
                    new EnterLead(intake, choices)
                            .execute(
                                    anAdmin(),
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

        void write() {
            var _ =
                    new SendContact(intake, new LeadDoor(clock), places)
                            .execute(
                                    ANYBODY,
                                    new SendContact.Input(
                                            typed("Hello"),
                                            Language.ENGLISH,
                                            Optional.empty(),
                                            FORM,
                                            "",
                                            "10.0.0.1"));
        }

        void change() {
            var _ =
                    new ChangeLead(desk, choices)
                            .execute(
                                    anAdmin(),
                                    new ChangeLead.Input(
                                            only(),
                                            typed("Wants it now"),
                                            Language.SWAHILI,
                                            Optional.empty(),
                                            Optional.<PersonId>of(BRIAN),
                                            Optional.empty()));
        }

        void talk() {
            var _ =
                    new StepLead(desk)
                            .execute(
                                    anAdmin(),
                                    new StepLead.Input(
                                            only(),
                                            LeadStage.CONTACTED.code(),
                                            "",
                                            "Wants 20 Mb",
                                            Optional.empty(),
                                            Version.of(1)));
        }

        void order() {
            var brought =
                    new Brought(
                            faults.port(SalespersonRepository.class, salespeople),
                            faults.port(SalespersonQueries.class, salespeople));
            var _ =
                    new OrderOfLead(desk, orderIntake, brought, new PlainSecrets())
                            .execute(
                                    anAdmin(),
                                    new OrderOfLead.Input(
                                            only(),
                                            Optional.of(FAMILIA),
                                            "0712 000 111",
                                            "Plot 31",
                                            Optional.empty()));
        }

        /** As whoever books money does it, in one unit of work. */
        void pay() {
            var order = orders.all().getFirst().facts().id();
            unitOfWork.run(() ->
                    money.paid(JOB, order, "R1", Money.ofMajor(2_500, Money.KES), clock.instant()));
        }

        void remind() {
            var _ =
                    new RemindOfLeads(desk, faults.port(LeadReminders.class, this::tell))
                            .execute(JOB);
        }

        private void tell(List<Lead> due, Instant at) {
            due.forEach(one -> told.add(one.snapshot().plan().details().name() + " " + at));
        }

        private LeadId only() {
            return leads.all().getFirst().facts().id();
        }

        private static LeadDetails.Typed typed(String note) {
            return new LeadDetails.Typed("Wanjiku", "0712 000 111", "", "Ngarua", "", note);
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            assertThat(leads.all()).as(as).hasSizeLessThanOrEqualTo(1);
            assertThat(orders.all())
                    .as(as)
                    .hasSameSizeAs(
                            leads.all().stream().flatMap(one -> one.order().stream()).toList());
            assertThat(activity.actions().stream().filter("lead.take"::equals))
                    .as(as)
                    .hasSameSizeAs(leads.all());
            assertThat(told).as(as).hasSizeLessThanOrEqualTo(1);
        }

        /** Without numbers and names, which are given anew each time. */
        @Override
        public List<String> stands() {
            var words = new ArrayList<>(activity.actions());
            words.addAll(told);
            leads.all().forEach(one -> words.add(words(one)));
            leads.notes().forEach(one -> words.add(one.stage() + " " + one.text()));
            orders.all()
                    .forEach(
                            one -> words.add(one.state() + " " + one.paid() + " " + one.version()));
            return words;
        }

        private static String words(Lead.Snapshot one) {
            return "%s %s %s %s %d"
                    .formatted(
                            one.plan(),
                            one.plan().details().note(),
                            one.state(),
                            one.order().isPresent(),
                            one.version());
        }

        /** Tells leads of their orders, as whoever follows them does. */
        private final class Following implements OrderFollowers {

            @Override
            public void moved(Actor actor, Order.Snapshot order) {
                new LeadOutcome(desk).moved(actor, order);
            }

            @Override
            public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                throw new IllegalStateException("nothing went back");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<House> deed) {
        FaultLoop.run(deed, House::new);
    }
}
