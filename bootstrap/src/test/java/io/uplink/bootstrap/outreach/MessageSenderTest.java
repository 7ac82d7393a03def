package io.uplink.bootstrap.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.in.schedule.outreach.message.MessageSender;
import io.uplink.application.outreach.message.ClaimMessages;
import io.uplink.application.outreach.message.DeliveryNews;
import io.uplink.application.outreach.message.ScriptedSmsGateway;
import io.uplink.application.outreach.message.SendMessage;
import io.uplink.application.outreach.message.SmsSettings;
import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageFixtures;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Senders of a test's own, in a far century where the running program finds nothing due. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class MessageSenderTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject MessageRepository messages;
    @Inject MessageQueue queue;
    @Inject Secrets secrets;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Origin origin;
    @Inject DeliveryNews news;

    private final MovableClock clock = MovableClock.at("2150-01-01T09:00:00Z");
    private final List<MessageSender> senders = new ArrayList<>();

    @AfterEach
    void stop() {
        senders.forEach(MessageSender::stop);
    }

    @Test
    void givenTwoSendersOnOneDatabase_whenManyMessagesWait_thenNoneLeavesTwice() {
        clock.moveTo(Instant.parse("2150-02-01T09:00:00Z"));
        var here = new ScriptedSmsGateway();
        var there = new ScriptedSmsGateway();
        var queued = new ArrayList<MessageId>();
        for (var i = 0; i < 60; i++) {
            queued.add(queue());
        }

        start(here);
        start(there);

        await().atMost(SOON).until(() -> queued.stream().allMatch(this::hasLeft));
        var asked = new ArrayList<>(here.asked());
        asked.addAll(there.asked());
        assertThat(asked)
                .extracting(SmsGateway.Sms::reference)
                .filteredOn(queued::contains)
                .containsExactlyInAnyOrderElementsOf(queued);
    }

    @Test
    void givenTwoSendersOnOneDatabase_whenManyMessagesWait_thenTogetherTheyKeepTheRate() {
        clock.moveTo(Instant.parse("2150-04-01T09:00:00Z"));
        var queued = new ArrayList<MessageId>();
        for (var i = 0; i < 12; i++) {
            queued.add(queue());
        }
        var asked = new ConcurrentLinkedQueue<Long>();

        start(new Noting(asked), 5);
        start(new Noting(asked), 5);

        await().atMost(SOON).until(() -> queued.stream().allMatch(this::hasLeft));
        var moments = asked.stream().sorted().toList();
        assertThat(moments).hasSize(12);
        assertThat(Duration.ofNanos(moments.getLast() - moments.getFirst()))
                .isGreaterThan(Duration.ofMillis(11 * 200 - 150));
    }

    /** Takes everything and keeps when it did. */
    private record Noting(Queue<Long> moments) implements SmsGateway {

        @Override
        public String name() {
            return "noting";
        }

        @Override
        public Outcome send(Sms sms) {
            moments.add(System.nanoTime());
            return new Outcome.Accepted(Optional.empty());
        }

        @Override
        public boolean reachesPeople() {
            return true;
        }

        @Override
        public boolean repeatSafe() {
            return false;
        }
    }

    @Test
    void givenTheGatewayHangs_whenTheProgramIsKilled_thenNobodySendsItAgain() {
        clock.moveTo(Instant.parse("2150-03-01T09:00:00Z"));
        var never = new CountDownLatch(1);
        var asked = new CountDownLatch(1);
        var message = queue();
        start(hanging(asked, never));
        await().atMost(SOON).until(() -> asked.getCount() == 0);
        senders.forEach(MessageSender::stop);

        clock.advance(ClaimMessages.LEASE);
        var after = new ScriptedSmsGateway();
        start(after);

        await().atMost(SOON).until(() -> load(message).state() instanceof MessageState.Unknown);
        assertThat(after.asked()).extracting(SmsGateway.Sms::reference).doesNotContain(message);
        never.countDown();
    }

    private static SmsGateway hanging(CountDownLatch asked, CountDownLatch until) {
        return new SmsGateway() {
            @Override
            public String name() {
                return "hanging";
            }

            @Override
            public Outcome send(Sms sms) {
                asked.countDown();
                try {
                    until.await();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
                return new Outcome.Unknown("late");
            }

            @Override
            public boolean reachesPeople() {
                return true;
            }

            @Override
            public boolean repeatSafe() {
                return false;
            }
        };
    }

    private MessageId queue() {
        var message = MessageFixtures.queued(ids.next(), "+254712004418", clock.instant());
        unitOfWork.run(() -> messages.add(message, secrets.seal("message", "Hello")));
        return message.id();
    }

    private boolean hasLeft(MessageId id) {
        return load(id).state() instanceof MessageState.Sent;
    }

    private Message load(MessageId id) {
        return unitOfWork.perform(() -> messages.findById(id)).orElseThrow();
    }

    private void start(SmsGateway gateway) {
        start(gateway, 50);
    }

    private void start(SmsGateway gateway, int perSecond) {
        var settings = new FixedSettings().with(SmsSettings.PER_SECOND, perSecond);
        var sender =
                new MessageSender(
                        new ClaimMessages(
                                queue, messages, () -> gateway, settings, unitOfWork, clock),
                        new SendMessage(
                                () -> gateway,
                                messages,
                                _ -> Set.of(),
                                secrets,
                                unitOfWork,
                                news,
                                origin),
                        queue,
                        clock);
        senders.add(sender);
        sender.start();
    }
}
