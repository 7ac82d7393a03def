package io.uplink.adapter.out.postgres.money.ledger;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.ledger.port.LedgerQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.ledger.AccountId;
import io.uplink.domain.money.ledger.AccountSum;
import io.uplink.domain.money.ledger.Books;
import io.uplink.domain.money.ledger.EntryId;
import io.uplink.domain.money.ledger.EntryNumber;
import io.uplink.domain.money.ledger.Source;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The books as screens show them. */
@ApplicationScoped
class SqlLedgerQueries implements LedgerQueries {

    private static final Pattern NUMBER = Pattern.compile("(?:je-)?0*([1-9]\\d{0,14})");

    private static final String SUMS =
            """
            select %s, ledger.currency, coalesce(s.debit, 0) as debit,
                   coalesce(s.credit, 0) as credit
              from ledger_account a cross join ledger
              left join (select account_id, sum(debit_minor)::bigint as debit,
                                sum(credit_minor)::bigint as credit
                           from journal_line where day <= $1 group by account_id) s
                on s.account_id = a.id
             order by a.code
            """
                    .formatted(LedgerRows.ACCOUNT);

    private static final String CHOICES =
            "select id, code, name from ledger_account where active and not heading order by code";

    /** What a page says of an entry is looked up for its rows alone. */
    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String ENTRIES =
            """
            select e.*, t.total, t.debits, t.credits,
                   exists (select from journal_entry r where r.reverses_id = e.id) as reversed
              from (select e.number, e.id, e.day, e.text, e.currency, e.source_kind
                      from journal_entry e %1$s
                     order by e.day %2$s, e.number %2$s limit %3$s) e
             cross join lateral (
                   select sum(l.debit_minor)::bigint as total,
                          array_agg(distinct a.code order by a.code)
                              filter (where l.debit_minor > 0) as debits,
                          array_agg(distinct a.code order by a.code)
                              filter (where l.credit_minor > 0) as credits
                     from journal_line l join ledger_account a on a.id = l.account_id
                    where l.number = e.number) t
             order by e.day %2$s, e.number %2$s
            """;

    private static final String SHEET =
            """
            select e.number, e.id, e.day, e.text, e.currency, e.source_kind, e.source_id, e.by_name,
                   e.at, encode(e.hash, 'hex') as hash, wrong.id as wrong_id,
                   wrong.number as wrong_number, back.id as back_id, back.number as back_number,
                   (select json_agg(json_build_object('account', a.id, 'code', a.code,
                               'name', a.name, 'debit', l.debit_minor, 'credit', l.credit_minor,
                               'note', l.note) order by l.position)
                      from journal_line l join ledger_account a on a.id = l.account_id
                     where l.number = e.number) as lines
              from journal_entry e
              left join journal_entry wrong on wrong.id = e.reverses_id
              left join journal_entry back on back.reverses_id = e.id
             where e.id = $1
            """;

    private final Sql sql;

    SqlLedgerQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<AccountSum> sums(LocalDate day) {
        return sql.list(
                SUMS,
                Tuple.of(day),
                row ->
                        new AccountSum(
                                LedgerRows.account(row),
                                LedgerRows.money(row, "debit"),
                                LedgerRows.money(row, "credit")));
    }

    @Override
    public List<Choice> choices() {
        return sql.list(
                CHOICES,
                Tuple.tuple(),
                row ->
                        new Choice(
                                new AccountId(row.getUUID("id")),
                                row.getString("code"),
                                row.getString("name")));
    }

    @Override
    public Page<Line> entries(Filter filter, Optional<String> cursor, int size) {
        var place = LedgerCursor.parse(cursor);
        var backwards = LedgerCursor.backwards(place);
        var where = where(filter);
        place.ifPresent(at ->
                where.and(
                        "(e.day, e.number) " + (backwards ? ">" : "<") + " (?, ?)",
                        at.day(),
                        at.number()));
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        ENTRIES.formatted(where, backwards ? "asc" : "desc", limit),
                        where.arguments(),
                        SqlLedgerQueries::line);
        return LedgerCursor.page(
                place,
                size,
                rows,
                line -> new LedgerCursor(true, line.day(), line.number().value(), 0));
    }

    private static Where where(Filter filter) {
        var where = new Where();
        filter.account()
                .ifPresent(account ->
                        where.and(
                                "exists (select from journal_line l where l.number = e.number"
                                        + " and l.account_id = ?)",
                                account.value()));
        filter.from().ifPresent(day -> where.and("e.day >= ?", day));
        filter.until().ifPresent(day -> where.and("e.day <= ?", day));
        filter.sourceKind().ifPresent(kind -> where.and("e.source_kind = ?", kind));
        filter.sourceId().ifPresent(id -> where.and("e.source_id = ?", id));
        filter.text().ifPresent(typed -> text(where, typed));
        return where;
    }

    /** A number finds its entry, other words those that have them; none of them is a pattern. */
    private static void text(Where where, String typed) {
        var part = Typed.part(typed);
        var number = NUMBER.matcher(typed.strip().toLowerCase(Locale.ROOT));
        if (number.matches()) {
            where.and("lower(e.text) like ? or e.number = ?", part, Long.valueOf(number.group(1)));
        } else {
            where.and("lower(e.text) like ?", part);
        }
    }

    @Override
    public Optional<Sheet> entry(EntryId id) {
        return sql.one(SHEET, Tuple.of(id.value()), SqlLedgerQueries::sheet);
    }

    @Override
    public Optional<Statement> statement(
            AccountId account,
            Optional<LocalDate> from,
            Optional<LocalDate> until,
            Optional<String> cursor,
            int size) {
        return StatementSql.read(sql, account, from, until, cursor, size);
    }

    @Override
    public Books books() {
        return sql.list(
                        "select currency, locked_through, version from ledger",
                        Tuple.tuple(),
                        row ->
                                new Books(
                                        Currency.getInstance(row.getString("currency")),
                                        Optional.ofNullable(row.getLocalDate("locked_through")),
                                        row.getLong("version")))
                .getFirst();
    }

    private static Line line(Row row) {
        return new Line(
                new EntryId(row.getUUID("id")),
                new EntryNumber(row.getLong("number")),
                row.getLocalDate("day"),
                row.getString("text"),
                row.getString("source_kind"),
                LedgerRows.money(row, "total"),
                List.of(row.getArrayOfStrings("debits")),
                List.of(row.getArrayOfStrings("credits")),
                row.getBoolean("reversed"));
    }

    private static Sheet sheet(Row row) {
        var currency = Currency.getInstance(row.getString("currency"));
        var lines =
                lines(row).stream()
                        .map(JsonObject.class::cast)
                        .map(line -> sheetLine(line, currency))
                        .toList();
        return new Sheet(
                new EntryId(row.getUUID("id")),
                new EntryNumber(row.getLong("number")),
                row.getLocalDate("day"),
                row.getString("text"),
                new Source(row.getString("source_kind"), row.getString("source_id")),
                lines.stream().map(SheetLine::debit).reduce(Money.zero(currency), Money::plus),
                lines,
                other(row, "wrong"),
                other(row, "back"),
                row.getString("by_name"),
                Sql.instant(row, "at"),
                row.getString("hash"));
    }

    private static JsonArray lines(Row row) {
        return row.getJsonArray("lines");
    }

    private static SheetLine sheetLine(JsonObject line, Currency currency) {
        return new SheetLine(
                new AccountId(UUID.fromString(line.getString("account"))),
                line.getString("code"),
                line.getString("name"),
                Money.ofMinor(line.getLong("debit"), currency),
                Money.ofMinor(line.getLong("credit"), currency),
                Optional.ofNullable(line.getString("note")));
    }

    private static Optional<Other> other(Row row, String which) {
        @Nullable Long number = row.getLong(which + "_number");
        return number == null
                ? Optional.empty()
                : Optional.of(
                        new Other(
                                new EntryId(row.getUUID(which + "_id")), new EntryNumber(number)));
    }
}
