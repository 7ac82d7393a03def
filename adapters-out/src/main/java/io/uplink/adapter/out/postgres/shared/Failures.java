package io.uplink.adapter.out.postgres.shared;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.vertx.pgclient.PgException;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Turns what the database refuses into domain errors; everything else stays a bug. */
final class Failures {

    private Failures() {}

    static RuntimeException translate(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refused) {
                return refused;
            }
            if (cause instanceof OptimisticLockException) {
                return new DomainException(new Version.Stale(-1));
            }
            if (cause instanceof PgException refused) {
                return bySqlState(refused.getSqlState(), refused.getConstraint(), failure);
            }
            // Hibernate Reactive wraps PgException in SQLException without keeping the constraint.
            if (cause instanceof SQLException refused
                    && !(refused.getCause() instanceof PgException)) {
                return bySqlState(refused.getSQLState(), null, failure);
            }
        }
        return failure instanceof RuntimeException known
                ? known
                : new IllegalStateException(failure);
    }

    private static RuntimeException bySqlState(
            @Nullable String state, @Nullable String constraint, Throwable failure) {
        return switch (state == null ? "" : state) {
            case "23505" -> with(new Refused("data.duplicate", constraint), failure);
            case "23503" -> with(new Refused("data.reference", constraint), failure);
            // A NUL, which PostgreSQL keeps in no text and no JSON, and nobody types.
            case "22021", "22P05" -> Invalid.of("text", "text.unreadable");
            case "22008" -> Invalid.of("date", "date.unreadable");
            case "40001", "40P01" -> with(new Version.Stale(-1), failure);
            default ->
                    failure instanceof RuntimeException known
                            ? known
                            : new IllegalStateException(failure);
        };
    }

    private static DomainException with(DomainError error, Throwable cause) {
        var refused = new DomainException(error);
        refused.initCause(cause);
        return refused;
    }

    /**
     * The database's own rule against a change that the domain let through, such as a lost race for
     * a name.
     *
     * @param constraint which rule, for code that reacts to it; not shown to callers
     */
    record Refused(String code, @Nullable String constraint) implements DomainError {

        @Override
        public Category category() {
            return Category.CONFLICT;
        }
    }
}
