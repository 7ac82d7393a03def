package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.idempotency.AnswerOnce;
import io.uplink.application.platform.idempotency.AnswerOnce.Answered;
import io.uplink.application.platform.idempotency.IdempotencyError;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys;
import io.uplink.application.platform.idempotency.port.IdempotencyKeys.Answer;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class AnswerOnceTest {

    private static final Actor SENDER = ActorFixtures.anAdmin();

    @Inject AnswerOnce answerOnce;
    @Inject IdempotencyKeys keys;
    @Inject ActivityTrail trail;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID thing = new UUID(0, 0);
    private String key = "";

    @BeforeEach
    void aNewThing() {
        thing = ids.next();
        key = "key-" + thing;
    }

    @Test
    void theSameRequestAgainGetsTheFirstAnswerAndHasNoSecondEffect() {
        var first = send("aa", this::make);

        var second = send("aa", this::make);

        assertThat(first.replayed()).isFalse();
        assertThat(second).isEqualTo(new Answered(first.answer(), true));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anotherRequestUnderTheSameKeyIsRefused() {
        send("aa", this::make);

        assertRefused(new IdempotencyError.KeyReused(), () -> send("bb", this::make));
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void anotherSenderMayUseTheSameKey() {
        send("aa", this::make);
        var other = ActorFixtures.nobodySpecial();

        var answered = answerOnce.execute(other, new AnswerOnce.Input(key, "aa", this::make));

        assertThat(answered.replayed()).isFalse();
        assertThat(effects()).isEqualTo(2);
    }

    @Test
    void givenTheWorkIsRefused_whenItIsSentAgain_thenItIsDone() {
        assertThatThrownBy(() ->
                        send(
                                "aa",
                                () -> {
                                    make();
                                    throw new IllegalStateException("the database went away");
                                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(effects()).isZero();

        assertThat(send("aa", this::make).replayed()).isFalse();
        assertThat(effects()).isEqualTo(1);
    }

    @Test
    void givenManyAtOnce_thenThereIsOneEffectAndTheOthersGetItsAnswerOrAreToldToWait()
            throws InterruptedException {
        var sent = new ArrayList<Future<Answered>>();
        try (var clients = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var i = 0; i < 12; i++) {
                sent.add(clients.submit(() -> send("aa", this::make)));
            }
        }

        for (var one : sent) {
            try {
                assertThat(one.get().answer().status()).isEqualTo(201);
            } catch (ExecutionException refused) {
                assertThat(refused.getCause()).hasMessage("idempotency.in-progress");
            }
        }
        assertThat(effects()).isEqualTo(1);
        assertThat(send("aa", this::make).replayed()).isTrue();
    }

    @Test
    void aKeyThatIsTooLongOrUnprintableIsRefused() {
        key = "x".repeat(201);
        assertRefused(new IdempotencyError.KeyUnreadable(), () -> send("aa", this::make));
        key = "a\u0007b";
        assertRefused(new IdempotencyError.KeyUnreadable(), () -> send("aa", this::make));
    }

    @Test
    void aKeyIsForgottenAfterItsTime() {
        send("aa", this::make);

        keys.prune(Instant.now().plus(Duration.ofMinutes(1)), 1_000);

        assertThat(send("bb", this::make).replayed()).isFalse();
    }

    private Answered send(String requestHash, Supplier<Answer> work) {
        return answerOnce.execute(SENDER, new AnswerOnce.Input(key, requestHash, work));
    }

    private Answer make() {
        trail.record(
                SENDER,
                "probe.make",
                new ActivityTrail.Subject("probe", thing, "PRB-9"),
                Map.of(),
                Map.of());
        return new Answer(201, Map.of("Location", "/things/" + thing), "{\"ok\":true}");
    }

    private int effects() {
        return sql.list(
                        "select 1 from activity where subject_id = $1",
                        Tuple.of(thing),
                        row -> row.getInteger(0))
                .size();
    }

    private static void assertRefused(DomainError error, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
