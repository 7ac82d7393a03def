package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.platform.webhook.WebhookError;
import io.uplink.domain.platform.webhook.WebhookId;
import io.uplink.domain.shared.DomainException;
import java.util.Optional;

/** Shows one webhook and a page of what was sent there. */
@UseCase
public final class ShowWebhook {

    public record Input(WebhookId id, Optional<String> cursor, int size) {}

    /** A webhook, how it goes with it, and its deliveries. */
    public record Shown(WebhookQueries.Line line, Page<WebhookQueries.Row> deliveries) {}

    private final WebhookQueries queries;

    public ShowWebhook(WebhookQueries queries) {
        this.queries = queries;
    }

    public Shown execute(Actor actor, Input input) {
        WebhookDesk.require(actor);
        var line =
                queries.find(input.id())
                        .orElseThrow(() -> new DomainException(new WebhookError.NoSuchWebhook()));
        return new Shown(line, queries.deliveries(input.id(), input.cursor(), input.size()));
    }
}
