package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.IntentsContract;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.Asker;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.PaidFor;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.money.mpesa.PaymentRequest;
import io.uplink.domain.money.mpesa.WholeShillings;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlIntentsTest implements IntentsContract {

    @Inject Intents intents;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public Intents intents() {
        return intents;
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
    void ofManyWhoAskAPhoneAtOnceForACustomerOneDoes() throws Exception {
        var asked = asked();

        var saved =
                AtOnce.all(
                        4,
                        () -> {
                            var intent = intent(asked);
                            unitOfWork.run(() -> intents.save(intent));
                            return intent.id();
                        });

        assertThat(AtOnce.succeeded(saved)).isEqualTo(1);
    }

    /** Whoever finds it waits for who found it before, and sees what that one did. */
    @Test
    void whatIsFoundIsHeld() throws Exception {
        var intent = intent(asked());
        unitOfWork.run(() -> intents.save(intent));

        var saved =
                AtOnce.all(
                        4,
                        () ->
                                unitOfWork.perform(() -> {
                                    var found = intents.find(intent.id()).orElseThrow();
                                    intents.save(found.askedAgain(MpesaGround.FAR));
                                    return found.asks();
                                }));

        assertThat(AtOnce.succeeded(saved)).isEqualTo(4);
        assertThat(unitOfWork.perform(() -> intents.find(intent.id())))
                .map(PaymentIntent::asks)
                .contains(4);
    }

    private PaymentRequest asked() {
        return new PaymentRequest(
                ground.shortcode(),
                new PaidFor.Account(ground.customer()),
                ground.branch(),
                ground.phone(),
                new WholeShillings(1),
                new AccountReference("ACC"),
                Asker.person(ground.id()));
    }

    private PaymentIntent intent(PaymentRequest asked) {
        return PaymentIntent.create(new IntentId(ground.id()), asked, MpesaGround.FAR);
    }
}
