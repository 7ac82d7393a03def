package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.care.privacy.port.AccessLogQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** One statement a page. */
@ApplicationScoped
class SqlAccessLogQueries implements AccessLogQueries {

    private static final String PAGE =
            """
            select a.*, c.name, c.account_number
              from customer_access a
              join customer c on c.id = a.customer_id
            """;

    private final Sql sql;

    SqlAccessLogQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Entry> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
        var where = within(scope);
        filter.customer()
                .ifPresent(customer ->
                        where.and(
                                "a.customer_id = any ("
                                        + CustomerRecords.of(where.argument(customer.value()))
                                        + ")"));
        filter.who().ifPresent(who -> where.and("lower(a.person_name) like ?", part(who)));
        filter.from().ifPresent(from -> where.and("a.first_at >= ?", Sql.at(from)));
        filter.until().ifPresent(until -> where.and("a.first_at < ?", Sql.at(until)));
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        place.ifPresent(at ->
                where.and(
                        "(a.first_at, a.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "a.first_at, a.id" : "a.first_at desc, a.id desc";
        var rows =
                sql.list(
                        PAGE + where + " order by " + order + " limit " + (size + 1),
                        where.arguments(),
                        SqlAccessLogQueries::entry);
        return Cursor.page(
                place, size, rows, entry -> new Cursor(true, entry.firstAt(), entry.id()));
    }

    /** A team knows customers through tickets alone; their looks are the branch's business. */
    private static Where within(Scope scope) {
        var me = scope.reader().id().value();
        return switch (scope.reach()) {
            case ALL -> new Where();
            case BRANCH ->
                    new Where()
                            .and(
                                    "c.branch_id = any (?) or c.created_by = ?",
                                    scope.reader().branches().stream()
                                            .map(Id::value)
                                            .toArray(UUID[]::new),
                                    me);
            case TEAM, OWN -> new Where().and("c.created_by = ?", me);
        };
    }

    /** Contains it, whatever the case; what the reader typed is no pattern. */
    private static String part(String typed) {
        var plain = typed.toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return "%" + plain + "%";
    }

    private static Entry entry(Row row) {
        return new Entry(
                row.getUUID("id"),
                new CustomerId(row.getUUID("customer_id")),
                row.getString("name"),
                row.getString("account_number"),
                new PersonId(row.getUUID("person_id")),
                row.getString("person_name"),
                row.getString("channel"),
                Fields.ofCode(row.getString("fields")),
                Sql.instant(row, "first_at"),
                Sql.instant(row, "last_at"),
                Optional.ofNullable(row.getString("address")));
    }
}
