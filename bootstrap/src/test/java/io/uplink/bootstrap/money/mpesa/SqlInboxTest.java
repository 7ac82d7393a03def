package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.InboxContract;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.port.Inbox;
import io.uplink.application.money.mpesa.port.Inbox.Arrival;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.mpesa.InboundId;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlInboxTest implements InboxContract {

    @Inject Inbox inbox;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public Inbox inbox() {
        return inbox;
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
    void aCallThatIsToldByManyAtOnceIsKeptOnce() throws Exception {
        var key = "key:" + ground.id();
        var address = ground.address();

        var taken = AtOnce.all(8, () -> inbox.keep(arrival(key, address)));

        assertThat(AtOnce.got(true, taken)).isEqualTo(8);
        assertThat(inbox.due(MpesaGround.FAR, ALL))
                .extracting(Inbox.Call::key)
                .containsOnlyOnce(key);
    }

    private Arrival arrival(String key, byte[] address) {
        return new Arrival(
                new InboundId(ground.id()),
                address,
                Inbox.Kind.CONFIRMATION,
                key,
                "{}",
                "127.0.0.1",
                true,
                MpesaGround.FAR);
    }
}
