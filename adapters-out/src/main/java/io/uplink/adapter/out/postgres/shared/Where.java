package io.uplink.adapter.out.postgres.shared;

import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one statement and their arguments. Only what is asked for becomes a condition:
 * "or the argument is null" would keep the planner from the indexes.
 */
public final class Where {

    private final StringBuilder conditions = new StringBuilder();
    private final Tuple arguments = Tuple.tuple();

    /** Adds a condition in which each {@code ?} stands for one of the values. */
    public Where and(String condition, @Nullable Object... values) {
        conditions.append(conditions.isEmpty() ? " where " : " and ").append('(');
        var next = 0;
        for (var i = 0; i < condition.length(); i++) {
            if (condition.charAt(i) == '?') {
                conditions.append(argument(values[next++]));
            } else {
                conditions.append(condition.charAt(i));
            }
        }
        conditions.append(')');
        return this;
    }

    /** Adds an argument and says how the statement names it. */
    public String argument(@Nullable Object value) {
        arguments.addValue(value);
        return "$" + arguments.size();
    }

    public Tuple arguments() {
        return arguments;
    }

    @Override
    public String toString() {
        return conditions.toString();
    }
}
