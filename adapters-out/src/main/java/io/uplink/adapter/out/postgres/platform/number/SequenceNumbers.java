package io.uplink.adapter.out.postgres.platform.number;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.shared.Numbers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** One PostgreSQL sequence per kind and year, made when its first number is asked for. */
@ApplicationScoped
class SequenceNumbers implements Numbers {

    private final Statements statements;

    SequenceNumbers(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Long> next(String kind, int year, int count) {
        return statements.list(
                Long.class,
                "select next_number($1, $2) from generate_series(1, $3)",
                kind,
                year,
                count);
    }
}
