package io.uplink.application.platform.webhook;

import static io.uplink.application.shared.ActorFixtures.anAdmin;

import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.platform.webhook.Webhook;
import java.time.Instant;
import java.util.List;

/** Webhooks, what calls them, and everything they need. */
final class WebhookWorld {

    final InMemoryWebhooks webhooks = new InMemoryWebhooks();
    final ScriptedWebhookCaller caller = new ScriptedWebhookCaller();
    final MovableClock clock = new MovableClock(Instant.parse("2026-03-02T05:00:00Z"));
    final RecordingActivityTrail trail = new RecordingActivityTrail();
    final RecordingOutbox outbox = new RecordingOutbox();
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final Origin origin = new Origin(new SequentialIds(), clock, trail, outbox);
    final WebhookDesk desk = new WebhookDesk(webhooks, caller, new PlainSecrets());
    final AddWebhook add = new AddWebhook(unitOfWork, webhooks, desk, origin);
    final EditWebhook edit = new EditWebhook(unitOfWork, webhooks, desk, origin);
    final RemoveWebhook remove = new RemoveWebhook(unitOfWork, webhooks, desk, origin);
    final RotateWebhookSecret rotate = new RotateWebhookSecret(unitOfWork, webhooks, desk, origin);
    final SendTestWebhook test = new SendTestWebhook(unitOfWork, webhooks, desk, origin);
    final ReplayWebhookDelivery replay =
            new ReplayWebhookDelivery(unitOfWork, webhooks, desk, origin);
    final FanOutWebhooks fanOut = new FanOutWebhooks(webhooks, webhooks, origin);

    private final Actor job = new Actor.Job("webhooks.sender");
    private final ClaimWebhookDeliveries claim = new ClaimWebhookDeliveries(webhooks, clock);
    private final SendWebhookDelivery send =
            new SendWebhookDelivery(
                    caller,
                    webhooks,
                    webhooks,
                    desk,
                    new FixedSettings().with(WebhookSettings.GIVE_UP_DAYS, 3),
                    unitOfWork,
                    origin);

    /** Told of opened and resolved tickets. */
    Webhook given(String name) {
        return add.execute(anAdmin(), wish(name)).webhook();
    }

    static WebhookWish wish(String name) {
        return WebhookWish.read(
                name,
                "https://crm.example.com/in?k=1",
                List.of("ticket.opened", "ticket.resolved"),
                true);
    }

    /** One round of the sender: what became of each delivery that was due. */
    List<State> round() {
        return claim.execute(job, 100).stream().map(one -> send.execute(job, one)).toList();
    }
}
