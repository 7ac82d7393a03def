package io.uplink.application.sales.commission;

import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.sales.commission.port.SalespersonRepository.Taken;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.CommissionRate;
import io.uplink.domain.sales.commission.DatedRate;
import io.uplink.domain.sales.commission.Salesperson;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.commission.Target;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link SalespersonRepository} must do. */
public interface SalespersonRepositoryContract {

    LocalDate DAY = LocalDate.parse("2026-11-22");
    YearMonth MONTH = YearMonth.of(2026, 11);

    SalespersonRepository salespeople();

    UnitOfWork unitOfWork();

    UUID id();

    /** One that is there. */
    BranchId branch();

    /** Somebody who is there and sells nothing yet. */
    PersonId person();

    /** What is kept for a month. */
    Optional<Target> target(SalespersonId salesperson, YearMonth month);

    @Test
    default void whoIsAddedIsReadBackAsTheyAre() {
        assertReadBack(details(Optional.empty(), true), new CommissionRate.Percentage(10_000));
        assertReadBack(
                details(Optional.of(person()), false),
                new CommissionRate.Fixed(Money.ofMinor(99_999_99L, Money.KES)));

        assertThat(in(() -> salespeople().findById(newId()))).isEmpty();
    }

    private void assertReadBack(Salesperson.Details details, CommissionRate rate) {
        var one = Salesperson.engaged(newId(), details, rate, DAY);
        add(one);
        assertThat(found(one.id())).isEqualTo(versioned(one.snapshot()));
        assertThat(in(() -> salespeople().hold(one.id())).map(Salesperson::snapshot))
                .contains(versioned(one.snapshot()));
    }

    @Test
    default void whatChangesIsReadBack() {
        var id = added(details(Optional.empty(), true));
        var one = held(id);
        one.change(details(Optional.of(person()), false));

        save(one);

        assertThat(found(id)).isEqualTo(versioned(one.snapshot()));
    }

    @Test
    default void ratesAreReadFromTheEarliestAndAPlannedOneIsReplaced() {
        var id = added(details(Optional.empty(), true));
        var one = held(id);
        one.rateFrom(rate(9, 300), DAY);
        one.rateFrom(rate(3, 200), DAY);
        save(one);
        var again = held(id);
        again.rateFrom(
                new DatedRate(
                        DAY.plusDays(9), new CommissionRate.Fixed(Money.ofMinor(1, Money.KES))),
                DAY);

        save(again);

        assertThat(found(id).rates())
                .containsExactly(
                        rate(0, 1_000),
                        rate(3, 200),
                        new DatedRate(
                                DAY.plusDays(9),
                                new CommissionRate.Fixed(Money.ofMinor(1, Money.KES))));
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var id = added(details(Optional.empty(), true));
        var first = held(id);
        var second = held(id);
        first.change(details(Optional.empty(), true));
        save(first);
        second.change(details(Optional.empty(), false));

        assertStale(() -> save(second));

        assertThat(found(id)).isEqualTo(versioned(first.snapshot()));
    }

    @Test
    default void whoWasNeverAddedIsNotSaved() {
        var never = engaged(details(Optional.empty(), true));

        assertStale(() -> save(never));
    }

    @Test
    default void whoIsActiveIsFoundByPersonAndByCode() {
        var person = person();
        var details = details(Optional.of(person), true);
        var id = added(details);

        assertThat(in(() -> salespeople().ofPerson(person)).map(Salesperson::id)).contains(id);
        assertThat(in(() -> salespeople().ofCode(details.code())).map(Salesperson::id))
                .contains(id);
        assertThat(in(() -> salespeople().ofPerson(person()))).isEmpty();
        assertThat(in(() -> salespeople().ofCode(code()))).isEmpty();

        var one = held(id);
        one.change(
                new Salesperson.Details(
                        details.name(),
                        details.phone(),
                        details.branch(),
                        details.person(),
                        details.code(),
                        false));
        save(one);

        assertThat(in(() -> salespeople().ofPerson(person))).isEmpty();
        assertThat(in(() -> salespeople().ofCode(details.code()))).isEmpty();
    }

    @Test
    default void whatAnotherOneHasIsTakenWhetherActiveOrNot() {
        var theirs = details(Optional.of(person()), false);
        var id = added(theirs);
        var sameCode = engaged(details(Optional.empty(), true, theirs.code()));
        var samePerson = engaged(details(theirs.person(), true));
        var free = engaged(details(Optional.of(person()), true));

        assertThat(taken(sameCode)).isEqualTo(new Taken(true, false));
        assertThat(taken(samePerson)).isEqualTo(new Taken(false, true));
        assertThat(taken(free)).isEqualTo(new Taken(false, false));
        assertThat(taken(held(id))).isEqualTo(new Taken(false, false));
    }

    @Test
    default void aCodeAndAPersonAreOfOneAlone() {
        var theirs = details(Optional.of(person()), false);
        added(theirs);

        assertDuplicate(() -> add(engaged(details(Optional.empty(), true, theirs.code()))));
        assertDuplicate(() -> add(engaged(details(theirs.person(), true))));

        var other = held(added(details(Optional.empty(), true)));
        other.change(details(Optional.empty(), true, theirs.code()));
        assertDuplicate(() -> save(other));
    }

    @Test
    default void aTargetTakesThePlaceOfTheOneOfItsMonth() {
        var id = added(details(Optional.empty(), true));
        var both =
                new Target(
                        id,
                        MONTH,
                        Optional.of(10_000),
                        Optional.of(Money.ofMinor(99_999_999_01L, Money.KES)));
        var next = new Target(id, MONTH.plusMonths(1), Optional.of(1), Optional.empty());
        set(both);
        set(next);
        assertThat(target(id, MONTH)).contains(both);

        var revenue =
                new Target(id, MONTH, Optional.empty(), Optional.of(Money.ofMinor(1, Money.KES)));
        set(revenue);

        assertThat(target(id, MONTH)).contains(revenue);
        assertThat(target(id, MONTH.plusMonths(1))).contains(next);
    }

    @Test
    default void aTargetThatIsNoneTakesItAway() {
        var id = added(details(Optional.empty(), true));
        set(new Target(id, MONTH, Optional.of(1), Optional.empty()));

        set(new Target(id, MONTH, Optional.empty(), Optional.empty()));
        set(new Target(id, MONTH.plusMonths(1), Optional.empty(), Optional.empty()));

        assertThat(target(id, MONTH)).isEmpty();
        assertThat(target(id, MONTH.plusMonths(1))).isEmpty();
    }

    private static DatedRate rate(int days, int basisPoints) {
        return new DatedRate(DAY.plusDays(days), new CommissionRate.Percentage(basisPoints));
    }

    private Salesperson.Details details(Optional<PersonId> person, boolean active) {
        return details(person, active, code());
    }

    private Salesperson.Details details(Optional<PersonId> person, boolean active, String code) {
        return new Salesperson.Details(
                "Wanjikũ – 店 😀 " + id(),
                new PhoneNumber("+254700000001"),
                branch(),
                person,
                code,
                active);
    }

    private String code() {
        return id().toString().replace("-", "").substring(20).toUpperCase(Locale.ROOT);
    }

    private SalespersonId newId() {
        return new SalespersonId(id());
    }

    private Salesperson engaged(Salesperson.Details details) {
        return Salesperson.engaged(newId(), details, new CommissionRate.Percentage(1_000), DAY);
    }

    private SalespersonId added(Salesperson.Details details) {
        var one = engaged(details);
        add(one);
        return one.id();
    }

    private void add(Salesperson one) {
        unitOfWork().run(() -> salespeople().add(one));
    }

    private void save(Salesperson one) {
        unitOfWork().run(() -> salespeople().save(one));
    }

    private void set(Target target) {
        unitOfWork().run(() -> salespeople().set(target));
    }

    private Taken taken(Salesperson one) {
        return in(() -> salespeople().taken(one));
    }

    private Salesperson held(SalespersonId id) {
        return in(() -> salespeople().hold(id)).orElseThrow();
    }

    private Salesperson.Snapshot found(SalespersonId id) {
        return in(() -> salespeople().findById(id)).orElseThrow().snapshot();
    }

    private static Salesperson.Snapshot versioned(Salesperson.Snapshot one) {
        return new Salesperson.Snapshot(one.id(), one.details(), one.rates(), one.version() + 1);
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().perform(work);
    }
}
