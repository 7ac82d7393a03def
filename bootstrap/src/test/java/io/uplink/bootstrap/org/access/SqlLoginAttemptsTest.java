package io.uplink.bootstrap.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.access.LoginAttemptsContract;
import io.uplink.application.org.access.port.LoginAttempts;
import io.uplink.application.org.access.port.LoginAttempts.Try;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlLoginAttemptsTest implements LoginAttemptsContract {

    @Inject LoginAttempts attempts;
    @Inject Ids ids;

    @Override
    public LoginAttempts attempts() {
        return attempts;
    }

    @Override
    public String subject() {
        return "contract " + ids.next();
    }

    @Test
    void triesAtTheSameMomentAreEachCounted() {
        var subject = subject();

        var tries = AtOnce.run(16, () -> attempts.take(subject, 5, PAUSE, NOON));

        assertThat(tries.stream().filter(Try::allowed).map(Try::number))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 5).boxed().toList());
        assertThat(tries.stream().filter(taken -> !taken.allowed())).hasSize(11);
    }
}
