package io.uplink.adapter.out.postgres.outreach.notification;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.notification.port.NotificationQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.outreach.notification.Notification.OfDay;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** One statement a page, along an index of the person's own rows. */
@ApplicationScoped
class SqlNotificationQueries implements NotificationQueries {

    private static final String PAGE =
            """
            select id, kind, ticket_id, entry_id, branch_id, day, reference, title, by_name, at, read_at
              from notification
             where person_id = $1 %3$s
               and ($2::timestamptz is null or (at, id) %2$s ($2, $3::uuid))
             order by at %1$s, id %1$s
             limit $4
            """;

    private static final String UNREAD_ONLY = "and read_at is null";

    private static final String UNREAD =
            """
            select count(*) as unread
              from (select from notification where person_id = $1 and read_at is null
                     limit %d) counted
            """
                    .formatted(MOST_COUNTED);

    private final Sql sql;

    SqlNotificationQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(PersonId person, boolean unreadOnly, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var which = unreadOnly ? UNREAD_ONLY : "";
        var rows =
                sql.list(
                        Cursor.backwards(place)
                                ? PAGE.formatted("asc", ">", which)
                                : PAGE.formatted("desc", "<", which),
                        Tuple.of(
                                person.value(),
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        SqlNotificationQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.at(), row.id()));
    }

    @Override
    public int unread(PersonId person) {
        return sql.one(UNREAD, Tuple.of(person.value()), row -> row.getInteger("unread")).orElse(0);
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("id"),
                NotificationKind.ofCode(row.getString("kind")).orElseThrow(),
                Optional.ofNullable(row.getUUID("ticket_id")).map(TicketId::new),
                Optional.ofNullable(row.getUUID("entry_id")),
                Optional.ofNullable(row.getUUID("branch_id"))
                        .map(branch -> new OfDay(new BranchId(branch), row.getLocalDate("day"))),
                row.getString("reference"),
                row.getString("title"),
                row.getString("by_name"),
                Sql.instant(row, "at"),
                Sql.optionalInstant(row, "read_at"));
    }
}
