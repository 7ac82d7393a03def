package io.uplink.application.sales.site;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.offer.AddPackage;
import io.uplink.application.sales.offer.ChangePackage;
import io.uplink.application.sales.offer.InMemoryPackages;
import io.uplink.application.sales.offer.TypedPackage;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.sales.site.port.SiteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.FaultLoop;
import io.uplink.application.shared.FaultLoop.Deed;
import io.uplink.application.shared.FaultLoop.Step;
import io.uplink.application.shared.FaultLoop.World;
import io.uplink.application.shared.Faults;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is offered and shown to the public, and whichever call of a port fails at it, before or
 * after it did its work: it is offered and noted once, or not at all.
 */
class OfferFaultsTest {

    static Stream<Deed<Shop>> deeds() {
        return Stream.of(
                Deed.whole("add a package", shop -> () -> shop.add("Familia")),
                Deed.whole(
                        "change a package",
                        shop -> {
                            shop.add("Familia");
                            return () -> shop.change("Familia Plus");
                        }),
                new Deed<>(
                        "write the page, publish and withdraw it",
                        shop ->
                                List.of(
                                        Step.whole(() -> shop.write("Fibre", 1)),
                                        Step.whole(() -> shop.publish(2)),
                                        Step.whole(() -> shop.withdraw(3)))));
    }

    /** Offers packages on a page, and is looked at whenever something failed. */
    static final class Shop implements World {

        private final Faults faults = new Faults();
        private final InMemoryPackages packages =
                faults.kept(new InMemoryPackages(), InMemoryPackages::mark);
        private final InMemorySite site = faults.kept(new InMemorySite(), InMemorySite::mark);
        private final RecordingActivityTrail trail =
                faults.kept(new RecordingActivityTrail(), RecordingActivityTrail::mark);
        private final ActivityTrail activity = faults.port(ActivityTrail.class, trail);
        private final UnitOfWork unitOfWork = faults.unitOfWork();
        private final PackageRepository offered = faults.port(PackageRepository.class, packages);
        private final SequentialIds ids = new SequentialIds();
        private final SiteChange siteChange =
                new SiteChange(unitOfWork, faults.port(SiteRepository.class, site), activity);

        void add(String name) {
            var _ =
                    new AddPackage(unitOfWork, offered, ids, activity)
                            .execute(anAdmin(), typed(name));
        }

        void change(String name) {
            var seen = packages.all().getFirst();
            var _ =
                    new ChangePackage(unitOfWork, offered, activity)
                            .execute(
                                    anAdmin(),
                                    new ChangePackage.Input(
                                            seen.id(), typed(name), Optional.empty()));
        }

        private static TypedPackage typed(String name) {
            return new TypedPackage(
                    name, "", "20", "2500", "monthly", List.of("Router"), "", false, true, "");
        }

        void write(String title, long seen) {
            var _ =
                    new WriteSite(siteChange)
                            .execute(
                                    anAdmin(),
                                    new WriteSite.Input(
                                            Map.of("title-en", title), Version.of(seen)));
        }

        void publish(long seen) {
            var _ = new PublishSite(siteChange).execute(anAdmin(), Version.of(seen));
        }

        void withdraw(long seen) {
            var _ = new WithdrawSite(siteChange).execute(anAdmin(), Version.of(seen));
        }

        @Override
        public Faults faults() {
            return faults;
        }

        @Override
        public void requireSound(String as) {
            assertThat(packages.all()).as(as).hasSizeLessThanOrEqualTo(1);
            assertThat(trail.actions()).as(as).doesNotHaveDuplicates();
        }

        /** Without names, which are given anew each time. */
        @Override
        public List<String> stands() {
            var words = new ArrayList<>(trail.actions());
            packages.all()
                    .forEach(one -> words.add(one.slug() + " " + one.name() + " " + one.version()));
            words.add(site.site().toString());
            return words;
        }
    }

    @ParameterizedTest
    @MethodSource("deeds")
    void whicheverCallFailsNothingIsLeftAndDoneAgainItIsDoneOnce(Deed<Shop> deed) {
        FaultLoop.run(deed, Shop::new);
    }
}
