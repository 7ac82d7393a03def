package io.uplink.bootstrap.money.paylink;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.money.paylink.PayLinksContract;
import io.uplink.application.money.paylink.port.PayLinks;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.AtOnce;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.paylink.PayLink;
import io.uplink.domain.money.paylink.PayLinkId;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPayLinksTest implements PayLinksContract {

    @Inject PayLinks links;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject GivenBilling billing;

    private UUID branch = new UUID(0, 0);

    @BeforeEach
    void aBranch() {
        branch = billing.branch();
    }

    @Override
    public PayLinks links() {
        return links;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public InvoiceId invoice() {
        return billing.draft(billing.customer(branch), "1000").id();
    }

    @Test
    void whatManyWithdrawAtOnceIsWithdrawnOnce() throws Exception {
        var invoice = invoice();
        var link = PayLink.create(new PayLinkId(id()), invoice, NOW, Duration.ofDays(1));
        unitOfWork.run(() -> links.add(link, id().toString().getBytes(StandardCharsets.UTF_8)));

        var ended = AtOnce.all(4, () -> unitOfWork.perform(() -> links.withdraw(invoice, NOW)));

        assertThat(AtOnce.got(1, ended)).isEqualTo(1);
        assertThat(AtOnce.got(0, ended)).isEqualTo(3);
    }
}
