package io.uplink.bootstrap.money;

import io.quarkus.arc.Unremovable;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.subscription.OpenSubscription;
import io.uplink.application.money.subscription.SubscriptionOpening;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;

/** Subscriptions of packages of their own. */
@Singleton
@Unremovable
public class GivenSubscriptions {

    private final Sql sql;
    private final Ids ids;
    private final Today today;
    private final OpenSubscription openSubscription;

    GivenSubscriptions(Sql sql, Ids ids, Today today, OpenSubscription openSubscription) {
        this.sql = sql;
        this.ids = ids;
        this.today = today;
        this.openSubscription = openSubscription;
    }

    public LocalDate today() {
        return today.day();
    }

    /** Home, for 3,100 a month with the tax in it; not on offer, so that no page changes. */
    public UUID home() {
        return sold("Home", 310_000);
    }

    public UUID sold(String name, long minor) {
        var id = ids.next();
        sql.run(
                """
                insert into service_package (id, slug, name, description, mbps, price_minor,
                        currency, cycle, features, badge, highlighted, offered, position, version,
                        created_at, updated_at)
                values ($1, $2, $3, '', 20, $4, 'KES', 'monthly', '', null, false, false, 9, 1,
                        now(), now())
                """,
                Tuple.of(id, "s-" + id, name, minor));
        return id;
    }

    public Subscription.Snapshot opened(CustomerId customer, LocalDate start) {
        return opened(new SubscriptionId(ids.next()), customer, home(), start);
    }

    public Subscription.Snapshot opened(
            SubscriptionId id, CustomerId customer, UUID sold, LocalDate start) {
        return openSubscription.execute(
                ActorFixtures.anAdmin(),
                new SubscriptionOpening.Input(
                        id,
                        customer,
                        new SubscriptionWish(
                                sold.toString(), "", "", "", "", start.toString(), "")));
    }
}
