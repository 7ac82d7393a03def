package io.uplink.application.money.catalogue;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.catalogue.port.ProductRepository;
import io.uplink.application.money.invoice.InMemoryCatalogue;
import io.uplink.application.money.ledger.InMemoryLedger;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.ledger.port.AccountRepository;
import io.uplink.application.money.tax.AddTaxCode;
import io.uplink.application.money.tax.AddTaxRate;
import io.uplink.application.money.tax.port.TaxCodeRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.money.ledger.Account;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountType;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is done about taxes and products, and whichever call of a port fails at it, before or
 * after it did its work: it stands and is noted once, or not at all.
 */
class CatalogueFaultsTest {

    static Stream<Deed<Shelf>> deeds() {
        return Stream.of(
                new Deed<>(
                        "add a tax, and another rate of it",
                        shelf ->
                                List.of(
                                        Step.whole(() -> shelf.addTax("VAT16")),
                                        Step.whole(() -> shelf.addRate("VAT16", 1)))),
                new Deed<>(
                        "add a product, change, retire and offer it",
                        shelf -> {
                            shelf.addTax("VAT16");
                            return List.of(
                                    Step.whole(() -> shelf.add("Router")),
                                    Step.whole(() -> shelf.change("Better router", 1)),
                                    Step.whole(() -> shelf.offer(false, 2)),
                                    Step.whole(() -> shelf.offer(true, 3)));
                        }));
    }

    /** Keeps what is sold, and is looked at whenever something failed. */
    static final class Shelf implements World {

        private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

        private final Faults faults = new Faults();
        private final InMemoryCatalogue.Taxes taxes =
                faults.kept(new InMemoryCatalogue.Taxes(), InMemoryCatalogue.Taxes::mark);
        private final InMemoryCatalogue.Products products =
                faults.kept(new InMemoryCatalogue.Products(), InMemoryCatalogue.Products::mark);
        private final RecordingActivityTrail trail =
                faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
        private final ActivityTrail activity = faults.port(ActivityTrail.class, trail);
        private final UnitOfWork unitOfWork = faults.unitOfWork();
        private final SequentialIds ids = new SequentialIds();
        private final InMemoryLedger ledger = new InMemoryLedger();
        private final TaxCodeRepository taxStore = faults.port(TaxCodeRepository.class, taxes);
        private final ProductRepository productStore =
                faults.port(ProductRepository.class, products);
        private final ProductReading reading =
                new ProductReading(taxStore, faults.port(AccountRepository.class, ledger));

        Shelf() {
            ledger.save(
                    Account.opened(
                            new AccountId(ids.next()),
                            new AccountCode("4300"),
                            "Hardware",
                            AccountType.INCOME,
                            Optional.empty(),
                            false));
        }

        void addTax(String code) {
            var _ =
                    new AddTaxCode(unitOfWork, taxStore, ids, activity)
                            .execute(
                                    anAdmin(),
                                    new AddTaxCode.Input(
                                            code, "VAT", "standard", "16", Optional.of(TODAY)));
        }

        void addRate(String code, long seen) {
            var today =
                    new Today(
                            MovableClock.at("2026-11-27T09:00:00Z"),
                            () -> ZoneId.of("Africa/Nairobi"));
            var _ =
                    new AddTaxRate(unitOfWork, taxStore, today, activity)
                            .execute(
                                    anAdmin(),
                                    new AddTaxRate.Input(
                                            taxes.findByCode(code).orElseThrow().id(),
                                            "18",
                                            Optional.of(TODAY.plusDays(30)),
                                            Version.of(seen)));
        }

        void add(String name) {
            var _ =
                    new AddProduct(unitOfWork, productStore, reading, ids, activity)
                            .execute(anAdmin(), typed(name));
        }

        void change(String name, long seen) {
            var _ =
                    new ChangeProduct(unitOfWork, productStore, reading, activity)
                            .execute(
                                    anAdmin(),
                                    new ChangeProduct.Input(
                                            products.all().getFirst().id(),
                                            typed(name),
                                            Version.of(seen)));
        }

        void offer(boolean offered, long seen) {
            var _ =
                    new OfferProduct(unitOfWork, productStore, activity)
                            .execute(
                                    anAdmin(),
                                    new OfferProduct.Input(
                                            products.all().getFirst().id(),
                                            offered,
                                            Version.of(seen)));
        }

        private static ProductForm typed(String name) {
            return new ProductForm(
                    "router",
                    name,
                    "",
                    "product",
                    Optional.of(Money.ofMajor(2_900, Money.KES)),
                    true,
                    "VAT16",
                    "4300");
        }

        @Override
        public Faults faults() {
            return faults;
        }

        /** Each version of each is one line of the trail. */
        @Override
        public void requireSound(String as) {
            var versions =
                    taxes.findAll().stream().mapToLong(one -> one.version()).sum()
                            + products.all().stream().mapToLong(one -> one.version()).sum();
            assertThat(trail.actions()).as(as).hasSize((int) versions).doesNotHaveDuplicates();
        }

        /** Without names, which are given anew each time. */
        @Override
        public List<String> stands() {
            var words = new ArrayList<>(trail.actions());
            taxes.findAll().forEach(one -> words.add(one.code() + " " + one.rates()));
            products.all()
                    .forEach(one ->
                            words.add(
                                    "%s %s %s %d"
                                            .formatted(
                                                    one.code(),
                                                    one.name(),
                                                    one.active(),
                                                    one.version())));
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Shelf> deed) {
        FaultLoop.run(deed, Shelf::new);
    }
}
