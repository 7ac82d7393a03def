package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.PayoutsContract;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.mpesa.WholeShillings;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutOrder;
import io.uplink.domain.money.payout.PayoutState;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPayoutsTest implements PayoutsContract {

    @Inject Payouts payouts;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public Payouts payouts() {
        return payouts;
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Test
    void ofManyWhoAskAtOnceUnderOneNameOneDoes() throws Exception {
        var payout = Payout.requested(new PayoutId(ground.id()), reversal());

        var added = AtOnce.all(4, () -> unitOfWork.perform(() -> payouts.add(payout)));

        assertThat(AtOnce.got(true, added)).isEqualTo(1);
        assertThat(AtOnce.got(false, added)).isEqualTo(3);
    }

    @Test
    void ofManyWhoReverseAReceiptAtOnceOneDoes() throws Exception {
        var order = reversal();

        var added =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() ->
                                        payouts.add(
                                                Payout.requested(
                                                        new PayoutId(ground.id()), order))));

        assertThat(AtOnce.succeeded(added)).isEqualTo(1);
    }

    /** Whoever finds it waits for who found it before, and sees what that one did. */
    @Test
    void whatIsFoundIsHeld() throws Exception {
        var payout = Payout.requested(new PayoutId(ground.id()), reversal());
        var _ = unitOfWork.perform(() -> payouts.add(payout));

        var states =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() -> {
                                    var found = payouts.find(payout.id()).orElseThrow();
                                    if (found.state() == PayoutState.REQUESTED) {
                                        payouts.save(
                                                found.approved(Optional.empty(), MpesaGround.FAR));
                                    }
                                    return found.state();
                                }));

        assertThat(AtOnce.got(PayoutState.REQUESTED, states)).isEqualTo(1);
        assertThat(AtOnce.got(PayoutState.CREATED, states)).isEqualTo(3);
    }

    private PayoutOrder reversal() {
        return new PayoutOrder(
                PayoutOrder.Kind.REVERSAL,
                ground.shortcode(),
                ground.branch(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(ground.payment().receipt().number()),
                Optional.empty(),
                new WholeShillings(1),
                "Paid twice",
                ground.person(),
                MpesaGround.FAR);
    }
}
