package io.uplink.bootstrap.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.activity.ActivityChainContract;
import io.uplink.application.insight.activity.port.ActivityChain;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.insight.activity.Seals;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlActivityChainTest extends ActivityChainContract {

    @Inject ActivityChain chain;
    @Inject Seals seals;
    @Inject ActivityTrail trail;
    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    @Override
    protected ActivityChain chain() {
        return chain;
    }

    @Override
    protected Seals seals() {
        return seals;
    }

    @Override
    protected void note(String reference) {
        unitOfWork.run(() ->
                trail.record(
                        new Actor.Job("probe"),
                        "probe.note",
                        new Subject("probe", UUID.randomUUID(), reference),
                        Map.of(),
                        Map.of()));
    }

    @Override
    protected void change(String from, String to) {
        sql.change("update activity set reference = $2 where reference = $1", Tuple.of(from, to));
    }

    @Test
    void nothingIsTakenFromABlockWhoseYoungestEntryIsNotOld() {
        note("young-" + UUID.randomUUID());

        assertThat(chain.prune(Instant.EPOCH, 1_000)).isZero();
    }

    @Test
    void oldEntriesGoAndTheirBlockStays() {
        sql.change(
                """
                insert into activity (place, id, at, actor_kind, actor_name, action, subject_kind,
                        subject_id, reference, before, after, channel)
                overriding system value
                values (-9, gen_random_uuid(), '1970-01-02Z', 'job', 'probe', 'probe.note', 'probe',
                        gen_random_uuid(), 'old', '{}', '{}', 'system')
                """,
                Tuple.tuple());
        sql.change(
                """
                insert into activity_block (number, first, last, entries, digest, key_name, mac,
                        newest, sealed_at)
                values (-1, -10, -9, 1, '', '', '', '1970-01-02Z', now())
                """,
                Tuple.tuple());

        assertThat(chain.prune(Instant.parse("1970-02-01T00:00:00Z"), 1)).isEqualTo(1);
        assertThat(
                        sql.list(
                                "delete from activity_block where number = -1 returning pruned",
                                Tuple.tuple(),
                                row -> row.getBoolean("pruned")))
                .containsExactly(true);
    }

    @Test
    void whoMayReadTheLogIsToldWhetherItIsWhole() {
        note("whole-" + UUID.randomUUID());
        sealAll();
        checkAll();

        given().header(ProbeSignIn.HEADER, "admin")
                .get("/api/v1/activity/trust")
                .then()
                .statusCode(200)
                .body("broken", equalTo(null));
        given().header(ProbeSignIn.HEADER, "admin")
                .get("/activity")
                .then()
                .statusCode(200)
                .body(containsString("entries are as they were written"));
    }
}
