package io.uplink.adapter.out.postgres.money.statement;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.mpesa.AccountReference;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.mpesa.ShortcodeId;
import io.uplink.domain.money.statement.StatementId;
import io.uplink.domain.money.statement.StatementLine;
import io.uplink.domain.shared.Money;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All lines of a statement are stored by one statement of SQL. */
@ApplicationScoped
class SqlStatements implements io.uplink.application.money.statement.port.Statements {

    private static final String INSERT =
            """
            insert into mpesa_statement (id, shortcode_id, name, digest, file_id, lines, unfinished,
                    faults, imported_by, imported_at)
            values ($1, $2, $3, $4, $5, $6, $7, cast(cast($8 as text) as jsonb), $9, $10)
            """;

    private static final String LINES =
            """
            insert into mpesa_statement_line (id, statement_id, shortcode_id, receipt, completed_at,
                    details, in_minor, out_minor, reason, other_party, reference, payment, next_at)
            select r.id, $1, $2, r.receipt, r.at, r.details, r.paid, r.gone, r.reason, r.party,
                   r.reference, r.payment, $3
              from jsonb_to_recordset(cast(cast($4 as text) as jsonb)) as
                   r (id uuid, receipt text, at timestamptz, details text, paid bigint, gone bigint,
                      reason text, party text, reference text, payment boolean)
            on conflict on constraint mpesa_statement_line_key do nothing
            """;

    private static final String DUE =
            """
            select id, shortcode_id, receipt, completed_at, details, in_minor, out_minor, reason,
                   other_party, reference, attempts
              from mpesa_statement_line
             where next_at <= $1 order by next_at, id limit $2
            """;

    private static final String SETTLE =
            """
            update mpesa_statement_line
               set outcome = $2, problem = $3, next_at = null, attempts = attempts + 1
             where id = $1 and outcome is null
            """;

    private static final String POSTPONE =
            """
            update mpesa_statement_line
               set problem = $2, next_at = $3, attempts = attempts + 1
             where id = $1 and outcome is null
            """;

    private final Statements statements;
    private final Ids ids;

    SqlStatements(Statements statements, Ids ids) {
        this.statements = statements;
        this.ids = ids;
    }

    @Override
    public Optional<StatementId> ofContent(ShortcodeId shortcode, String digest) {
        return statements
                .list(
                        UUID.class,
                        "select id from mpesa_statement where shortcode_id = $1 and digest = $2",
                        shortcode.value(),
                        digest)
                .stream()
                .findFirst()
                .map(StatementId::new);
    }

    @Override
    public void add(Statement statement) {
        var faults = new JsonArray();
        statement
                .faults()
                .forEach(fault ->
                        faults.add(
                                new JsonObject()
                                        .put("row", fault.row())
                                        .put("code", fault.code())));
        statements.change(
                INSERT,
                statement.id().value(),
                statement.shortcode().value(),
                statement.name(),
                statement.digest(),
                statement.file().value(),
                statement.lines(),
                statement.unfinished(),
                faults.encode(),
                statement.by().value(),
                statement.at());
    }

    @Override
    public int addLines(Statement statement, List<StatementLine> lines) {
        var rows = new JsonArray();
        lines.forEach(line -> rows.add(row(line)));
        return statements.change(
                LINES,
                statement.id().value(),
                statement.shortcode().value(),
                statement.at(),
                rows.encode());
    }

    private JsonObject row(StatementLine line) {
        return new JsonObject()
                .put("id", ids.next().toString())
                .put("receipt", line.receipt().text())
                .put("at", line.completedAt().toString())
                .put("details", line.details())
                .put("paid", line.in().minor())
                .put("gone", line.out().minor())
                .put("reason", line.reason())
                .put("party", line.otherParty())
                .put("reference", line.reference().text())
                .put("payment", line.kind() == StatementLine.Kind.PAYMENT);
    }

    @Override
    public List<Due> due(Instant now, int most) {
        return statements.list(Object[].class, DUE, now, most).stream()
                .map(SqlStatements::due)
                .toList();
    }

    private static Due due(@Nullable Object[] row) {
        return new Due(
                of(UUID.class, row[0]),
                new ShortcodeId(of(UUID.class, row[1])),
                new StatementLine(
                        new ReceiptNumber(of(String.class, row[2])),
                        of(OffsetDateTime.class, row[3]).toInstant(),
                        of(String.class, row[4]),
                        Money.ofMinor(of(Long.class, row[5]), Money.KES),
                        Money.ofMinor(of(Long.class, row[6]), Money.KES),
                        of(String.class, row[7]),
                        of(String.class, row[8]),
                        new AccountReference(of(String.class, row[9]))),
                of(Integer.class, row[10]));
    }

    @Override
    public void settle(UUID line, Outcome outcome, Optional<String> problem, Instant now) {
        statements.change(SETTLE, line, outcome.code(), problem.orElse(null));
    }

    @Override
    public void postpone(UUID line, String problem, Instant next) {
        statements.change(POSTPONE, line, problem, next);
    }

    private static <T> T of(Class<T> type, @Nullable Object value) {
        return Optional.ofNullable(value).map(type::cast).orElseThrow();
    }
}
