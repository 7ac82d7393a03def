package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.MpesaPaymentsContract;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.MpesaPayments;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.mpesa.MpesaPayment;
import io.uplink.domain.money.mpesa.MpesaPaymentId;
import jakarta.inject.Inject;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlMpesaPaymentsTest implements MpesaPaymentsContract {

    @Inject MpesaPayments payments;
    @Inject Intents intents;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public MpesaPayments payments() {
        return payments;
    }

    @Override
    public MpesaGround ground() {
        return ground;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public Intents intents() {
        return intents;
    }

    @Test
    void ofManyWhoBookAReceiptAtOnceOneDoes() throws Exception {
        var money = ground.unkept();
        var branch = ground.branch();

        var added =
                AtOnce.all(8, () -> unitOfWork.perform(() -> payments.add(again(money), branch)));

        assertThat(AtOnce.got(true, added)).isEqualTo(1);
        assertThat(AtOnce.got(false, added)).isEqualTo(7);
    }

    /** Whoever finds it waits for who found it before, and sees what that one did. */
    @Test
    void whatIsFoundIsHeld() throws Exception {
        var receipt = ground.payment().receipt().number();

        var waiting =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() -> {
                                    var found = payments.findByReceipt(receipt).orElseThrow();
                                    payments.save(found.givenBack());
                                    return found.waits();
                                }));

        assertThat(AtOnce.got(true, waiting)).isEqualTo(1);
        assertThat(AtOnce.got(false, waiting)).isEqualTo(3);
    }

    private MpesaPayment again(MpesaPayment money) {
        return MpesaPayment.book(
                new MpesaPaymentId(ground.id()),
                money.receipt(),
                Optional.empty(),
                money.standing(),
                MpesaGround.THEN);
    }
}
