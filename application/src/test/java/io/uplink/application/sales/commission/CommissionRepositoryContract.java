package io.uplink.application.sales.commission;

import static io.uplink.application.shared.Refusals.assertDuplicate;
import static io.uplink.application.shared.Refusals.assertStale;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.Payout;
import io.uplink.domain.sales.commission.PayoutId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.OrderId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link CommissionRepository} must do. */
public interface CommissionRepositoryContract {

    LocalDate DAY = LocalDate.parse("2026-11-22");

    CommissionRepository commissions();

    UnitOfWork unitOfWork();

    UUID id();

    /** Somebody who is there and has earned nothing. */
    SalespersonId salesperson();

    /** One that is there, with which nobody earned anything. */
    OrderId order();

    @Test
    default void whatIsEarnedIsReadBackAsItIs() {
        var entry = earned(salesperson(), 99_999_999_01L);

        assertThat(add(entry)).isTrue();

        assertThat(earned(entry.order())).contains(entry);
        assertThat(in(() -> commissions().holdEarned(entry.order()))).contains(entry);
        assertThat(earned(order())).isEmpty();
    }

    @Test
    default void anOrderEarnsOnceAndIsTakenBackOnce() {
        var first = kept(salesperson(), 5_00);
        var again =
                CommissionEntry.earned(
                        newId(),
                        first.salesperson(),
                        first.order(),
                        Money.ofMinor(7_00, Money.KES),
                        DAY);

        assertThat(add(again)).isFalse();
        assertThat(add(first.opposite(newId(), DAY))).isTrue();
        assertThat(add(first.opposite(newId(), DAY))).isFalse();

        assertThat(earned(first.order())).contains(first);
    }

    @Test
    default void whatIsClosedWaitsNoLongerAndWasNotPaid() {
        var one = kept(salesperson(), 5_00);
        var other = kept(one.salesperson(), 6_00);

        unitOfWork().run(() -> commissions().close(one.id()));

        assertThat(open(one.salesperson())).containsExactly(other);
        var closed = earned(one.order()).orElseThrow();
        assertThat(closed.open()).isFalse();
        assertThat(closed.payout()).isEmpty();
    }

    @Test
    default void whatWasPaidStaysPaidWhenItIsClosed() {
        var one = kept(salesperson(), 5_00);
        var payout = paid(List.of(one), 5_00);

        unitOfWork().run(() -> commissions().close(one.id()));

        assertThat(earned(one.order()).orElseThrow().payout()).contains(payout.id());
    }

    @Test
    default void whatWaitsForSomebodyIsReadFromTheEarliest() {
        var first = kept(salesperson(), 5_00);
        var second = kept(first.salesperson(), 6_00);
        var _ = kept(salesperson(), 7_00);
        var back = wasPaid(first).opposite(newId(), DAY.plusDays(1));
        add(back);

        assertThat(open(first.salesperson())).containsExactly(second, back);
        assertThat(open(salesperson())).isEmpty();
    }

    private CommissionEntry wasPaid(CommissionEntry one) {
        paid(List.of(one), one.amount().minor());
        return earned(one.order()).orElseThrow();
    }

    @Test
    default void aPayoutIsReadBackAndItsEntriesArePaidWithIt() {
        var one = kept(salesperson(), 5_00);
        var two = kept(one.salesperson(), 6_00);
        var left = kept(one.salesperson(), 7_00);

        var payout = paid(List.of(one, two), 11_00);

        var read = in(() -> commissions().payout(payout.id())).orElseThrow();
        assertThat(read).usingRecursiveComparison().ignoringFields("entries").isEqualTo(payout);
        assertThat(read.entries()).containsExactlyInAnyOrder(one.id(), two.id());
        assertThat(open(one.salesperson())).containsExactly(left);
        assertThat(earned(one.order()).orElseThrow().payout()).contains(payout.id());
        assertThat(in(() -> commissions().payout(new PayoutId(id())))).isEmpty();
    }

    @Test
    default void whatDoesNotWaitIsNotPaid() {
        var paid = kept(salesperson(), 5_00);
        var first = paid(List.of(paid), 5_00);
        var waits = kept(paid.salesperson(), 6_00);

        assertStale(() -> paid(List.of(paid, waits), 11_00));

        assertThat(open(paid.salesperson())).containsExactly(waits);
        assertThat(earned(paid.order()).orElseThrow().payout()).contains(first.id());
    }

    @Test
    default void aPayoutIsThereOnce() {
        var one = kept(salesperson(), 5_00);
        var two = kept(one.salesperson(), 6_00);
        var payout = paid(List.of(one), 5_00);

        assertDuplicate(() ->
                unitOfWork().run(() -> commissions().pay(payout(payout.id(), List.of(two), 1))));

        assertThat(open(one.salesperson())).containsExactly(two);
    }

    private CommissionEntry earned(SalespersonId salesperson, long minor) {
        return CommissionEntry.earned(
                newId(), salesperson, order(), Money.ofMinor(minor, Money.KES), DAY);
    }

    private CommissionEntry kept(SalespersonId salesperson, long minor) {
        var entry = earned(salesperson, minor);
        add(entry);
        return entry;
    }

    private CommissionEntryId newId() {
        return new CommissionEntryId(id());
    }

    private Payout paid(List<CommissionEntry> entries, long minor) {
        var payout = payout(new PayoutId(id()), entries, minor);
        unitOfWork().run(() -> commissions().pay(payout));
        return payout;
    }

    private static Payout payout(PayoutId id, List<CommissionEntry> entries, long minor) {
        return new Payout(
                id,
                entries.getFirst().salesperson(),
                entries.stream().map(CommissionEntry::id).toList(),
                Money.ofMinor(minor, Money.KES),
                "1110",
                DAY);
    }

    private boolean add(CommissionEntry entry) {
        return in(() -> commissions().add(entry));
    }

    private Optional<CommissionEntry> earned(OrderId order) {
        return in(() -> commissions().earned(order));
    }

    private List<CommissionEntry> open(SalespersonId salesperson) {
        return in(() -> commissions().holdOpen(salesperson));
    }

    private <T> T in(Supplier<T> work) {
        return unitOfWork().perform(work);
    }
}
