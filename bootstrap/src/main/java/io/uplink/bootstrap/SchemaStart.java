package io.uplink.bootstrap;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Brings the schema up to this version before anything else asks the database. The usual start
 * finds that it is, by one question on a connection that is needed anyway; Flyway is not begun.
 */
@ApplicationScoped
class SchemaStart {

    /** Before whatever else waits for the start, and asks. */
    private static final int FIRST = Integer.MIN_VALUE;

    private static final int LIMIT_SECONDS = 30;

    /**
     * What the last migration left as a comment, and whether the server gives up what it confirmed,
     * for speed: an acknowledged payment would be gone after a crash, and nobody would know. Each
     * of the three is on unless somebody switched it off; {@code remote_write} and the like are on.
     */
    private static final String STATE =
            "select obj_description(to_regclass('flyway_schema_history'), 'pg_class') as version,"
                    + " (select string_agg(name, ', ' order by name)"
                    + " from (values ('fsync'), ('full_page_writes'), ('synchronous_commit'))"
                    + " as durable (name) where current_setting(name) = 'off') as off";

    private static final Logger LOG = Logger.getLogger(SchemaStart.class);

    private static volatile @Nullable Database database;

    private final Pool pool;

    SchemaStart(Pool pool) {
        this.pool = pool;
    }

    /** Which database the program is about to use. */
    static void of(Database used) {
        database = used;
    }

    void start(@Observes @Priority(FIRST) StartupEvent event) {
        var used = database;
        if (used != null) {
            bring(used);
        }
    }

    private void bring(Database used) {
        var version = "Uplink " + PackagedMigrations.read().digest();
        var state = ask().filter(found -> version.equals(found.getString("version")));
        if (state.isEmpty()) {
            used.migrate();
            remember(version);
            state = ask();
        }
        state.map(found -> found.getString("off"))
                .ifPresent(off ->
                        LOG.warnf(
                                "PostgreSQL runs with %s off: what Uplink was told is kept may be"
                                        + " lost when the server or its machine fails. Switch it"
                                        + " on.",
                                off));
    }

    private void remember(String version) {
        var comment = "comment on table flyway_schema_history is '%s'".formatted(version);
        await(pool.query(comment).execute());
    }

    /**
     * Nothing where there is no answer yet: Flyway waits for the server, and says what is wrong.
     */
    private Optional<Row> ask() {
        try {
            return Optional.of(await(pool.query(STATE).execute()).iterator().next());
        } catch (IllegalStateException unanswered) {
            LOG.debug("The schema is not known", unanswered);
            return Optional.empty();
        }
    }

    private static RowSet<Row> await(Future<RowSet<Row>> answer) {
        try {
            return answer.toCompletionStage()
                    .toCompletableFuture()
                    .get(LIMIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException failure) {
            throw new IllegalStateException("the database did not answer", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the schema was read", interrupted);
        }
    }
}
