package io.uplink.bootstrap.platform.webhook;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.platform.webhook.WebhooksContract;
import io.uplink.application.platform.webhook.port.WebhookDeliveries;
import io.uplink.application.platform.webhook.port.WebhookRepository;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/**
 * The store of webhooks as rows; what it is to send lies where the running sender does not look.
 */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlWebhooksTest implements WebhooksContract {

    /** So far ahead that nothing of this test is due to the sender that runs beside it. */
    private static final Duration AHEAD = Duration.ofDays(365);

    @Inject WebhookRepository webhooks;
    @Inject WebhookDeliveries deliveries;
    @Inject UnitOfWork unitOfWork;
    @Inject TicketRowsOfOurOwn rows;
    @Inject Ids ids;
    @Inject Sql sql;

    private final Instant now = Instant.now().plus(AHEAD).truncatedTo(ChronoUnit.MICROS);

    @BeforeEach
    void somebody() {
        rows.person(ActorFixtures.ASHA, "Asha");
    }

    /** There may not be many, and other tests make some too. */
    @AfterEach
    void forget() {
        sql.run("delete from webhook where name ilike 'a hook %'", Tuple.tuple());
    }

    @Override
    public WebhookRepository webhooks() {
        return webhooks;
    }

    @Override
    public WebhookDeliveries deliveries() {
        return deliveries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID id() {
        return ids.next();
    }

    @Override
    public PersonId owner() {
        return ActorFixtures.ASHA;
    }

    @Override
    public Instant now() {
        return now;
    }
}
