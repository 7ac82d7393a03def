package io.uplink.application.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Claimed;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Fresh;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.Settled;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of webhooks and of their deliveries does. */
public interface WebhooksContract {

    Duration LEASE = Duration.ofSeconds(60);

    WebhookRepository webhooks();

    WebhookDeliveries deliveries();

    UnitOfWork unitOfWork();

    UUID id();

    PersonId owner();

    /** A moment at which nobody else claims anything. */
    Instant now();

    /** Claims in turn until what is wanted was seen, for the store may be shared. */
    default List<Claimed> claimed(WebhookId webhook, int mostOfOne, Instant now) {
        return deliveries().claim(1_000, mostOfOne, now, now.plus(LEASE)).stream()
                .filter(one -> one.webhook().equals(webhook))
                .toList();
    }

    @Test
    default void aWebhookComesBackAsItWasKept() {
        var webhook = webhook(true, WebhookTopic.TICKET_OPENED, WebhookTopic.COMPLAINT_RESOLVED);
        assertThat(add(webhook)).isTrue();

        var kept = find(webhook.id()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(webhook);
        assertThat(kept.version()).isEqualTo(1);
        unitOfWork().run(() -> webhooks().remove(kept));
        assertThat(find(webhook.id())).isEmpty();
    }

    @Test
    default void aNameIsUsedOnceHoweverItIsWritten() {
        var first = kept(true, WebhookTopic.TICKET_OPENED);
        assertThat(add(named(first.name().toUpperCase(java.util.Locale.ROOT)))).isFalse();
        var other = kept(true, WebhookTopic.TICKET_OPENED);
        var renamed =
                new Webhook(
                        other.id(),
                        first.name(),
                        other.address(),
                        other.topics(),
                        true,
                        owner(),
                        other.version());
        assertThat(unitOfWork().perform(() -> webhooks().save(renamed))).isFalse();
    }

    @Test
    default void whatSomebodyElseChangedIsNotOverwritten() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        unitOfWork().run(() -> webhooks().save(webhook.switchedOff()));
        assertThatThrownBy(() -> unitOfWork().run(() -> webhooks().save(webhook)))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
        assertThatThrownBy(() ->
                        unitOfWork().run(() -> webhooks().rotate(webhook, sealed("new"), now())))
                .isInstanceOf(DomainException.class)
                .hasMessage("version.stale");
    }

    @Test
    default void onlyWhoIsOnAndToldItListens() {
        var told = kept(true, WebhookTopic.TICKET_RATED, WebhookTopic.TICKET_OPENED);
        var other = kept(true, WebhookTopic.COMPLAINT_RECEIVED);
        var off = kept(false, WebhookTopic.TICKET_RATED);
        var listening =
                unitOfWork()
                        .perform(() ->
                                webhooks()
                                        .listening(
                                                Set.of(
                                                        WebhookTopic.TICKET_RATED,
                                                        WebhookTopic.TICKET_CLOSED)));
        assertThat(listening).contains(told).doesNotContain(other, off);
    }

    @Test
    default void failuresAreCountedUntilSomethingArrives() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        var first = now();
        failed(webhook, first);
        assertThat(failed(webhook, first.plusSeconds(9)))
                .contains(new WebhookHealth(2, Optional.of(first)));
        unitOfWork().run(() -> webhooks().markReached(webhook.id()));
        assertThat(failed(webhook, first.plusSeconds(20)))
                .contains(new WebhookHealth(1, Optional.of(first.plusSeconds(20))));
        unitOfWork().run(() -> webhooks().save(webhook.switchedOff()));
        unitOfWork()
                .run(() -> {
                    var off = webhooks().find(webhook.id()).orElseThrow();
                    webhooks()
                            .save(
                                    new Webhook(
                                            off.id(),
                                            off.name(),
                                            off.address(),
                                            off.topics(),
                                            true,
                                            owner(),
                                            off.version()));
                });
        assertThat(failed(webhook, first.plusSeconds(30)))
                .as("switched on it starts anew")
                .contains(new WebhookHealth(1, Optional.of(first.plusSeconds(30))));
    }

    @Test
    default void aDeliveryIsClaimedOnceUntilItsLeaseEnds() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        var delivery = given(webhook, WebhookTopic.TICKET_OPENED, now());

        var claimed = claimed(webhook.id(), 9, now());
        assertThat(claimed).extracting(Claimed::id).containsExactly(delivery);
        assertThat(claimed.getFirst().attempt()).isEqualTo(1);
        assertThat(claimed(webhook.id(), 9, now())).isEmpty();
        var again = claimed(webhook.id(), 9, now().plus(LEASE));
        assertThat(again).extracting(Claimed::attempt).containsExactly(2);
        assertThat(holds(claimed.getFirst())).as("whose lease ended").isFalse();
        assertThat(holds(again.getFirst())).isTrue();
    }

    @Test
    default void anEndpointIsNotCalledByMoreThanSoManyAtOnce() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        for (var i = 0; i < 5; i++) {
            given(webhook, WebhookTopic.TICKET_OPENED, now());
        }
        var first = claimed(webhook.id(), 2, now());
        assertThat(first).hasSize(2);
        assertThat(claimed(webhook.id(), 2, now())).isEmpty();
        settle(first.getFirst(), done());
        assertThat(claimed(webhook.id(), 2, now())).hasSize(1);
    }

    @Test
    default void toOneThatIsOffOnlyTestsAreSent() {
        var webhook = kept(false, WebhookTopic.TICKET_OPENED);
        given(webhook, WebhookTopic.TICKET_OPENED, now());
        var test = given(webhook, WebhookTopic.WEBHOOK_TEST, now());
        assertThat(waitingTest(webhook)).contains(test);
        var claimed = claimed(webhook.id(), 9, now());
        assertThat(claimed).extracting(Claimed::id).containsExactly(test);
        settle(claimed.getFirst(), done());
        assertThat(waitingTest(webhook)).isEmpty();
    }

    @Test
    default void whatIsDeadComesBackUnderItsIdAndNothingElseDoes() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        var delivery = given(webhook, WebhookTopic.TICKET_OPENED, now());
        assertThat(replay(webhook, delivery)).as("it waits").isFalse();
        var dead = new Settled(State.DEAD, now(), Optional.empty(), Optional.of(500), "no\0");
        settle(claimed(webhook.id(), 9, now()).getFirst(), dead);
        assertThat(claimed(webhook.id(), 9, now().plus(LEASE))).isEmpty();

        assertThat(replay(kept(true, WebhookTopic.TICKET_OPENED), delivery)).isFalse();
        assertThat(replay(webhook, delivery)).isTrue();
        var again = claimed(webhook.id(), 9, now());
        assertThat(again).extracting(Claimed::id).containsExactly(delivery);
        assertThat(again.getFirst().attempt()).isEqualTo(1);
        settle(again.getFirst(), done());
        assertThat(replay(webhook, delivery)).as("it is done").isFalse();
    }

    @Test
    default void theSecretBeforeCountsUntilItsTime() {
        var webhook = kept(true, WebhookTopic.TICKET_OPENED);
        given(webhook, WebhookTopic.TICKET_OPENED, now());
        given(webhook, WebhookTopic.TICKET_OPENED, now().plusSeconds(200));
        unitOfWork().run(() -> webhooks().rotate(webhook, sealed("new"), now().plusSeconds(100)));

        var both = claimed(webhook.id(), 9, now()).getFirst();
        assertThat(both.secret()).isEqualTo(sealed("new"));
        assertThat(both.previous()).contains(sealed("old"));
        settle(both, done());
        assertThat(claimed(webhook.id(), 9, now().plusSeconds(200)).getFirst().previous())
                .isEmpty();
    }

    private boolean add(Webhook webhook) {
        return unitOfWork().perform(() -> webhooks().add(webhook, sealed("old"), now()));
    }

    private Webhook kept(boolean active, WebhookTopic... topics) {
        var webhook = webhook(active, topics);
        assertThat(add(webhook)).isTrue();
        return find(webhook.id()).orElseThrow();
    }

    private Webhook webhook(boolean active, WebhookTopic... topics) {
        var id = id();
        return new Webhook(
                new WebhookId(id),
                "A hook " + id,
                new WebhookAddress("https://crm.example.com/in?k=1"),
                Set.of(topics),
                active,
                owner(),
                0);
    }

    private Webhook named(String name) {
        return new Webhook(
                new WebhookId(id()),
                name,
                new WebhookAddress("https://crm.example.com/"),
                Set.of(WebhookTopic.TICKET_OPENED),
                true,
                owner(),
                0);
    }

    private UUID given(Webhook webhook, WebhookTopic topic, Instant now) {
        var delivery = id();
        var fresh = new Fresh(delivery, webhook.id(), topic, id(), Map.of("stars", 5), now, now);
        unitOfWork().run(() -> deliveries().add(List.of(fresh)));
        return delivery;
    }

    private Optional<Webhook> find(WebhookId id) {
        return unitOfWork().perform(() -> webhooks().find(id));
    }

    private Optional<WebhookHealth> failed(Webhook webhook, Instant at) {
        return unitOfWork().perform(() -> webhooks().markFailed(webhook.id(), at));
    }

    private boolean holds(Claimed claimed) {
        return unitOfWork().perform(() -> deliveries().holds(claimed));
    }

    private void settle(Claimed claimed, Settled settled) {
        unitOfWork().run(() -> deliveries().settle(claimed, settled));
    }

    private boolean replay(Webhook webhook, UUID delivery) {
        return unitOfWork().perform(() -> deliveries().replay(webhook.id(), delivery, now()));
    }

    private Optional<UUID> waitingTest(Webhook webhook) {
        return unitOfWork().perform(() -> deliveries().waitingTest(webhook.id()));
    }

    private Settled done() {
        return new Settled(State.DONE, now(), Optional.empty(), Optional.of(204), "");
    }

    private static Sealed sealed(String text) {
        return new Sealed(text.getBytes(StandardCharsets.UTF_8));
    }
}
