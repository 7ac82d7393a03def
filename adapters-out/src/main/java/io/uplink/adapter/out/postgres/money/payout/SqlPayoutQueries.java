package io.uplink.adapter.out.postgres.money.payout;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.PayoutQueries;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;

/** Money that goes back, with everything a screen says of it, in one statement. */
@ApplicationScoped
class SqlPayoutQueries implements PayoutQueries {

    private static final String ROWS =
            """
            select o.id, o.kind, o.state, o.amount, o.reason, s.number as shortcode,
                   c.name as customer_name, o.customer_id, o.payment_id,
                   p.number as payment_number, m.id as mpesa_id, o.receipt, o.msisdn,
                   o.requested_by, r.name as by_name, o.requested_at,
                   d.name as decided_by_name, o.sent_at, o.changed_at, o.code, o.gone_receipt,
                   o.disputed, o.version
              from mpesa_payout o
              join mpesa_shortcode s on s.id = o.shortcode_id
              join person r on r.id = o.requested_by
              left join person d on d.id = o.decided_by
              left join customer c on c.id = o.customer_id
              left join payment p on p.id = o.payment_id
              left join mpesa_payment m on m.receipt = o.receipt
            """;

    private final Sql sql;

    SqlPayoutQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(Scope scope, Optional<Boolean> open, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        var where = inScope(scope);
        open.ifPresent(wanted ->
                where.and(
                        "o.state "
                                + (wanted ? "in" : "not in")
                                + " ('requested', 'created', 'sent', 'pending', 'unknown')"));
        place.ifPresent(at ->
                where.and(
                        "(o.requested_at, o.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var order = backwards ? "asc" : "desc";
        var rows =
                sql.list(
                        ROWS
                                + where
                                + " order by o.requested_at "
                                + order
                                + ", o.id "
                                + order
                                + " limit "
                                + where.argument(size + 1),
                        where.arguments(),
                        SqlPayoutQueries::row);
        return Cursor.page(place, size, rows, row -> new Cursor(true, row.at(), row.id()));
    }

    @Override
    public Optional<Row> find(Scope scope, PayoutId id) {
        var where = inScope(scope).and("o.id = ?", id.value());
        return sql.one(ROWS + where, where.arguments(), SqlPayoutQueries::row);
    }

    private static Where inScope(Scope scope) {
        var where = new Where();
        if (scope.reach() != Reach.ALL) {
            where.and(
                    "o.branch_id = any(?::uuid[])",
                    (Object)
                            scope.reader().branches().stream()
                                    .map(BranchId::value)
                                    .toArray(UUID[]::new));
        }
        return where;
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                row.getUUID("id"),
                row.getString("kind"),
                PayoutState.ofCode(row.getString("state")),
                Money.ofMajor(row.getInteger("amount"), Money.KES),
                row.getString("reason"),
                row.getString("shortcode"),
                Optional.ofNullable(row.getString("customer_name")),
                Optional.ofNullable(row.getUUID("customer_id")),
                Optional.ofNullable(row.getUUID("payment_id")),
                Optional.ofNullable(row.getString("payment_number")),
                Optional.ofNullable(row.getUUID("mpesa_id")),
                Optional.ofNullable(row.getString("receipt")),
                Optional.ofNullable(row.getString("msisdn")).map(Msisdn::new).map(Msisdn::masked),
                row.getUUID("requested_by"),
                row.getString("by_name"),
                Sql.instant(row, "requested_at"),
                Optional.ofNullable(row.getString("decided_by_name")),
                Optional.ofNullable(row.getOffsetDateTime("sent_at"))
                        .map(OffsetDateTime::toInstant),
                Sql.instant(row, "changed_at"),
                Optional.ofNullable(row.getString("code")),
                Optional.ofNullable(row.getString("gone_receipt")),
                row.getBoolean("disputed"),
                row.getLong("version"));
    }
}
