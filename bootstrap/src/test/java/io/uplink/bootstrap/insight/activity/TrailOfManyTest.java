package io.uplink.bootstrap.insight.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted of many changes of one unit of work. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TrailOfManyTest {

    private static final int MANY = 60;

    /** How many rows came with another one's statement. */
    private static final String TOGETHER =
            """
            select coalesce(sum(rows - calls), 0)::bigint as n from pg_stat_statements
             where query like 'insert into activity (%'
            """;

    @Inject UnitOfWork unitOfWork;
    @Inject ActivityTrail trail;
    @Inject Ids ids;
    @Inject Sql sql;

    @BeforeEach
    void countStatements() {
        sql.run("create extension if not exists pg_stat_statements", Tuple.tuple());
    }

    @Test
    void itGoesWithOneStatement() {
        var subject = ids.next();
        var before = number(TOGETHER, Tuple.tuple());

        unitOfWork.run(() -> note(subject));

        assertThat(noted(subject)).isEqualTo(MANY);
        assertThat(number(TOGETHER, Tuple.tuple()) - before).isGreaterThanOrEqualTo(MANY - 1);
    }

    @Test
    void noneOfItStaysIfTheUnitOfWorkFails() {
        var subject = ids.next();

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            note(subject);
                            throw new IllegalStateException("in the end");
                        }))
                .hasMessage("in the end");

        assertThat(noted(subject)).isZero();
    }

    private void note(UUID subject) {
        for (var i = 0; i < MANY; i++) {
            trail.record(
                    new Actor.Job("test"),
                    "payment.receive",
                    new Subject("payment", subject, "PAY-" + i),
                    Map.of(),
                    Map.of("amount", "1.00"));
        }
    }

    private long noted(UUID subject) {
        return number(
                "select count(*) as n from activity where subject_id = $1", Tuple.of(subject));
    }

    private long number(String statement, Tuple arguments) {
        return sql.one(statement, arguments, row -> row.getLong("n")).orElseThrow();
    }
}
