package io.uplink.application.outreach.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageQueue.Claimed;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageFixtures;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.shared.DomainException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What repository and queue of messages must do together, whoever else uses the same database. */
public interface MessagesContract {

    MessageRepository messages();

    MessageQueue queue();

    UnitOfWork unitOfWork();

    UUID newId();

    /** Far from now, so that no sender of a running program finds what these tests queue. */
    Instant aQuietTime();

    Sealed TEXT = new Sealed("sealed".getBytes(StandardCharsets.UTF_8));
    Duration LEASE = Duration.ofMinutes(3);
    int FAST = 50;

    private Message queued() {
        var message = MessageFixtures.queued(newId(), "+254712004418", aQuietTime());
        unitOfWork().run(() -> messages().add(message, TEXT));
        return load(message.id());
    }

    private Message load(MessageId id) {
        return unitOfWork().perform(() -> messages().findById(id)).orElseThrow();
    }

    private Claimed claimed(MessageId id) {
        return claims(id).getFirst();
    }

    /** Every claim of the message that ten rounds bring. */
    private List<Claimed> claims(MessageId id) {
        var found = new ArrayList<Claimed>();
        for (var round = 0; round < 10; round++) {
            queue().claim(20, FAST, aQuietTime(), aQuietTime().plus(LEASE)).stream()
                    .filter(claimed -> claimed.message().id().equals(id))
                    .forEach(found::add);
        }
        return found;
    }

    @Test
    default void whatIsAddedIsFoundAsItWas() {
        var message = MessageFixtures.queued(newId(), "+254712004418", aQuietTime());

        unitOfWork().run(() -> messages().add(message, TEXT));

        assertThat(load(message.id()).snapshot())
                .usingRecursiveComparison()
                .ignoringFields("version")
                .isEqualTo(message.snapshot());
        assertThat(unitOfWork().perform(() -> messages().knows(message.snapshot().dedupeKey())))
                .isTrue();
    }

    @Test
    default void theSameEventTellsTheSameRecipientOnce() {
        var message = MessageFixtures.queued(newId(), "+254712004418", aQuietTime());
        unitOfWork().run(() -> messages().add(message, TEXT));

        assertThatThrownBy(() -> unitOfWork().run(() -> messages().add(message, TEXT)))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    default void aClaimTakesAMessageForOneTryWithItsText() {
        var message = queued();

        var claims = claims(message.id());

        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().text()).isEqualTo(TEXT);
        assertThat(claims.getFirst().message().state())
                .isEqualTo(new MessageState.Sending(aQuietTime().plus(LEASE)));
        assertThat(load(message.id()).snapshot()).isEqualTo(claims.getFirst().message().snapshot());
    }

    @Test
    default void whatIsClaimedTogetherLeavesOneByOne() {
        queued();
        queued();
        queued();

        var waits =
                queue().claim(3, 10, aQuietTime(), aQuietTime().plus(LEASE)).stream()
                        .map(Claimed::untilTurn)
                        .toList();

        assertThat(waits).hasSize(3);
        assertThat(waits.get(1).minus(waits.get(0)).toMillis()).isBetween(95L, 105L);
        assertThat(waits.get(2).minus(waits.get(1)).toMillis()).isBetween(95L, 105L);
    }

    @Test
    default void givenTwoSenders_whenBothClaimAtOnce_thenNoTurnIsGivenTwice() {
        for (var i = 0; i < 8; i++) {
            queued();
        }
        var turns = new ConcurrentSkipListSet<Duration>();
        var begin = System.nanoTime();

        atOnce(() -> {
            var claimed = queue().claim(4, 1, aQuietTime(), aQuietTime().plus(LEASE));
            var passed = Duration.ofNanos(System.nanoTime() - begin);
            claimed.forEach(one -> turns.add(passed.plus(one.untilTurn())));
        });

        assertThat(turns).hasSize(8);
        assertThat(turns.last().minus(turns.first())).isGreaterThan(Duration.ofMillis(6_500));
    }

    private static void atOnce(Runnable work) {
        var threads = IntStream.range(0, 2).mapToObj(_ -> Thread.ofVirtual().start(work)).toList();
        threads.forEach(thread -> {
            try {
                thread.join();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    default void whatIsSentForgetsItsTextAndIsFoundByItsNameThere() {
        var message = claimed(queued().id()).message();
        var name = "provider-" + message.id();

        message.accepted(Optional.of(name), aQuietTime());
        unitOfWork().run(() -> messages().save(message));

        assertThat(unitOfWork().perform(() -> messages().findByProviderId(name)))
                .get()
                .returns(message.id(), Message::id)
                .returns(false, found -> found.snapshot().textKept());
    }

    @Test
    default void givenTwoReaders_whenBothSave_thenTheSecondIsStale() {
        var id = queued().id();
        var first = load(id);
        var second = load(id);
        first.cancel(aQuietTime());
        unitOfWork().run(() -> messages().save(first));

        second.cancel(aQuietTime());

        assertThatThrownBy(() -> unitOfWork().run(() -> messages().save(second)))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
    }

    @Test
    default void whoeverDoesNotComeBackIsFoundAfterTheLease() {
        var id = claimed(queued().id()).message().id();

        assertThat(queue().lapsed(aQuietTime().plus(LEASE).minusMillis(1), 1_000))
                .doesNotContain(id);
        assertThat(queue().lapsed(aQuietTime().plus(LEASE), 1_000)).contains(id);
    }

    @Test
    default void aTextThatIsStillKeptPastItsMomentIsFound() {
        var message = queued();
        var end = message.snapshot().about().expiresAt();

        assertThat(queue().outdated(end.minusMillis(1), 1_000)).doesNotContain(message.id());
        assertThat(queue().outdated(end, 1_000)).contains(message.id());
    }
}
