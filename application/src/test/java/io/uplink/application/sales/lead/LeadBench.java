package io.uplink.application.sales.lead;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.domain.sales.lead.LeadFixtures.TODAY;

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
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Leads and their orders over fakes; a call of any port may be made to fail. */
abstract class LeadBench {

    static final Actor ANYBODY = new Actor.Anonymous();
    static final Actor JOB = new Actor.Job("lead.remind");
    static final PackageId FAMILIA = new PackageId(new UUID(7, 2));
    static final String FORM = "form-000000000000000000001";

    final MovableClock clock = new MovableClock(LeadFixtures.NOON);
    final Faults faults = new Faults();
    final RecordingActivityTrail activity =
            faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
    final InMemoryLeadRepository leads =
            faults.kept(new InMemoryLeadRepository(), InMemoryLeadRepository::mark);
    final InMemoryOrderRepository orders =
            faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);

    /** Who was told of which follow-up. */
    final List<String> told = faults.kept(new ArrayList<>(), list -> Back.to(list));

    final UnitOfWork unitOfWork = faults.unitOfWork();
    private final InMemoryPackages packages = new InMemoryPackages();
    private final InMemorySalespeople salespeople = new InMemorySalespeople();
    private final Settings settings = faults.port(Settings.class, new FixedSettings());
    private final Numbers numbers = faults.port(Numbers.class, new SequentialNumbers());
    private final HeadOffice headOffice =
            faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi"));
    private final OrderPlaces places =
            faults.port(OrderPlaces.class, new OneBranch(new CustomerId(new UUID(8, 7))));
    private final Origin origin =
            new Origin(
                    new SequentialIds(),
                    clock,
                    faults.port(ActivityTrail.class, activity),
                    new RecordingOutbox());
    final LeadDesk desk =
            new LeadDesk(unitOfWork, faults.port(LeadRepository.class, leads), headOffice, origin);
    private final OrderDesk orderDesk =
            new OrderDesk(unitOfWork, faults.port(OrderRepository.class, orders), origin);
    private final LeadChoices choices =
            new LeadChoices(
                    faults.port(LeadQueries.class, new Owners()),
                    faults.port(PackageQueries.class, packages),
                    places);
    private final LeadIntake intake = new LeadIntake(desk, numbers, new PlainSecrets(), settings);
    final EnterLead enterLead = new EnterLead(intake, choices);
    final ChangeLead changeLead = new ChangeLead(desk, choices);
    final StepLead stepLead = new StepLead(desk);
    final SendContact sendContact = new SendContact(intake, new LeadDoor(clock), places);
    final RemindOfLeads remindOfLeads =
            new RemindOfLeads(desk, faults.port(LeadReminders.class, this::tell));
    final OrderOfLead orderOfLead =
            new OrderOfLead(
                    desk,
                    new OrderIntake(
                            orderDesk,
                            new OrderDoor(new PlainSecrets(), settings, clock),
                            places,
                            faults.port(PackageRepository.class, packages),
                            faults.port(SiteRepository.class, new InMemorySite()),
                            numbers,
                            headOffice,
                            settings),
                    new Brought(
                            faults.port(SalespersonRepository.class, salespeople),
                            faults.port(SalespersonQueries.class, salespeople)),
                    new PlainSecrets());
    final OrderMoney money =
            new OrderMoney(orderDesk, _ -> new CustomerId(new UUID(8, 8)), new Following());

    LeadBench() {
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

    Lead.Snapshot entered(Actor actor) {
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

    LeadId contact(String form, String note) {
        return sendContact.execute(
                ANYBODY,
                new SendContact.Input(
                        typed(note), Language.ENGLISH, Optional.empty(), form, "", "10.0.0.1"));
    }

    OrderId order(LeadId lead) {
        return orderOfLead.execute(
                anAdmin(),
                new OrderOfLead.Input(
                        lead, Optional.of(FAMILIA), "0712 000 111", "Plot 31", Optional.empty()));
    }

    static LeadDetails.Typed typed(String note) {
        return new LeadDetails.Typed("Wanjiku", "0712 000 111", "", "Ngarua", "", note);
    }

    private void tell(List<Lead> due, Instant at) {
        due.forEach(one -> {
            var plan = one.snapshot().plan();
            told.add(plan.details().name() + " " + plan.followUp().orElseThrow());
        });
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
