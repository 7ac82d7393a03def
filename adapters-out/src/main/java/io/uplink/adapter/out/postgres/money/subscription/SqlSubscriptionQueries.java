package io.uplink.adapter.out.postgres.money.subscription;

import io.uplink.adapter.out.postgres.money.invoice.Branched;
import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.CustomerRecords;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.subscription.port.SubscriptionQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.Period;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions as screens show them. */
@ApplicationScoped
class SqlSubscriptionQueries implements SubscriptionQueries {

    private static final String LIST =
            "select "
                    + SubscriptionColumns.NAMES
                    + """
                    , c.name as customer_name, c.account_number, s.created_at
                      from subscription s join customer c on c.id = s.customer_id
                    """;

    private static final String SHEET =
            "select "
                    + SubscriptionColumns.NAMES
                    + """
                    , c.name as customer_name, c.account_number, b.name as branch_name,
                      t.name as tax_name,
                      (select json_agg(json_build_object('id', x.id, 'name', x.name, 'from', x.period_from,
                                  'until', x.period_until, 'covered', x.covered_until,
                                  'invoice', i.id, 'number', i.number, 'state', i.state,
                                  'currency', i.currency, 'total', i.total_minor,
                                  'credited', i.credited_minor, 'balance', i.balance_minor)
                                  order by x.period_from desc, x.id desc)::text
                         from (select * from subscription_charge y where y.subscription_id = s.id
                                order by y.period_from desc, y.id desc limit 36) x
                         join invoice i on i.id = x.invoice_id) as charges
                      from subscription s join customer c on c.id = s.customer_id
                      join branch b on b.id = s.branch_id
                      join tax_code t on t.id = s.tax_id
                    """;

    private final Sql sql;

    SqlSubscriptionQueries(Sql sql) {
        this.sql = sql;
    }

    /** With the moment that places it in the list. */
    private record Placed(Line line, Cursor place) {}

    @Override
    public Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = where(within, filter);
        place.ifPresent(at ->
                where.and(
                        "(s.created_at, s.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by s.created_at %1$s, s.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        row ->
                                new Placed(
                                        line(row),
                                        new Cursor(
                                                true,
                                                Sql.instant(row, "created_at"),
                                                row.getUUID("id"))));
        return Cursor.page(place, size, rows, Placed::place).map(Placed::line);
    }

    private static Where where(Within within, Filter filter) {
        var where = Branched.within(new Where(), within, "s.branch_id");
        filter.status().ifPresent(status -> where.and("s.status = ?", status.code()));
        filter.customer()
                .ifPresent(id ->
                        where.and(
                                "s.customer_id = any(" + CustomerRecords.of("?") + ")",
                                id.value(),
                                id.value()));
        filter.branch().ifPresent(id -> where.and("s.branch_id = ?", id.value()));
        filter.text()
                .ifPresent(text ->
                        where.and(
                                "c.search_text like ? or lower(s.name) like ?",
                                Typed.part(text),
                                Typed.part(text)));
        return where;
    }

    private static Line line(Row row) {
        return new Line(
                SubscriptionColumns.read(row::getValue),
                row.getString("customer_name"),
                row.getString("account_number"));
    }

    @Override
    public Optional<Sheet> sheet(Within within, SubscriptionId id) {
        var where = Branched.within(new Where().and("s.id = ?", id.value()), within, "s.branch_id");
        return sql.one(SHEET + where, where.arguments(), SqlSubscriptionQueries::sheet);
    }

    private static Sheet sheet(Row row) {
        Subscription.Snapshot subscription = SubscriptionColumns.read(row::getValue);
        return new Sheet(
                subscription,
                row.getString("customer_name"),
                row.getString("account_number"),
                row.getString("branch_name"),
                row.getString("tax_name"),
                charges(row.getString("charges"), subscription.id()));
    }

    private static List<Charge> charges(@Nullable String json, SubscriptionId subscription) {
        return json == null
                ? List.of()
                : new JsonArray(json)
                        .stream()
                                .map(JsonObject.class::cast)
                                .map(row -> charge(row, subscription))
                                .toList();
    }

    private static Charge charge(JsonObject row, SubscriptionId subscription) {
        var currency = Currency.getInstance(row.getString("currency"));
        var invoice = new InvoiceId(UUID.fromString(row.getString("invoice")));
        var total = Money.ofMinor(row.getLong("total"), currency);
        return new Charge(
                new ChargedPeriod(
                        UUID.fromString(row.getString("id")),
                        subscription,
                        row.getString("name"),
                        new Period(day(row, "from"), day(row, "until")),
                        day(row, "covered"),
                        invoice),
                invoice,
                row.getString("number"),
                "issued".equals(row.getString("state")),
                total,
                total.minus(Money.ofMinor(row.getLong("credited"), currency)),
                Money.ofMinor(row.getLong("balance"), currency));
    }

    private static LocalDate day(JsonObject row, String name) {
        return LocalDate.parse(row.getString(name));
    }
}
