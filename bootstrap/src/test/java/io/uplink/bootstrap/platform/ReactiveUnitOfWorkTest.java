package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class ReactiveUnitOfWorkTest {

    /** Three times the pool. */
    private static final int MANY = 64;

    private static final int PATIENCE_SECONDS = 25;

    @Inject UnitOfWork unitOfWork;
    @Inject Sql sql;

    @Test
    void manyUnitsAtOnceCanEachAskAQuestion() throws Exception {
        var answers = atOnce(() -> unitOfWork.perform(this::answer));

        for (var answer : answers) {
            assertThat(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(42);
        }
    }

    @Test
    void unitsThatFailGiveTheirPlacesBack() throws Exception {
        var failing =
                atOnce(() ->
                        unitOfWork.perform(() -> {
                            throw new ProbeFailure();
                        }));
        for (var each : failing) {
            assertThatThrownBy(() -> each.get(PATIENCE_SECONDS, TimeUnit.SECONDS))
                    .hasRootCauseInstanceOf(ProbeFailure.class);
        }

        assertThat(unitOfWork.perform(this::answer)).isEqualTo(42);
    }

    @Test
    void aUnitInsideAnotherNeedsNoPlaceOfItsOwn() throws Exception {
        var answers = atOnce(() -> unitOfWork.perform(() -> unitOfWork.perform(this::answer)));

        for (var answer : answers) {
            assertThat(answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS)).isEqualTo(42);
        }
    }

    private int answer() {
        return sql.one(
                        "select 42 as answer from pg_sleep(0.02)",
                        Tuple.tuple(),
                        row -> row.getInteger("answer"))
                .orElseThrow();
    }

    private static List<Future<Integer>> atOnce(Supplier<Integer> work) {
        var together = new CyclicBarrier(MANY);
        var answers = new ArrayList<Future<Integer>>(MANY);
        // Not closed: closing would wait for units that never end.
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        for (var i = 0; i < MANY; i++) {
            answers.add(
                    threads.submit(() -> {
                        together.await();
                        return work.get();
                    }));
        }
        threads.shutdown();
        return answers;
    }

    private static final class ProbeFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
