package io.uplink.adapter.out.postgres.money.payout;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.money.mpesa.port.MpesaQueries.Scope;
import io.uplink.application.money.payout.port.BalanceStore;
import io.uplink.application.shared.Reach;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What paybills hold, a row each. */
@ApplicationScoped
class SqlBalances implements BalanceStore {

    private static final String ASKED =
            """
            insert into mpesa_balance (shortcode_id, conversation, asked_at) values ($1, $2, $3)
            on conflict (shortcode_id)
            do update set conversation = excluded.conversation, asked_at = excluded.asked_at
            """;

    private static final String TOLD =
            """
            update mpesa_balance set amount_minor = $3, told_at = $4, problem = null
             where shortcode_id = $1 and conversation = $2
            """;

    private static final String FAILED =
            """
            update mpesa_balance set problem = $3 where shortcode_id = $1 and conversation = $2
            """;

    private static final String ROWS =
            """
            select s.id, s.name, s.number, s.active, s.initiator <> '' as asks, b.asked_at,
                   b.amount_minor, b.told_at, b.problem
              from mpesa_shortcode s left join mpesa_balance b on b.shortcode_id = s.id
            """;

    private static final String IN_BOOKS =
            """
            select coalesce(sum(l.debit_minor - l.credit_minor), 0)::bigint as minor
              from journal_line l join ledger_account a on a.id = l.account_id
             where a.code = '1110'
            """;

    private final Statements statements;
    private final Sql sql;

    SqlBalances(Statements statements, Sql sql) {
        this.statements = statements;
        this.sql = sql;
    }

    @Override
    public Optional<Instant> askedAt(ShortcodeId shortcode) {
        return statements
                .list(
                        OffsetDateTime.class,
                        "select asked_at from mpesa_balance where shortcode_id = $1",
                        shortcode.value())
                .stream()
                .map(OffsetDateTime::toInstant)
                .findFirst();
    }

    @Override
    public void asked(ShortcodeId shortcode, String conversation, Instant now) {
        statements.change(ASKED, shortcode.value(), conversation, now);
    }

    @Override
    public boolean told(ShortcodeId shortcode, String conversation, Money amount, Instant now) {
        return statements.change(TOLD, shortcode.value(), conversation, amount.minor(), now) == 1;
    }

    @Override
    public boolean failed(ShortcodeId shortcode, String conversation, String code) {
        return statements.change(FAILED, shortcode.value(), conversation, code) == 1;
    }

    @Override
    public List<Row> rows(Scope scope) {
        var where = new Where();
        if (scope.reach() != Reach.ALL) {
            where.and(
                    "s.branch_id = any(?::uuid[])",
                    (Object)
                            scope.reader().branches().stream()
                                    .map(BranchId::value)
                                    .toArray(UUID[]::new));
        }
        return sql.list(
                ROWS + where + " order by s.name, s.id",
                where.arguments(),
                row ->
                        new Row(
                                row.getUUID("id"),
                                row.getString("name"),
                                row.getString("number"),
                                row.getBoolean("active"),
                                row.getBoolean("asks"),
                                Optional.ofNullable(row.getOffsetDateTime("asked_at"))
                                        .map(OffsetDateTime::toInstant),
                                Optional.ofNullable(row.getLong("amount_minor"))
                                        .map(minor -> Money.ofMinor(minor, Money.KES)),
                                Optional.ofNullable(row.getOffsetDateTime("told_at"))
                                        .map(OffsetDateTime::toInstant),
                                Optional.ofNullable(row.getString("problem"))));
    }

    @Override
    public Money inBooks() {
        return sql.one(
                        IN_BOOKS,
                        Tuple.tuple(),
                        row -> Money.ofMinor(row.getLong("minor"), Money.KES))
                .orElseThrow();
    }
}
