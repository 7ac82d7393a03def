package io.uplink.domain.outreach.message;

import static io.uplink.domain.outreach.message.MessageFixtures.LEASE;
import static io.uplink.domain.outreach.message.MessageFixtures.NOON;
import static io.uplink.domain.outreach.message.MessageFixtures.aMessageBeingSent;
import static io.uplink.domain.outreach.message.MessageFixtures.aMessageTo;
import static io.uplink.domain.outreach.message.MessageFixtures.aQueuedMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.ForAll;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageTest {

    private static final Instant DAY_AFTER = NOON.plus(Duration.ofDays(1));
    private static final Optional<Duration> NOT_SAID = Optional.empty();

    @Test
    void aMessageThatLeftForgetsItsText() {
        var message = aMessageBeingSent();

        message.accepted(Optional.of("abc"), NOON);

        assertThat(message.state()).isEqualTo(new MessageState.Sent(NOON, Optional.of("abc")));
        assertThat(message.snapshot().textKept()).isFalse();
    }

    @Test
    void givenALandline_thenItFailsAtOnceAndSaysWhy() {
        var message = aMessageTo("+254202345678");

        assertThat(message.state()).isEqualTo(new MessageState.Failed());
        assertThat(message.snapshot().lastError()).contains(Message.NOT_MOBILE);
        assertThat(message.mayBeResent(NOON)).isFalse();
    }

    @Test
    void givenTrouble_thenItIsTriedFiveTimesAtGrowingPauses() {
        var message = aQueuedMessage();
        var pauses = new ArrayList<Duration>();

        for (var attempt = 1; attempt <= 4; attempt++) {
            message.take(NOON.plus(LEASE), NOON);
            message.putOff("HTTP 503", NOT_SAID, NOON);
            pauses.add(Duration.between(NOON, ((MessageState.Queued) message.state()).nextAt()));
        }
        message.take(NOON.plus(LEASE), NOON);
        message.putOff("HTTP 503", NOT_SAID, NOON);

        assertThat(pauses)
                .containsExactly(
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(2),
                        Duration.ofMinutes(10),
                        Duration.ofHours(1));
        assertThat(message.state()).isEqualTo(new MessageState.Failed());
        assertThat(message.snapshot().lastError()).contains("HTTP 503");
    }

    @Test
    void givenTheGatewayAsksForMoreTime_thenItGetsIt() {
        var message = aMessageBeingSent();

        message.putOff("HTTP 429", Optional.of(Duration.ofMinutes(7)), NOON);

        assertThat(message.state())
                .isEqualTo(new MessageState.Queued(NOON.plus(Duration.ofMinutes(7))));
    }

    @Test
    void givenNobodyKnowsWhetherItLeft_thenItIsNotSentAgainByItself() {
        var message = aMessageBeingSent();

        message.unclear("no answer", false, NOON);

        assertThat(message.state()).isEqualTo(new MessageState.Unknown());
        assertThat(message.mayBeResent(NOON)).isTrue();
    }

    @Test
    void givenAGatewayThatKnowsReferences_whenNobodyKnows_thenItIsSentAgain() {
        var message = aMessageBeingSent();

        message.unclear("no answer", true, NOON);

        assertThat(message.state()).isInstanceOf(MessageState.Queued.class);
    }

    @Test
    void notAskingTheGatewayIsNoAttempt() {
        var message = aMessageBeingSent();

        message.untried(Duration.ofSeconds(30), NOON);

        assertThat(message.snapshot().attempts()).isZero();
    }

    @Test
    void reportsMoveOnwardsOnly() {
        var message = aMessageBeingSent();
        message.accepted(Optional.of("abc"), NOON);

        message.reported(false, NOON);
        assertThat(message.state().kind()).isEqualTo(MessageState.Kind.UNDELIVERED);
        message.reported(true, NOON);
        assertThat(message.state().kind()).isEqualTo(MessageState.Kind.DELIVERED);
        message.reported(false, NOON);
        assertThat(message.state().kind()).isEqualTo(MessageState.Kind.DELIVERED);
    }

    @Test
    void whatComesTooLateIsNotSentAnyMore() {
        var message = aQueuedMessage();

        message.expire(DAY_AFTER.minusMillis(1));
        assertThat(message.state().kind()).isEqualTo(MessageState.Kind.QUEUED);
        message.expire(DAY_AFTER);

        assertThat(message.state()).isEqualTo(new MessageState.Expired());
        assertThat(message.snapshot().textKept()).isFalse();
    }

    @Test
    void aFailedMessageKeepsItsTextUntilItsMomentHasPassed() {
        var message = aMessageBeingSent();
        message.rejected("HTTP 400", NOON);
        assertThat(message.snapshot().textKept()).isTrue();

        message.expire(DAY_AFTER);

        assertThat(message.snapshot().textKept()).isFalse();
        assertThat(message.state()).isEqualTo(new MessageState.Failed());
        assertThatThrownBy(() -> message.resend(DAY_AFTER))
                .isInstanceOf(DomainException.class)
                .hasMessage("message.text-gone");
    }

    @Test
    void aPersonMaySendAFailedOneAgain() {
        var message = aMessageBeingSent();
        message.rejected("HTTP 400", NOON);

        message.resend(NOON.plusSeconds(60));

        assertThat(message.state()).isEqualTo(new MessageState.Queued(NOON.plusSeconds(60)));
        assertThat(message.snapshot().attempts()).isZero();
    }

    @Test
    void whatLeftCanNeitherBeStoppedNorSentAgain() {
        var message = aMessageBeingSent();
        message.accepted(Optional.empty(), NOON);
        var before = message.snapshot();

        assertThatThrownBy(() -> message.cancel(NOON)).hasMessage("message.transition-refused");
        assertThatThrownBy(() -> message.resend(NOON)).hasMessage("message.transition-refused");
        assertThat(message.snapshot()).isEqualTo(before);
    }

    @Test
    void stoppingTwiceIsStoppingOnce() {
        var message = aQueuedMessage();

        message.cancel(NOON);
        message.cancel(NOON);

        assertThat(message.state()).isEqualTo(new MessageState.Cancelled());
    }

    @Test
    void whateverIsAskedOfItAMessageThatLeftNeverQueuesAgain() {
        ForAll.seeded(random -> {
            var message = aQueuedMessage();
            var left = false;
            for (var i = 0; i < 20; i++) {
                ask(message, random);
                left |= message.state() instanceof MessageState.Sent;
                if (left) {
                    assertThat(message.state().kind())
                            .isIn(
                                    List.of(
                                            MessageState.Kind.SENT,
                                            MessageState.Kind.DELIVERED,
                                            MessageState.Kind.UNDELIVERED));
                    assertThat(message.snapshot().textKept()).isFalse();
                }
            }
        });
    }

    private static void ask(Message message, Random random) {
        try {
            switch (random.nextInt(9)) {
                case 0 -> message.take(NOON.plus(LEASE), NOON);
                case 1 -> message.accepted(Optional.empty(), NOON);
                case 2 -> message.rejected("no", NOON);
                case 3 -> message.putOff("later", NOT_SAID, NOON);
                case 4 -> message.unclear("?", random.nextBoolean(), NOON);
                case 5 -> message.reported(random.nextBoolean(), NOON);
                case 6 -> message.cancel(NOON);
                case 7 -> message.resend(NOON);
                default -> message.expire(random.nextBoolean() ? NOON : DAY_AFTER);
            }
        } catch (DomainException refused) {
            assertThat(refused.error()).isInstanceOf(MessageError.class);
        }
    }
}
