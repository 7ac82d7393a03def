package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.key.port.SealedValues;
import io.uplink.application.platform.key.port.SealedValues.Kind;
import io.uplink.application.platform.key.port.SealedValues.Value;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On settings that nothing reads, so that nobody misses their secret. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSealedValuesTest {

    private static final byte[] UNDER_ANOTHER = {3, 'o', 'l', 'd', 1, 2, 3};

    @Inject SealedValues values;
    @Inject Secrets secrets;
    @Inject Sql sql;

    private final String key = "probe." + UUID.randomUUID();

    @AfterEach
    void forget() {
        sql.change("delete from setting where key = $1", Tuple.of(key));
    }

    @Test
    void aValueUnderAnotherKeyIsFoundAndOneUnderTheNewestIsNot() {
        store(UNDER_ANOTHER);
        assertThat(found()).isTrue();

        store(secrets.seal("setting:" + key, "siri").bytes());
        assertThat(found()).isFalse();
    }

    @Test
    void aKeyWhoseNameOnlyBeginsLikeTheNewestIsAnotherKey() {
        var newest = secrets.newestKey();
        var longer = (char) (newest.length() + 1) + newest + "x" + "sealed";
        store(longer.getBytes(StandardCharsets.US_ASCII));

        assertThat(found()).isTrue();
    }

    @Test
    void aValueIsReplacedUnlessItChangedMeanwhile() {
        store(UNDER_ANOTHER);
        var seen = new Value(key, "setting:" + key, new Sealed(UNDER_ANOTHER));
        var fresh = secrets.seal("setting:" + key, "siri");

        assertThat(values.replace(Kind.SETTING, seen, fresh)).isTrue();
        assertThat(values.replace(Kind.SETTING, seen, fresh)).isFalse();
    }

    /** Others may have stored something meanwhile: whatever comes says what it was sealed for. */
    @Test
    void theOtherKindsAreAskedTheSameWay() {
        assertThat(values.notUnder(Kind.SECOND_FACTOR, secrets.newestKey(), "", 10))
                .allMatch(value -> value.purpose().equals("second-factor " + value.id()));
        assertThat(values.notUnder(Kind.MESSAGE, secrets.newestKey(), "", 10))
                .allMatch(value -> value.purpose().equals("message"));
        assertThat(values.notUnder(Kind.WEBHOOK, secrets.newestKey(), "", 10))
                .allMatch(value -> value.purpose().equals("webhook " + value.id()));
        assertThat(values.notUnder(Kind.WEBHOOK_BEFORE, secrets.newestKey(), "", 10))
                .allMatch(value -> value.purpose().equals("webhook " + value.id()));
    }

    private boolean found() {
        return values.notUnder(Kind.SETTING, secrets.newestKey(), "probe.", 1_000).stream()
                .anyMatch(value -> value.id().equals(key));
    }

    private void store(byte[] sealed) {
        sql.change(
                """
                insert into setting (key, sealed, changed_at) values ($1, $2, now())
                on conflict (key) do update set sealed = excluded.sealed
                """,
                Tuple.of(key, Buffer.buffer(sealed)));
    }
}
