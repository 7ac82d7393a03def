package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Outbox;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.DomainEvent;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlOutboxTest {

    @Inject Outbox outbox;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void twoEventsAreKeptWithTheirPayload() {
        var subject = ids.next();
        var event = ProbeEvent.about(subject);

        unitOfWork.run(() -> outbox.append(List.of(event, event)));

        assertThat(payloads(subject))
                .hasSize(2)
                .allSatisfy(
                        payload -> assertThat(payload).contains("\"phone\": \"+254712004418\""));
    }

    @Test
    void givenARollback_thenNothingIsPublished() {
        var subject = ids.next();

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            outbox.append(List.of(ProbeEvent.about(subject)));
                            throw new IllegalStateException("refused after all");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(payloads(subject)).isEmpty();
    }

    @Test
    void anEventThatNoAreaListsIsRefusedAtOnce() {
        record Unlisted(UUID subject, Instant occurredAt) implements DomainEvent {
            @Override
            public String type() {
                return "probe.unlisted";
            }
        }

        assertThatThrownBy(() -> outbox.append(List.of(new Unlisted(ids.next(), Instant.EPOCH))))
                .hasMessageContaining("probe.unlisted");
    }

    private List<String> payloads(UUID subject) {
        return sql.list(
                "select payload::text from outbox_event where subject_id = $1",
                Tuple.of(subject),
                row -> row.getString(0));
    }
}
