package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlActivityTrailTest {

    @Inject ActivityTrail trail;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject Sql sql;

    @Test
    void aChangeIsKeptWithWhoAndWhatAndFromWhere() {
        var subject = ids.next();
        var branch = new BranchId(ids.next());
        var call = new CallContext("call-12345678", "api", Optional.of("41.90.1.2"));

        ScopedValue.where(CallContext.scope(), call)
                .run(() ->
                        unitOfWork.run(() ->
                                trail.record(
                                        ActorFixtures.anAdmin(),
                                        "probe.move",
                                        new Subject("probe", subject, "PRB-1"),
                                        Map.of("phone", new PhoneNumber("+254712004418")),
                                        Map.of(
                                                "branch",
                                                branch,
                                                "until",
                                                Optional.of(Instant.parse("2026-03-02T06:00:00Z")),
                                                "note",
                                                Optional.empty()))));

        var kept = kept(subject).getFirst();
        assertThat(kept.getString("actor_kind")).isEqualTo("person");
        assertThat(kept.getUUID("actor_id")).isEqualTo(ActorFixtures.ASHA.value());
        assertThat(kept.getString("actor_name")).isEqualTo("Asha");
        assertThat(kept.getString("action")).isEqualTo("probe.move");
        assertThat(kept.getString("reference")).isEqualTo("PRB-1");
        assertThat(kept.getJsonObject("before"))
                .isEqualTo(new JsonObject().put("phone", "+254712004418"));
        assertThat(kept.getJsonObject("after"))
                .isEqualTo(
                        new JsonObject()
                                .put("branch", branch.toString())
                                .put("until", "2026-03-02T06:00:00Z")
                                .putNull("note"));
        assertThat(kept.getString("channel")).isEqualTo("api");
        assertThat(kept.getString("address")).isEqualTo("41.90.1.2");
        assertThat(kept.getString("correlation")).isEqualTo("call-12345678");
    }

    @Test
    void aJobHasAKindAndANameAndNoId() {
        var subject = ids.next();

        unitOfWork.run(() ->
                trail.record(
                        new Actor.Job("probe.sweep"),
                        "probe.sweep",
                        new Subject("probe", subject, "PRB-2"),
                        Map.of(),
                        Map.of()));

        var kept = kept(subject).getFirst();
        assertThat(kept.getString("actor_kind")).isEqualTo("job");
        assertThat(kept.getUUID("actor_id")).isNull();
        assertThat(kept.getString("channel")).isEqualTo("system");
    }

    @Test
    void givenTheChangeIsRolledBack_thenSoIsItsNote() {
        var subject = ids.next();

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            trail.record(
                                    ActorFixtures.anAdmin(),
                                    "probe.move",
                                    new Subject("probe", subject, "PRB-3"),
                                    Map.of(),
                                    Map.of());
                            throw new IllegalStateException("refused after all");
                        }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(kept(subject)).isEmpty();
    }

    private List<Row> kept(UUID subject) {
        return sql.list(
                "select * from activity where subject_id = $1", Tuple.of(subject), row -> row);
    }
}
