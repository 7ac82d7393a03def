package io.uplink.application.sales.order;

import io.uplink.application.sales.commission.Brought;
import io.uplink.application.sales.commission.InMemorySalespeople;
import io.uplink.application.sales.commission.port.SalespersonQueries;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.sales.order.port.Installations;
import io.uplink.application.sales.order.port.OrderFollowers;
import io.uplink.application.sales.order.port.OrderPlaces;
import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.sales.order.port.OrderSettlements;
import io.uplink.application.sales.order.port.PhonePayments;
import io.uplink.application.sales.order.port.Prospects;
import io.uplink.application.sales.order.port.Subscriptions;
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
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderDetails;
import io.uplink.domain.sales.order.OrderFixtures;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.sales.order.OrderTerms;
import io.uplink.domain.sales.site.Site;
import io.uplink.domain.sales.site.SiteContent;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;

/** Orders over fakes. */
abstract class OrderBench {

    static final Actor ANYBODY = new Actor.Anonymous();
    static final Actor JOB = new Actor.Job("money.mpesa");
    static final PackageId FAMILIA = new PackageId(new UUID(7, 2));
    static final CustomerId KNOWN = new CustomerId(new UUID(8, 7));
    static final String FORM = "form-000000000000000000001";

    final MovableClock clock = new MovableClock(OrderFixtures.NOON);
    final Faults faults = new Faults();
    final RecordingActivityTrail activity =
            faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
    final InMemoryOrderRepository orders =
            faults.kept(new InMemoryOrderRepository(), InMemoryOrderRepository::mark);
    final InMemoryPackages packages = new InMemoryPackages();
    final InMemorySite site = new InMemorySite();
    final FixedSettings settings = new FixedSettings().with(OrderSettings.INSTALLATION, 1_000);
    final ScriptedPhonePayments phones =
            faults.kept(new ScriptedPhonePayments(), ScriptedPhonePayments::mark);

    /** What other rooms did, in words. */
    final List<String> done = faults.kept(new ArrayList<>(), list -> Back.to(list));

    /** What whoever follows orders was told, in words. */
    final List<String> moves = faults.kept(new ArrayList<>(), list -> Back.to(list));

    final InMemorySalespeople salespeople = new InMemorySalespeople();
    final Brought brought =
            new Brought(
                    faults.port(SalespersonRepository.class, salespeople),
                    faults.port(SalespersonQueries.class, salespeople));
    final OrderFollowers followers =
            faults.port(
                    OrderFollowers.class,
                    new OrderFollowers() {
                        @Override
                        public void moved(Actor actor, Order.Snapshot order) {
                            moves.add(order.state().stage().code() + " " + order.standing().code());
                        }

                        @Override
                        public void refunded(Actor actor, Order.Snapshot order, Money kept) {
                            moves.add("kept " + kept.toDecimal());
                        }
                    });
    final UnitOfWork unitOfWork = faults.unitOfWork();
    final Settings settingStore = faults.port(Settings.class, settings);
    final HeadOffice headOffice = faults.port(HeadOffice.class, () -> ZoneId.of("Africa/Nairobi"));
    final OrderPlaces places = faults.port(OrderPlaces.class, new OneBranch(KNOWN));
    final Prospects prospects = faults.port(Prospects.class, this::prospect);
    boolean broken;

    final OrderDesk desk =
            new OrderDesk(
                    unitOfWork,
                    faults.port(OrderRepository.class, orders),
                    new Origin(
                            new SequentialIds(),
                            clock,
                            faults.port(ActivityTrail.class, activity),
                            new RecordingOutbox()));
    final OrderDoor door = new OrderDoor(new PlainSecrets(), settingStore, clock);
    final OrderIntake intake =
            new OrderIntake(
                    desk,
                    door,
                    places,
                    faults.port(PackageRepository.class, packages),
                    faults.port(SiteRepository.class, site),
                    faults.port(Numbers.class, new SequentialNumbers()),
                    headOffice,
                    settingStore);
    final OrderAsking asking = new OrderAsking(desk, faults.port(PhonePayments.class, phones));
    final PlaceOrder placeOrder = new PlaceOrder(intake, asking, door, brought);
    final PayOrder payOrder = new PayOrder(desk, asking, door);
    final EnterOrder enterOrder = new EnterOrder(intake, places, brought);
    final ConfirmOrder confirmOrder = new ConfirmOrder(desk);
    final CancelOrder cancelOrder = new CancelOrder(desk, followers);
    final OrderMoney money = new OrderMoney(desk, prospects, followers);
    final ScriptedSettlements settlements = new ScriptedSettlements();
    final CountSettlements countSettlements =
            new CountSettlements(
                    desk, faults.port(OrderSettlements.class, settlements), money, headOffice);
    final ConvertOrder convertOrder =
            new ConvertOrder(
                    desk,
                    places,
                    prospects,
                    faults.port(Subscriptions.class, this::subscribe),
                    faults.port(Installations.class, this::install),
                    followers,
                    headOffice);

    @BeforeEach
    void aPackageAndAPage() {
        packages.save(familia(true, 2_500, 0));
        var content =
                SiteContent.ofKeys(
                        Map.of("title-en", "Fibre", "areas", "Ngarua | live | \nOlmoti | coming"));
        site.save(new Site(content, Optional.of(content), 1));
    }

    TicketId convert(Actor actor, OrderId id, Optional<String> account) {
        return convertOrder.execute(actor, new ConvertOrder.Input(id, account, Optional.empty()));
    }

    OrderIntake.Taken placed(String form) {
        return placeOrder.execute(ANYBODY, input(form, "Otieno Baraka", true));
    }

    Order.Snapshot stored(Order.Snapshot order) {
        return orders.findById(order.facts().id()).orElseThrow().snapshot();
    }

    private void subscribe(
            Actor actor, OrderId order, CustomerId customer, OrderTerms terms, LocalDate from) {
        done.add("subscribed " + terms.total().toDecimal() + " " + from);
    }

    private TicketId install(
            CustomerId customer, BranchId branch, String subject, String description) {
        if (broken) {
            throw new IllegalStateException("no ticket");
        }
        done.add(subject);
        return new TicketId(new UUID(9, 1));
    }

    private CustomerId prospect(Order.Facts order) {
        done.add("customer");
        return new CustomerId(order.id().value());
    }

    static PlaceOrder.Input input(String form, String name, boolean payNow) {
        return new PlaceOrder.Input(
                FAMILIA,
                typed(name),
                Language.ENGLISH,
                Optional.empty(),
                payNow,
                "",
                "",
                form,
                "",
                "10.0.0.1");
    }

    static OrderDetails.Typed typed(String name) {
        return new OrderDetails.Typed(name, "0700 000 218", "", "Ngarua", "Plot 31", "");
    }

    static ServicePackage familia(boolean offered, long shillings, long version) {
        return new ServicePackage(
                FAMILIA,
                "familia",
                "Familia",
                "",
                20,
                Money.ofMajor(shillings, Money.KES),
                BillingCycle.MONTHLY,
                List.of(),
                Optional.empty(),
                false,
                offered,
                0,
                version);
    }
}
