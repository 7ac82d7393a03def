package io.uplink.bootstrap.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.outreach.message.SmsGatewayContract;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DevelopmentSmsGatewayTest implements SmsGatewayContract {

    @Inject SmsGateways gateways;
    @Inject Ids ids;

    @Test
    void itIsInForceWhileNobodyChoseAnother() {
        assertThat(gateways.inForce().name()).isEqualTo("development");
        assertThat(gateways.inForce().reachesPeople()).isFalse();
    }

    @Override
    public SmsGateway gateway() {
        return gateways.inForce();
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}
