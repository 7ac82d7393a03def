package io.uplink.bootstrap.outreach.inbound;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.outreach.inbound.InboundTextsContract;
import io.uplink.application.outreach.inbound.port.InboundTexts;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.PhoneNumber;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlInboundTextsTest implements InboundTextsContract {

    @Inject InboundTexts texts;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;

    @Override
    public InboundTexts texts() {
        return texts;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }

    @Override
    public PhoneNumber aPhone() {
        return new PhoneNumber(
                "+2547" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
    }
}
