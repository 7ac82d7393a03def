package io.uplink.bootstrap.demo;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Rows on their way into one table by COPY, the fastest way that PostgreSQL has. */
final class CopyTable {

    private final String statement;
    private final int columns;
    private final StringBuilder text = new StringBuilder();
    private int written;

    /**
     * A table without rows yet.
     *
     * @param columns their names between blanks, in the order of the values
     */
    CopyTable(String table, String columns) {
        var names = columns.strip().split("\\s+");
        this.statement = "copy " + table + " (" + String.join(", ", names) + ") from stdin";
        this.columns = names.length;
    }

    /** The next values of the present row. */
    CopyTable put(@Nullable Object... values) {
        for (var value : values) {
            if (written++ > 0) {
                text.append('\t');
            }
            append(value);
        }
        return this;
    }

    void end() {
        if (written != columns) {
            throw new IllegalStateException(written + " values for " + statement);
        }
        text.append('\n');
        written = 0;
    }

    void send(CopyManager copy) throws SQLException {
        try {
            copy.copyIn(statement, new StringReader(text.toString()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        text.setLength(0);
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> text.append("\\N");
            case Optional<?> maybe -> append(maybe.orElse(null));
            case Duration length -> text.append(length.toSeconds());
            case Map<?, ?> object -> escape(json(object));
            default -> escape(value.toString());
        }
    }

    private void escape(String value) {
        for (var i = 0; i < value.length(); i++) {
            var letter = value.charAt(i);
            switch (letter) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(letter);
            }
        }
    }

    private static String json(Map<?, ?> object) {
        return object.entrySet().stream()
                .map(member ->
                        quoted(String.valueOf(member.getKey()))
                                + ":"
                                + quoted(String.valueOf(member.getValue())))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
