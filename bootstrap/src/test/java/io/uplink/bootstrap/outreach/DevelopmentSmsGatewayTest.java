package io.uplink.bootstrap.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.SmsGatewayContract;
import io.uplink.application.outreach.message.port.DevelopmentTexts;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class DevelopmentSmsGatewayTest implements SmsGatewayContract {

    @Inject SmsGateways gateways;
    @Inject DevelopmentTexts texts;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void itIsInForceWhileNobodyChoseAnother() {
        assertThat(gateways.inForce().name()).isEqualTo("development");
        assertThat(gateways.inForce().reachesPeople()).isFalse();
    }

    @Test
    void theOldestTextsAreForgottenFirstAndNoneBeforeItsTime() {
        var first = keptAt("1999-01-01T08:00:00Z");
        var second = keptAt("1999-01-02T08:00:00Z");
        var third = keptAt("1999-01-03T08:00:00Z");
        var day = Instant.parse("1999-01-03T08:00:00Z");

        assertThat(texts.prune(day, 1)).isEqualTo(1);
        assertThat(kept(first, second, third)).containsExactly(second, third);
        assertThat(texts.prune(day, 10)).isEqualTo(1);
        assertThat(kept(first, second, third)).containsExactly(third);
        assertThat(texts.prune(day, 10)).isZero();

        sql.change("delete from development_message where id = $1", Tuple.of(third));
    }

    private UUID keptAt(String at) {
        var id = ids.next();
        sql.change(
                "insert into development_message (id, at, phone, body)"
                        + " values ($1, $2, '+254712000001', 'Your link')",
                Tuple.of(id, Sql.at(Instant.parse(at))));
        return id;
    }

    private List<UUID> kept(UUID... of) {
        return sql.list(
                "select id from development_message where id = any ($1) order by at",
                Tuple.of(of),
                row -> row.getUUID("id"));
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
