package io.uplink.bootstrap.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.PhoneNumber;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An operator's gateway at an address where nobody listens. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class GatewayBreakerTest {

    private static final int LOOKS_AT = 10;

    @Inject @Any Instance<SmsGateway> gateways;
    @Inject SettingStore store;
    @Inject Sql sql;

    @AfterEach
    void forget() {
        change("");
    }

    @Test
    void aGatewayThatNeverAnswersIsLeftAloneForAWhile() throws Exception {
        change("http://127.0.0.1:" + deadPort() + "/send");

        var outcomes = onVirtualThread(() -> List.of(outcomes(LOOKS_AT), outcomes(1)));

        assertThat(outcomes.getFirst()).allMatch(Outcome.NotNow.class::isInstance);
        assertThat(outcomes.getLast()).allMatch(Outcome.NotAsked.class::isInstance);
    }

    private List<Outcome> outcomes(int calls) {
        var http =
                gateways.stream()
                        .filter(gateway -> gateway.name().equals(SmsSettings.HTTP))
                        .findFirst()
                        .orElseThrow();
        return IntStream.range(0, calls)
                .mapToObj(_ ->
                        http.send(
                                new SmsGateway.Sms(
                                        new MessageId(UUID.randomUUID()),
                                        new PhoneNumber("+254711000001"),
                                        "Are you there?")))
                .toList();
    }

    private void change(String address) {
        sql.run(
                """
                insert into setting (key, value, version, changed_at) values ($1, $2, 1, now())
                on conflict (key) do update set value = excluded.value
                """,
                Tuple.of(SmsGatewaySettings.URL.key(), address));
        store.forget();
    }

    private static int deadPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static <T> T onVirtualThread(Callable<T> work) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work).get();
        }
    }
}
