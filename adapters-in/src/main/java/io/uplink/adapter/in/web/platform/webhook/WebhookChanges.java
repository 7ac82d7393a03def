package io.uplink.adapter.in.web.platform.webhook;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.platform.webhook.AddWebhook;
import io.uplink.application.platform.webhook.EditWebhook;
import io.uplink.application.platform.webhook.RemoveWebhook;
import io.uplink.application.platform.webhook.ReplayWebhookDelivery;
import io.uplink.application.platform.webhook.RotateWebhookSecret;
import io.uplink.application.platform.webhook.SendTestWebhook;
import io.uplink.application.platform.webhook.WebhookWish;
import io.uplink.application.shared.Permission;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** What pages and API change. Whoever may not is told that before what was sent is read. */
@RequestScoped
class WebhookChanges {

    private final Actors actors;
    private final AddWebhook addWebhook;
    private final EditWebhook editWebhook;
    private final RemoveWebhook removeWebhook;
    private final RotateWebhookSecret rotateWebhookSecret;
    private final SendTestWebhook sendTestWebhook;
    private final ReplayWebhookDelivery replayWebhookDelivery;

    WebhookChanges(
            Actors actors,
            AddWebhook addWebhook,
            EditWebhook editWebhook,
            RemoveWebhook removeWebhook,
            RotateWebhookSecret rotateWebhookSecret,
            SendTestWebhook sendTestWebhook,
            ReplayWebhookDelivery replayWebhookDelivery) {
        this.actors = actors;
        this.addWebhook = addWebhook;
        this.editWebhook = editWebhook;
        this.removeWebhook = removeWebhook;
        this.rotateWebhookSecret = rotateWebhookSecret;
        this.sendTestWebhook = sendTestWebhook;
        this.replayWebhookDelivery = replayWebhookDelivery;
    }

    void requireAllowed() {
        actors.current().require(Permission.WEBHOOKS_MANAGE, Placement.company());
    }

    AddWebhook.Made add(Supplier<WebhookWish> wish) {
        requireAllowed();
        return addWebhook.execute(actors.current(), wish.get());
    }

    void edit(UUID id, Supplier<WebhookWish> wish, Optional<Version> seen) {
        requireAllowed();
        var _ =
                editWebhook.execute(
                        actors.current(),
                        new EditWebhook.Input(new WebhookId(id), wish.get(), seen));
    }

    void remove(UUID id, Optional<Version> seen) {
        removeWebhook.execute(actors.current(), new RemoveWebhook.Input(new WebhookId(id), seen));
    }

    RotateWebhookSecret.Rotated rotate(UUID id, Optional<Version> seen) {
        return rotateWebhookSecret.execute(
                actors.current(), new RotateWebhookSecret.Input(new WebhookId(id), seen));
    }

    UUID test(UUID id) {
        return sendTestWebhook.execute(actors.current(), new WebhookId(id));
    }

    void replay(UUID id, UUID delivery) {
        replayWebhookDelivery.execute(
                actors.current(), new ReplayWebhookDelivery.Input(new WebhookId(id), delivery));
    }
}
