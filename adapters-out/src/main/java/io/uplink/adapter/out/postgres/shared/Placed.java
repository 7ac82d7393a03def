package io.uplink.adapter.out.postgres.shared;

import io.uplink.application.shared.Page;
import io.vertx.sqlclient.Row;
import java.util.List;
import java.util.Optional;

/** An item of a list by name, and its place there, which the item itself does not show. */
public record Placed<T>(T item, TextCursor place) {

    /** From a row with the columns {@code place} and {@code id}. */
    public static <T> Placed<T> of(T item, Row row) {
        return new Placed<>(item, new TextCursor(true, row.getString("place"), row.getUUID("id")));
    }

    /** Makes a page of one more than fits if there are more. */
    public static <T> Page<T> page(Optional<TextCursor> cursor, int size, List<Placed<T>> rows) {
        return TextCursor.page(cursor, size, rows, Placed::place).map(Placed::item);
    }
}
