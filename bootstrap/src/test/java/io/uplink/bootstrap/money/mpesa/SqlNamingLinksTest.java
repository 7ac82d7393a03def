package io.uplink.bootstrap.money.mpesa;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.mpesa.MpesaGround;
import io.uplink.application.money.mpesa.NamingLinksContract;
import io.uplink.application.money.naming.port.NamingLinks;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.domain.money.naming.NamingLink;
import io.uplink.domain.money.naming.NamingLinkId;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlNamingLinksTest implements NamingLinksContract {

    @Inject NamingLinks links;
    @Inject UnitOfWork unitOfWork;
    @Inject SqlMpesaGround ground;

    @Override
    public NamingLinks links() {
        return links;
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
    void ofManyWhoAskAPayerAtOnceOneDoes() throws Exception {
        var payment = ground.payment().id();

        var added =
                AtOnce.all(
                        4,
                        () -> {
                            var link =
                                    NamingLink.create(
                                            new NamingLinkId(ground.id()),
                                            payment,
                                            ground.phone(),
                                            MpesaGround.FAR);
                            return unitOfWork.perform(() -> links.add(link, ground.digest()));
                        });

        assertThat(AtOnce.got(true, added)).isEqualTo(1);
        assertThat(AtOnce.got(false, added)).isEqualTo(3);
    }
}
