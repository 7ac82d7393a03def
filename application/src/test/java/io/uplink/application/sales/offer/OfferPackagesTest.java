package io.uplink.application.sales.offer;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.OfferError;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import java.util.List;
import org.junit.jupiter.api.Test;

class OfferPackagesTest {

    private static final Actor ADMIN = anAdmin();

    private final InMemoryPackages packages = new InMemoryPackages();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    private final AddPackage addPackage =
            new AddPackage(unitOfWork, packages, new SequentialIds(), activity);
    private final ChangePackage changePackage = new ChangePackage(unitOfWork, packages, activity);
    private final ShowPackages showPackages = new ShowPackages(packages);

    @Test
    void aPackageIsReadAsPeopleTypeIt() {
        var added = addPackage.execute(ADMIN, typed("Familia", " 20 ", "2,500.00"));

        assertThat(added.slug()).isEqualTo("familia");
        assertThat(added.mbps()).isEqualTo(20);
        assertThat(added.price()).isEqualTo(Money.ofMajor(2_500, Money.KES));
        assertThat(added.cycle()).isEqualTo(BillingCycle.MONTHLY);
        assertThat(added.position()).isZero();
        assertThat(activity.notes().getLast().action()).isEqualTo("package.add");
    }

    @Test
    void everythingUnreadableIsToldAtOnce() {
        var wrong =
                new TypedPackage(
                        "", "", "fast", "cheap", "weekly", List.of(), "", false, true, "top");

        assertThatThrownBy(() -> addPackage.execute(ADMIN, wrong))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactlyInAnyOrder(
                                                new Fault("name", "required"),
                                                new Fault("mbps", "number.unreadable"),
                                                new Fault("price", "amount.unreadable"),
                                                new Fault("cycle", "choice.unknown"),
                                                new Fault("position", "number.unreadable")));
        assertThat(packages.all()).isEmpty();
    }

    @Test
    void twoPackagesAreNotReachedAtOneAddress() {
        addPackage.execute(ADMIN, typed("Familia", "20", "2500"));

        assertThatThrownBy(() -> addPackage.execute(ADMIN, typed("FAMILIA!", "50", "4500")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isInstanceOf(OfferError.NameTaken.class));
    }

    @Test
    void anAddressStaysWhenTheNameChanges() {
        var added = addPackage.execute(ADMIN, typed("Familia", "20", "2500"));

        var changed = change(added, typed("Familia Plus", "30", "2500"));

        assertThat(changed.slug()).isEqualTo("familia");
        assertThat(changed.name()).isEqualTo("Familia Plus");
        assertThat(activity.notes().getLast().after().get("mbps")).isEqualTo("30");
    }

    @Test
    void savingTheSameTwiceIsOneChange() {
        var added = addPackage.execute(ADMIN, typed("Familia", "20", "2500"));
        var notes = activity.notes().size();

        assertThat(change(added, typed("Familia", "20", "2500")).version())
                .isEqualTo(added.version());
        assertThat(activity.notes()).hasSize(notes);
    }

    @Test
    void whoLookedAtAnOlderVersionIsRefused() {
        var added = addPackage.execute(ADMIN, typed("Familia", "20", "2500"));
        change(added, typed("Familia", "30", "2500"));

        assertThatThrownBy(() -> change(added, typed("Familia", "40", "2500")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    void thereIsAnEndToThem() {
        for (var i = 0; i < AddPackage.MOST; i++) {
            addPackage.execute(ADMIN, typed("Package " + i, "20", "2500"));
        }

        assertThatThrownBy(() -> addPackage.execute(ADMIN, typed("One more", "20", "2500")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(new OfferError.TooMany(AddPackage.MOST)));
    }

    @Test
    void packagesAreTheCompanysAndABranchDoesNotReachThem() {
        assertThatThrownBy(() ->
                        addPackage.execute(
                                inWestlands(Permission.PACKAGES_MANAGE),
                                typed("Familia", "20", "2500")))
                .isInstanceOf(DomainException.class);
        assertThatThrownBy(() -> showPackages.execute(nobodySpecial()))
                .isInstanceOf(DomainException.class);
    }

    private ServicePackage change(ServicePackage seen, TypedPackage typed) {
        return changePackage.execute(
                ADMIN, new ChangePackage.Input(seen.id(), typed, Version.of(seen.version())));
    }

    private static TypedPackage typed(String name, String mbps, String price) {
        return new TypedPackage(
                name, "", mbps, price, "monthly", List.of("Router"), "", false, true, "");
    }
}
