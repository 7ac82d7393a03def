package io.uplink.adapter.out.postgres.money.catalogue;

import io.uplink.adapter.out.postgres.shared.Placed;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TextCursor;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.catalogue.port.ProductQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.money.catalogue.Product;
import io.uplink.domain.money.catalogue.ProductId;
import io.uplink.domain.money.catalogue.ProductKind;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.Money;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The catalogue as screens show it. */
@ApplicationScoped
class SqlProductQueries implements ProductQueries {

    private static final String SELECT =
            """
            select p.*, lower(p.name) as place, t.name as tax_name
              from product p join tax_code t on t.id = p.tax_id
            """;

    /** Enough for a list to choose from; a company of this trade sells some dozens. */
    private static final int MOST_OFFERED = 500;

    private final Sql sql;

    SqlProductQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(Filter filter, Optional<String> cursor, int size) {
        var place = TextCursor.parse(cursor);
        var backwards = TextCursor.backwards(place);
        var where = new Where();
        filter.text()
                .ifPresent(text ->
                        where.and("lower(p.code || ' ' || p.name) like ?", Typed.part(text)));
        filter.kind().ifPresent(kind -> where.and("p.kind = ?", kind.code()));
        filter.active().ifPresent(active -> where.and("p.active = ?", active));
        place.ifPresent(at ->
                where.and(
                        "(lower(p.name), p.id) " + (backwards ? "<" : ">") + " (?, ?)",
                        at.text(),
                        at.id()));
        var order = backwards ? "desc" : "asc";
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        SELECT
                                + where
                                + " order by lower(p.name) %1$s, p.id %1$s limit %2$s"
                                        .formatted(order, limit),
                        where.arguments(),
                        row -> Placed.of(line(row), row));
        return Placed.page(place, size, rows);
    }

    @Override
    public List<Product> offered() {
        return sql.list(
                SELECT + " where p.active order by lower(p.name), p.id limit $1",
                Tuple.of(MOST_OFFERED),
                SqlProductQueries::product);
    }

    @Override
    public Optional<Line> one(ProductId id) {
        return sql.one(SELECT + " where p.id = $1", Tuple.of(id.value()), SqlProductQueries::line);
    }

    private static Line line(Row row) {
        return new Line(product(row), row.getString("tax_name"));
    }

    private static Product product(Row row) {
        return new Product(
                new ProductId(row.getUUID("id")),
                row.getString("code"),
                row.getString("name"),
                Optional.ofNullable(row.getString("description")),
                ProductKind.ofCode(row.getString("kind")),
                Money.ofMinor(
                        row.getLong("unit_price_minor"),
                        Currency.getInstance(row.getString("currency"))),
                row.getBoolean("tax_included"),
                new TaxCodeId(row.getUUID("tax_id")),
                new AccountCode(row.getString("revenue_code")),
                row.getBoolean("active"),
                row.getLong("version"));
    }
}
