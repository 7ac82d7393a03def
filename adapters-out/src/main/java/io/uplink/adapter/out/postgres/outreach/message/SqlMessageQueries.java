package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.MessageQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.outreach.message.MessageState;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One statement a page; the sealed text is never selected. */
@ApplicationScoped
class SqlMessageQueries implements MessageQueries {

    private static final String COLUMNS =
            """
            m.id, m.created_at, m.template, m.recipient_kind, m.recipient_id, m.recipient_name,
            m.phone, m.ticket_id, t.number as ticket_number, m.body, m.segments, m.state,
            m.attempts, m.next_at, m.sent_at, m.last_error
            """;

    /** Arguments 1 to 3: everything, the branches, the reader. */
    private static final String IN_REACH =
            "($1::boolean or m.branch_id = any($2::uuid[]) or m.recipient_id = $3::uuid)";

    private static final String PAGE =
            """
            select %3$s
              from message m left join ticket t on t.id = m.ticket_id
             where %4$s
               and ($4::timestamptz is null or (m.created_at, m.id) %2$s ($4, $5::uuid))
               and ($6::text is null or m.state = $6)
               and ($7::text is null or m.template = $7)
               and ($8::text is null
                    or lower(m.recipient_name) || ' ' || m.phone like $8)
               and ($9::uuid is null or m.ticket_id = $9)
               and ($10::timestamptz is null or m.created_at >= $10)
               and ($11::timestamptz is null or m.created_at < $11)
             order by m.created_at %1$s, m.id %1$s
             limit $12
            """;

    private static final String ONWARDS = PAGE.formatted("desc", "<", COLUMNS, IN_REACH);
    private static final String BACKWARDS = PAGE.formatted("asc", ">", COLUMNS, IN_REACH);

    private static final String COUNT =
            "(select count(*) from (select from message m where m.state = '%1$s' and "
                    + IN_REACH
                    + " limit %2$d) as seen) as %1$s";

    private static final String COUNTS =
            "select "
                    + String.join(
                            ", ",
                            List.of("failed", "unknown", "undelivered", "queued").stream()
                                    .map(state -> COUNT.formatted(state, Counts.MOST))
                                    .toList());

    private static final String SHEET =
            """
            select %s, m.language, m.expires_at, m.updated_at, m.provider_id,
                   m.sealed_body is not null as text_kept, m.version,
                   coalesce((select jsonb_agg(jsonb_build_object('at', a.at,
                                       'gateway', a.gateway, 'outcome', a.outcome,
                                       'detail', a.detail) order by a.at desc, a.id desc)
                               from (select * from message_attempt a
                                      where a.message_id = m.id
                                      order by a.at desc, a.id desc limit 50) a),
                            '[]') as tries
              from message m left join ticket t on t.id = m.ticket_id
             where m.id = $4 and %s
            """
                    .formatted(COLUMNS, IN_REACH);

    private static final String DEVELOPMENT =
            """
            select id, at, phone, body
              from development_message
             where ($1::timestamptz is null or (at, id) %2$s ($1, $2::uuid))
             order by at %1$s, id %1$s
             limit $3
            """;

    private static final Pattern NUMBERLIKE = Pattern.compile("\\+?[\\d\\s-]{4,}");

    private final Sql sql;

    SqlMessageQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(Scope scope, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var arguments =
                reach(scope)
                        .addValue(Sql.at(place.map(Cursor::at)))
                        .addValue(place.map(Cursor::id).orElse(null))
                        .addValue(filter.state().map(MessageState.Kind::code).orElse(null))
                        .addValue(filter.template().orElse(null))
                        .addValue(filter.recipient().map(SqlMessageQueries::part).orElse(null))
                        .addValue(filter.ticket().orElse(null))
                        .addValue(Sql.at(filter.from()))
                        .addValue(Sql.at(filter.until()))
                        .addValue(size + 1);
        var rows =
                sql.list(
                        Cursor.backwards(place) ? BACKWARDS : ONWARDS,
                        arguments,
                        SqlMessageQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.createdAt(), row.id()));
    }

    @Override
    public Counts counts(Scope scope) {
        return sql.one(
                        COUNTS,
                        reach(scope),
                        row ->
                                new Counts(
                                        row.getLong("failed"),
                                        row.getLong("unknown"),
                                        row.getLong("undelivered"),
                                        row.getLong("queued")))
                .orElseThrow();
    }

    @Override
    public Optional<Sheet> sheet(Scope scope, UUID id) {
        return sql.one(SHEET, reach(scope).addValue(id), SqlMessageQueries::sheet);
    }

    @Override
    public Page<DevelopmentMessage> development(Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var rows =
                sql.list(
                        Cursor.backwards(place)
                                ? DEVELOPMENT.formatted("asc", ">")
                                : DEVELOPMENT.formatted("desc", "<"),
                        Tuple.of(
                                Sql.at(place.map(Cursor::at)),
                                place.map(Cursor::id).orElse(null),
                                size + 1),
                        row ->
                                new DevelopmentMessage(
                                        row.getUUID("id"),
                                        Sql.instant(row, "at"),
                                        new PhoneNumber(row.getString("phone")),
                                        row.getString("body")));
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.at(), row.id()));
    }

    /** A team's or one's own reach holds what was sent to oneself. */
    private static Tuple reach(Scope scope) {
        var branches =
                scope.reach() == Reach.BRANCH
                        ? scope.reader().branches().stream()
                                .map(BranchId::value)
                                .toArray(UUID[]::new)
                        : new UUID[0];
        return Tuple.tuple()
                .addValue(scope.reach() == Reach.ALL)
                .addValue(branches)
                .addValue(scope.reader().id().value());
    }

    /** Contains it; numbers are found in any spelling, and what was typed is no pattern. */
    private static String part(String typed) {
        var plain =
                NUMBERLIKE.matcher(typed.strip()).matches()
                        ? typed.replaceAll("\\D", "").replaceFirst("^0+", "")
                        : typed.strip().toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("id"),
                Sql.instant(row, "created_at"),
                row.getString("template"),
                row.getString("recipient_kind"),
                row.getUUID("recipient_id"),
                row.getString("recipient_name"),
                new PhoneNumber(row.getString("phone")),
                Optional.ofNullable(row.getUUID("ticket_id")),
                Optional.ofNullable(row.getString("ticket_number")),
                row.getString("body"),
                row.getInteger("segments"),
                MessageState.Kind.ofCode(row.getString("state")).orElseThrow(),
                row.getInteger("attempts"),
                Sql.optionalInstant(row, "next_at"),
                Sql.optionalInstant(row, "sent_at"),
                Optional.ofNullable(row.getString("last_error")));
    }

    private static Sheet sheet(io.vertx.sqlclient.Row row) {
        return new Sheet(
                row(row),
                row.getString("language"),
                Sql.instant(row, "expires_at"),
                Sql.instant(row, "updated_at"),
                Optional.ofNullable(row.getString("provider_id")),
                row.getBoolean("text_kept"),
                row.getLong("version"),
                attempts(row.getJsonArray("tries")));
    }

    private static List<Attempt> attempts(@Nullable JsonArray tries) {
        return Optional.ofNullable(tries).orElseGet(JsonArray::new).stream()
                .map(JsonObject.class::cast)
                .map(one ->
                        new Attempt(
                                OffsetDateTime.parse(one.getString("at")).toInstant(),
                                one.getString("gateway"),
                                one.getString("outcome"),
                                one.getString("detail")))
                .toList();
    }
}
