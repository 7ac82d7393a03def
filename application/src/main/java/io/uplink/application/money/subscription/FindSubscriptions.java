package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.subscription.port.SubscriptionQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists subscriptions, the newest first. */
@UseCase
public final class FindSubscriptions {

    /** What is looked for, and which page of it. */
    public record Input(SubscriptionQueries.Filter filter, Optional<String> cursor, int size) {}

    private final SubscriptionQueries queries;

    public FindSubscriptions(SubscriptionQueries queries) {
        this.queries = queries;
    }

    public Page<SubscriptionQueries.Line> execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.page(within, input.filter(), input.cursor(), input.size());
    }
}
