package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.shared.DomainException;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is written without waiting is part of the unit of work all the same. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class StatementsTest {

    private static final String WRITE = "insert into written (number, word) values ($1, $2)";
    private static final String WORDS = "select word from written order by number";

    @Inject UnitOfWork unitOfWork;
    @Inject Statements statements;
    @Inject Sql sql;

    @BeforeEach
    void table() {
        sql.run("create table written (number integer primary key, word text)", Tuple.tuple());
    }

    @AfterEach
    void noTable() {
        sql.run("drop table written", Tuple.tuple());
    }

    @Test
    void whatWasWrittenIsStoredWhenTheUnitOfWorkEnds() throws Exception {
        work(() -> {
            statements.write(WRITE, 1, "first");
            statements.write(WRITE, 2, "second");
        });

        assertThat(stored()).containsExactly("first", "second");
    }

    @Test
    void aQuestionInTheSameUnitOfWorkSeesWhatWasWrittenBefore() throws Exception {
        work(() -> {
            statements.write(WRITE, 1, "first");

            assertThat(statements.list(String.class, WORDS)).containsExactly("first");
        });
    }

    @Test
    void whatWasWrittenIsGoneWhenTheUnitOfWorkFails() {
        assertThatThrownBy(() ->
                        work(() -> {
                            statements.write(WRITE, 1, "first");
                            throw new IllegalStateException("on purpose");
                        }))
                .hasRootCauseMessage("on purpose");

        assertThat(stored()).isEmpty();
    }

    @Test
    void aWriteThatIsRefusedFailsTheWholeUnitOfWork() {
        assertThatThrownBy(() ->
                        work(() -> {
                            statements.write(WRITE, 1, "first");
                            statements.write(WRITE, 1, "the same number");
                            statements.write(WRITE, 2, "after the refused one");
                        }))
                .hasCauseInstanceOf(DomainException.class)
                .hasMessageContaining("data.duplicate");

        assertThat(stored()).isEmpty();
    }

    @Test
    void withoutAUnitOfWorkItIsStoredAtOnce() throws Exception {
        onVirtualThread(() -> statements.write(WRITE, 1, "alone")).get();

        assertThat(stored()).containsExactly("alone");
    }

    private List<String> stored() {
        return sql.list(WORDS, Tuple.tuple(), row -> row.getString("word"));
    }

    private void work(Runnable changes) throws Exception {
        onVirtualThread(() -> unitOfWork.run(changes)).get();
    }

    private static Future<?> onVirtualThread(Runnable work) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            return threads.submit(work);
        }
    }
}
