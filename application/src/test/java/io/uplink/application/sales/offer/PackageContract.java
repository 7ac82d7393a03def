package io.uplink.application.sales.offer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.offer.port.PackageQueries;
import io.uplink.application.sales.offer.port.PackageRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.offer.BillingCycle;
import io.uplink.domain.sales.offer.PackageId;
import io.uplink.domain.sales.offer.ServicePackage;
import io.uplink.domain.shared.DomainError.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of packages must do. */
public interface PackageContract {

    PackageRepository packages();

    PackageQueries queries();

    UnitOfWork unitOfWork();

    UUID newId();

    @Test
    default void aPackageIsFoundAsItWasKept() {
        var one = aPackage(5, true);

        unitOfWork().run(() -> packages().save(one));

        var kept = unitOfWork().perform(() -> packages().findById(one.id())).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(one);
        assertThat(kept.version()).isEqualTo(1);
        assertThat(queries().find(one.id())).contains(kept);
    }

    @Test
    default void anAddressIsKnownToBeTaken() {
        var one = aPackage(5, true);
        unitOfWork().run(() -> packages().save(one));

        assertThat(unitOfWork().<Boolean>perform(() -> packages().hasSlug(one.slug()))).isTrue();
        assertThat(unitOfWork().<Boolean>perform(() -> packages().hasSlug("x" + one.slug())))
                .isFalse();
    }

    @Test
    default void aVersionThatIsNoLongerThePresentOneIsStale() {
        var one = aPackage(5, true);
        unitOfWork().run(() -> packages().save(one));
        var kept = unitOfWork().perform(() -> packages().findById(one.id())).orElseThrow();
        unitOfWork().run(() -> packages().save(kept));

        assertThatThrownBy(() -> unitOfWork().run(() -> packages().save(kept)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error().category()).isEqualTo(Category.STALE));
    }

    @Test
    default void theyComeInTheirOrderAndWhatIsNotOfferedLast() {
        var second = aPackage(2, true);
        var gone = aPackage(0, false);
        var first = aPackage(1, true);
        unitOfWork().run(() -> List.of(second, gone, first).forEach(packages()::save));

        assertThat(queries().all())
                .extracting(ServicePackage::id)
                .containsSubsequence(first.id(), second.id(), gone.id());
    }

    @Test
    default void thereAreAsManyAsWereKept() {
        var before = unitOfWork().<Integer>perform(() -> packages().holdCount());
        unitOfWork().run(() -> packages().save(aPackage(1, true)));

        assertThat(unitOfWork().<Integer>perform(() -> packages().holdCount()))
                .isEqualTo(before + 1);
    }

    private ServicePackage aPackage(int position, boolean offered) {
        var id = newId();
        return new ServicePackage(
                new PackageId(id),
                "familia-" + id,
                "Familia " + position,
                "For a house",
                20,
                Money.ofMajor(2_500, Money.KES),
                BillingCycle.SEMI_ANNUAL,
                List.of("Wi-Fi router on loan", "School, work; and TV"),
                Optional.of("Most ordered"),
                true,
                offered,
                position,
                0);
    }
}
