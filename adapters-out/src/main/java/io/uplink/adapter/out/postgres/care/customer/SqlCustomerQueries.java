package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One statement each; tickets are counted for the shown lines only. */
@ApplicationScoped
class SqlCustomerQueries implements CustomerQueries {

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String LINES =
            """
            select c.*, lower(c.name) as sort_name, b.name as branch_name, p.e164,
                   (select count(*) from ticket t
                     where t.customer_id = any (%3$s) and t.deleted_at is null
                       and t.state in ('open', 'in-progress', 'pending'))::integer as open_tickets
              from (%1$s) page
              join customer c on c.id = page.id
              join branch b on b.id = c.branch_id
              join customer_phone p on p.customer_id = c.id and p.position = 0
             order by %2$s
            """;

    /** Customers of an order that are read for what they say before an index is asked. */
    private static final int WALKED = 5_000;

    /**
     * The ids of a page of those who say something. What many say stands among the first of the
     * order and is found by walking there; only what few say is looked for in the index of what
     * they say, which would bring all of the many, to be sorted. {@code offset 0} keeps the planner
     * from walking the order once more.
     */
    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String SAYING =
            """
            with walk as materialized (
                select c.id
                  from (select c.* from customer c%1$s order by %2$s limit %5$d) c
                 where %3$s order by %2$s limit %6$d
            )
            select walk.id from walk where (select count(*) from walk) >= %6$d
            union all
            select few.id
              from (select c.id
                      from (select c.* from customer c%1$s and %4$s offset 0) c
                     order by %2$s limit %6$d) few
             where (select count(*) from walk) < %6$d
            """;

    /** What one types is looked for at any letter; a single letter would find everybody. */
    private static final int LEAST_TYPED = 2;

    private static final String COUNTS =
            """
            select s.status, n.n
              from unnest(array[%s]) as s (status),
                   lateral (select count(*) as n
                              from (select from customer c %%1$s limit %%2$s) c) n
             where n.n > 0
            """
                    .formatted(
                            Stream.of(CustomerStatus.values())
                                    .map(status -> "'" + status.code() + "'")
                                    .collect(Collectors.joining(", ")));

    private final Sql sql;
    private final InstantSource clock;

    SqlCustomerQueries(Sql sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    @Override
    public Page<Line> page(
            Scope scope, Filter filter, Order order, Optional<String> cursor, int size) {
        var where = CustomerConditions.narrowed(CustomerConditions.listed(scope), filter);
        var said = filter.text().flatMap(text -> CustomerSaying.of(text, where::argument));
        return switch (order) {
            case NEWEST -> newest(where, said, cursor, size);
            case NAME -> byName(where, said, cursor, size);
        };
    }

    private Page<Line> newest(
            Where where, Optional<CustomerSaying> said, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        place.ifPresent(at ->
                where.and(
                        "(c.created_at, c.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var rows =
                lines(
                        where,
                        said,
                        backwards ? "c.created_at, c.id" : "c.created_at desc, c.id desc",
                        size);
        return Cursor.page(
                        place,
                        size,
                        rows,
                        line -> new Cursor(true, line.line().createdAt(), line.line().id().value()))
                .map(Keyed::line);
    }

    private Page<Line> byName(
            Where where, Optional<CustomerSaying> said, Optional<String> cursor, int size) {
        var place = TextCursor.parse(cursor);
        var backwards = TextCursor.backwards(place);
        place.ifPresent(at ->
                where.and(
                        "(lower(c.name), c.id) " + (backwards ? "<" : ">") + " (?, ?)",
                        at.text(),
                        at.id()));
        var rows =
                lines(
                        where,
                        said,
                        backwards ? "lower(c.name) desc, c.id desc" : "lower(c.name), c.id",
                        size);
        return TextCursor.page(
                        place,
                        size,
                        rows,
                        line -> new TextCursor(true, line.sortName(), line.line().id().value()))
                .map(Keyed::line);
    }

    private List<Keyed> lines(Where where, Optional<CustomerSaying> said, String order, int size) {
        var rows = size + 1;
        var ids =
                said.map(say -> saying(where, say, order, rows))
                        .orElseGet(() ->
                                "select c.id from customer c%s order by %s limit %d"
                                        .formatted(where, order, rows));
        return sql.list(
                LINES.formatted(ids, order, CustomerRecords.of("c.id")),
                where.arguments(),
                SqlCustomerQueries::line);
    }

    private static String saying(Where where, CustomerSaying said, String order, int rows) {
        return SAYING.formatted(where, order, said.ofOne(), said.ofAll(), WALKED, rows);
    }

    @Override
    public Counts counts(Scope scope, Filter filter) {
        var where = CustomerConditions.withoutStatus(CustomerConditions.listed(scope), filter);
        var said = filter.text().flatMap(text -> CustomerSaying.of(text, where::argument));
        if (said.isEmpty()) {
            where.and("c.status = s.status");
            return new Counts(counted(COUNTS.formatted(where, MOST_COUNTED), where), true);
        }
        where.and(said.get().ofAll());
        var statement =
                """
                select c.status, count(*) as n
                  from (select c.status from customer c%s limit %d) c
                 group by c.status
                """
                        .formatted(where, MOST_SAYING);
        var counts = new Counts(counted(statement, where), false);
        return new Counts(counts.of(), counts.sum() < MOST_SAYING);
    }

    private Map<CustomerStatus, Long> counted(String statement, Where where) {
        var counts = new EnumMap<CustomerStatus, Long>(CustomerStatus.class);
        for (var row : sql.run(statement, where.arguments())) {
            counts.put(CustomerStatus.ofCode(row.getString("status")), row.getLong("n"));
        }
        return counts;
    }

    @Override
    public List<Line> pick(Scope scope, String text, int most) {
        var folded = SearchText.folded(text);
        if (folded.length() < LEAST_TYPED) {
            return List.of();
        }
        var where = CustomerConditions.listed(scope);
        CustomerConditions.saying(where, text);
        // The name or the account as typed comes first.
        var order =
                "(c.search_text like %s or lower(c.account_number) = %s) desc, lower(c.name), c.id"
                        .formatted(
                                where.argument(
                                        " " + folded.replaceAll("([\\\\%_])", "\\\\$1") + "%"),
                                where.argument(folded));
        return lines(where, Optional.empty(), order, most - 1).stream().map(Keyed::line).toList();
    }

    @Override
    public Optional<CustomerSheet> sheet(Sight sight, CustomerId id) {
        var where = CustomerConditions.within(sight.scope());
        var statement = CustomerSheetSql.statement(sight, where, id.value(), clock.instant());
        return sql.one(statement, where.arguments(), CustomerSheetSql::read);
    }

    @Override
    public List<Exported> exported(Scope scope, Filter filter, Optional<Exported> after, int most) {
        var where = CustomerConditions.narrowed(CustomerConditions.listed(scope), filter);
        filter.text().ifPresent(text -> CustomerConditions.saying(where, text));
        after.ifPresent(last ->
                where.and(
                        "(c.created_at, c.id) < (?, ?)",
                        Sql.at(last.createdAt()),
                        last.id().value()));
        return sql.list(
                ExportSql.PIECE + where + ExportSql.ORDER + most,
                where.arguments(),
                ExportSql::read);
    }

    @Override
    public List<Branch> branches(Scope scope) {
        var where = new Where().and("b.active");
        if (scope.reach() != Reach.ALL) {
            where.and(
                    "b.id = any(?)", (Object) CustomerConditions.values(scope.reader().branches()));
        }
        return sql.list(
                "select b.id, b.name from branch b" + where + " order by lower(b.name)",
                where.arguments(),
                row -> new Branch(new BranchId(row.getUUID("id")), row.getString("name")));
    }

    /** A line and what it is sorted by. */
    private record Keyed(Line line, String sortName) {}

    private static Keyed line(Row row) {
        return new Keyed(
                new Line(
                        new CustomerId(row.getUUID("id")),
                        row.getString("account_number"),
                        row.getString("name"),
                        new PhoneNumber(row.getString("e164")),
                        CustomerStatus.ofCode(row.getString("status")),
                        new BranchId(row.getUUID("branch_id")),
                        row.getString("branch_name"),
                        row.getString("plan"),
                        row.getString("area"),
                        row.getInteger("open_tickets"),
                        Sql.instant(row, "created_at")),
                row.getString("sort_name"));
    }
}
