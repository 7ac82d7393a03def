package io.uplink.application.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.sales.order.port.OrderRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every {@link OrderRepository} must do. */
public interface OrderRepositoryContract {

    OrderRepository orders();

    UnitOfWork unitOfWork();

    /** Of a package and a branch that are there, with a number and a phone of its own. */
    Order.Facts facts();

    /** Somebody who is there. */
    CustomerId customer();

    /** What nobody used before. */
    byte[] digest();

    @Test
    default void whatIsAddedIsFoundAsItWas() {
        var facts = facts();
        var order = Order.placed(facts);

        add(order, digest());

        var found = unitOfWork().perform(() -> orders().findById(facts.id())).orElseThrow();
        assertThat(found.snapshot().facts()).isEqualTo(facts);
        assertThat(found.snapshot().version()).isEqualTo(1);
    }

    @Test
    default void whatChangesIsKept() {
        var order = Order.placed(facts());
        add(order, digest());
        var owner = customer();

        unitOfWork()
                .run(() -> {
                    var held = orders().hold(order.id()).orElseThrow();
                    held.belongTo(owner);
                    held.credit(Money.ofMajor(2, Money.KES));
                    held.cancel("moved away", order.facts().at().plusSeconds(9));
                    orders().save(held);
                });

        var found = unitOfWork().perform(() -> orders().findById(order.id())).orElseThrow();
        assertThat(found.customer()).contains(owner);
        assertThat(found.snapshot().paid()).isEqualTo(Money.ofMajor(2, Money.KES));
        assertThat(found.snapshot().state())
                .isEqualTo(
                        new OrderState.Cancelled("moved away", order.facts().at().plusSeconds(9)));
    }

    @Test
    default void ofTwoWhoChangeTheSameVersionTheSecondIsStale() {
        var order = Order.placed(facts());
        add(order, digest());
        var first = unitOfWork().perform(() -> orders().findById(order.id())).orElseThrow();
        var second = unitOfWork().perform(() -> orders().findById(order.id())).orElseThrow();
        first.confirm(order.facts().at());
        unitOfWork().run(() -> orders().save(first));
        second.confirm(order.facts().at());

        assertThatThrownBy(() -> unitOfWork().run(() -> orders().save(second)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        thrown -> assertThat(thrown.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    default void aTokenOpensItsOrderAlone() {
        var order = Order.placed(facts());
        var token = digest();
        add(order, token);

        var opened = unitOfWork().perform(() -> orders().findByToken(token));
        var other = unitOfWork().perform(() -> orders().holdToken(digest()));

        assertThat(opened).map(Order::id).contains(order.id());
        assertThat(other).isEmpty();
    }

    @Test
    default void aNumberIsFoundHoweverItIsSpelled() {
        var order = Order.placed(facts());
        add(order, digest());
        var folded = order.facts().number().text().replace("-", "").replace('O', '0');

        assertThat(unitOfWork().perform(() -> orders().numbered(folded))).contains(order.id());
        assertThat(unitOfWork().perform(() -> orders().numbered(folded.substring(0, 9)))).isEmpty();
    }

    @Test
    default void aReceiptIsCountedOnce() {
        var order = Order.placed(facts());
        add(order, digest());
        var receipt = "R" + order.facts().number().text().substring(9);
        var amount = Money.ofMajor(1, Money.KES);
        var at = order.facts().at();

        var first = unitOfWork().perform(() -> orders().count(order.id(), receipt, amount, at));
        var again = unitOfWork().perform(() -> orders().count(order.id(), receipt, amount, at));

        assertThat(first).isTrue();
        assertThat(again).isFalse();
    }

    @Test
    default void whatStaysIsWhatCameWithoutWhatWentBack() {
        var order = Order.placed(facts());
        add(order, digest());
        var receipt = "R" + order.facts().number().text().substring(9);
        var at = order.facts().at();
        assertThat(unitOfWork().perform(() -> orders().kept(order)))
                .isEqualTo(Money.zero(Money.KES));
        unitOfWork()
                .run(() -> {
                    orders().count(order.id(), receipt + "A", Money.ofMajor(30, Money.KES), at);
                    orders().count(order.id(), receipt + "B", Money.ofMajor(5, Money.KES), at);
                });

        var left =
                unitOfWork()
                        .perform(() ->
                                orders().giveBack(receipt + "A", Money.ofMajor(10, Money.KES)));

        assertThat(left)
                .contains(new OrderRepository.Left(order.id(), Money.ofMajor(25, Money.KES)));
        assertThat(unitOfWork().perform(() -> orders().kept(order)))
                .isEqualTo(Money.ofMajor(25, Money.KES));
    }

    @Test
    default void ordersOfLateAreCountedByPhoneAndAddress() {
        var order = Order.placed(facts());
        var address = digest();
        var before = order.facts().at().minusSeconds(60);
        unitOfWork().run(() -> orders().add(order, digest(), Optional.of(address)));

        var recent =
                unitOfWork()
                        .perform(() ->
                                orders().recent(order.facts().details().phone(), address, before));
        var later =
                unitOfWork()
                        .perform(() ->
                                orders().recent(
                                                order.facts().details().phone(),
                                                address,
                                                order.facts().at()));

        assertThat(recent).isEqualTo(new OrderRepository.Recent(1, 1));
        assertThat(later).isEqualTo(new OrderRepository.Recent(0, 0));
    }

    private void add(Order order, byte[] token) {
        unitOfWork().run(() -> orders().add(order, token, Optional.empty()));
    }
}
