package io.uplink.application.platform.webhook;

import io.uplink.application.platform.webhook.port.WebhookQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import java.util.List;

/** Shows the webhooks and how it goes with each. */
@UseCase
public final class ListWebhooks {

    private final WebhookQueries queries;

    public ListWebhooks(WebhookQueries queries) {
        this.queries = queries;
    }

    public List<WebhookQueries.Line> execute(Actor actor) {
        WebhookDesk.require(actor);
        return queries.all();
    }
}
