package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookHealth;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Webhooks in a map, and what is to be sent in another. */
public final class InMemoryWebhooks implements WebhookRepository, WebhookDeliveries {

    private record Kept(
            Webhook webhook,
            WebhookHealth health,
            Sealed secret,
            Optional<Sealed> old,
            Instant oldUntil) {}

    /** A delivery as it is kept. */
    public record Sent(
            Fresh fresh,
            State state,
            int attempts,
            Instant nextAt,
            Optional<Instant> leaseUntil,
            Optional<Settled> last) {}

    private static final WebhookHealth WELL = new WebhookHealth(0, Optional.empty());

    private final Map<WebhookId, Kept> webhooks = new LinkedHashMap<>();
    private final Map<UUID, Sent> sent = new LinkedHashMap<>();

    /** All that was to be sent, in the order in which it was stored. */
    public List<Sent> sent() {
        return List.copyOf(sent.values());
    }

    public WebhookHealth health(WebhookId id) {
        return Optional.ofNullable(webhooks.get(id)).map(Kept::health).orElseThrow();
    }

    @Override
    public int count() {
        return webhooks.size();
    }

    @Override
    public Optional<Webhook> find(WebhookId id) {
        return Optional.ofNullable(webhooks.get(id)).map(Kept::webhook);
    }

    @Override
    public List<Webhook> listening(Set<WebhookTopic> topics) {
        return webhooks.values().stream()
                .map(Kept::webhook)
                .filter(webhook -> webhook.active())
                .filter(webhook -> !Collections.disjoint(webhook.topics(), topics))
                .toList();
    }

    @Override
    public boolean add(Webhook webhook, Sealed secret, Instant now) {
        if (taken(webhook)) {
            return false;
        }
        webhooks.put(
                webhook.id(),
                new Kept(version(webhook, 1), WELL, secret, Optional.empty(), Instant.EPOCH));
        return true;
    }

    @Override
    public boolean save(Webhook webhook) {
        if (taken(webhook)) {
            return false;
        }
        var kept = current(webhook);
        var again = webhook.active() && !kept.webhook().active();
        webhooks.put(
                webhook.id(),
                new Kept(
                        version(webhook, webhook.version() + 1),
                        again ? WELL : kept.health(),
                        kept.secret(),
                        kept.old(),
                        kept.oldUntil()));
        return true;
    }

    private boolean taken(Webhook webhook) {
        return webhooks.values().stream()
                .map(Kept::webhook)
                .filter(other -> !other.id().equals(webhook.id()))
                .anyMatch(other -> other.name().equalsIgnoreCase(webhook.name()));
    }

    private Kept current(Webhook webhook) {
        var kept = webhooks.get(webhook.id());
        if (kept == null || kept.webhook().version() != webhook.version()) {
            throw new DomainException(new Version.Stale(-1));
        }
        return kept;
    }

    private static Webhook version(Webhook webhook, long version) {
        return new Webhook(
                webhook.id(),
                webhook.name(),
                webhook.address(),
                webhook.topics(),
                webhook.active(),
                webhook.owner(),
                version);
    }

    @Override
    public void remove(Webhook webhook) {
        webhooks.remove(webhook.id());
        sent.values().removeIf(one -> one.fresh().webhook().equals(webhook.id()));
    }

    @Override
    public void rotate(Webhook webhook, Sealed fresh, Instant oldUntil) {
        var kept = current(webhook);
        webhooks.put(
                webhook.id(),
                new Kept(
                        version(webhook, webhook.version() + 1),
                        kept.health(),
                        fresh,
                        Optional.of(kept.secret()),
                        oldUntil));
    }

    @Override
    public void markReached(WebhookId id) {
        webhooks.computeIfPresent(id, (_, kept) -> with(kept, WELL));
    }

    @Override
    public Optional<WebhookHealth> markFailed(WebhookId id, Instant now) {
        return Optional.ofNullable(
                        webhooks.computeIfPresent(
                                id,
                                (_, kept) ->
                                        with(
                                                kept,
                                                new WebhookHealth(
                                                        kept.health().failures() + 1,
                                                        kept.health()
                                                                .since()
                                                                .or(() -> Optional.of(now))))))
                .map(Kept::health);
    }

    private static Kept with(Kept kept, WebhookHealth health) {
        return new Kept(kept.webhook(), health, kept.secret(), kept.old(), kept.oldUntil());
    }

    @Override
    public void add(List<Fresh> deliveries) {
        deliveries.forEach(fresh ->
                sent.putIfAbsent(
                        fresh.id(),
                        new Sent(
                                fresh,
                                State.WAITING,
                                0,
                                fresh.now(),
                                Optional.empty(),
                                Optional.empty())));
    }

    @Override
    public List<Claimed> claim(int most, int mostOfOne, Instant now, Instant leaseUntil) {
        var claimed = new ArrayList<Claimed>();
        sent.values().stream()
                .filter(one -> one.state() == State.WAITING && !one.nextAt().isAfter(now))
                .sorted(Comparator.comparing(Sent::nextAt).thenComparing(one -> one.fresh().id()))
                .toList()
                .forEach(one -> {
                    var kept =
                            Optional.ofNullable(webhooks.get(one.fresh().webhook())).orElseThrow();
                    var test = one.fresh().topic() == WebhookTopic.WEBHOOK_TEST;
                    if (claimed.size() < most
                            && (kept.webhook().active() || test)
                            && underWay(one.fresh().webhook(), now) < mostOfOne) {
                        claimed.add(claim(one, kept, now, leaseUntil));
                    }
                });
        return claimed;
    }

    private long underWay(WebhookId webhook, Instant now) {
        return sent.values().stream()
                .filter(one -> one.fresh().webhook().equals(webhook))
                .filter(one -> one.leaseUntil().filter(until -> until.isAfter(now)).isPresent())
                .count();
    }

    private Claimed claim(Sent one, Kept kept, Instant now, Instant leaseUntil) {
        var attempt = one.attempts() + 1;
        sent.put(
                one.fresh().id(),
                new Sent(
                        one.fresh(),
                        State.WAITING,
                        attempt,
                        leaseUntil,
                        Optional.of(leaseUntil),
                        one.last()));
        return new Claimed(
                one.fresh().id(),
                one.fresh().webhook(),
                kept.webhook().name(),
                kept.webhook().address(),
                one.fresh().topic(),
                "{\"id\":\"" + one.fresh().id() + "\"}",
                attempt,
                kept.secret(),
                kept.old().filter(_ -> kept.oldUntil().isAfter(now)));
    }

    @Override
    public boolean holds(Claimed claimed) {
        var one = sent.get(claimed.id());
        return one != null && one.state() == State.WAITING && one.attempts() == claimed.attempt();
    }

    @Override
    public void settle(Claimed claimed, Settled settled) {
        var one = Optional.ofNullable(sent.get(claimed.id())).orElseThrow();
        sent.put(
                claimed.id(),
                new Sent(
                        one.fresh(),
                        settled.state(),
                        one.attempts(),
                        settled.nextAt().orElse(settled.at()),
                        Optional.empty(),
                        Optional.of(settled)));
    }

    @Override
    public Optional<UUID> waitingTest(WebhookId webhook) {
        return sent.values().stream()
                .filter(one -> one.fresh().webhook().equals(webhook))
                .filter(one -> one.fresh().topic() == WebhookTopic.WEBHOOK_TEST)
                .filter(one -> one.state() == State.WAITING)
                .map(one -> one.fresh().id())
                .findFirst();
    }

    @Override
    public boolean replay(WebhookId webhook, UUID delivery, Instant now) {
        var one = sent.get(delivery);
        if (one == null || one.state() != State.DEAD || !one.fresh().webhook().equals(webhook)) {
            return false;
        }
        sent.put(
                delivery,
                new Sent(one.fresh(), State.WAITING, 0, now, Optional.empty(), one.last()));
        return true;
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                sent.values().stream()
                        .filter(one -> one.fresh().now().isBefore(before))
                        .map(one -> one.fresh().id())
                        .limit(most)
                        .toList();
        old.forEach(sent::remove);
        return old.size();
    }

    @Override
    public void listen(Runnable reaction) {}
}
