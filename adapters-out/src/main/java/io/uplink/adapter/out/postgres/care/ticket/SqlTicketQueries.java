package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.application.care.ticket.port.TicketSheet;
import io.uplink.application.shared.Page;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;

/** Lists and counts in one statement each; the sheet of one ticket in two. */
@ApplicationScoped
class SqlTicketQueries implements TicketQueries {

    private static final String COUNTS = TicketCounts.select(1);

    private final Sql sql;

    SqlTicketQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Row> page(
            Scope scope, Filter filter, Sort sort, Optional<String> cursor, int size) {
        var place = TicketCursor.parse(sort, cursor);
        var statement = TicketListSql.page(scope, filter, sort, place, size + 1);
        var rows = sql.list(statement.sql(), statement.arguments(), SqlTicketQueries::row);
        return TicketCursor.page(place, size, rows, row -> key(sort, row));
    }

    @Override
    public Counts counts(Scope scope) {
        return sql.one(COUNTS, TicketCounts.arguments(Tuple.tuple(), scope), TicketCounts::read)
                .orElseThrow();
    }

    @Override
    public Optional<TicketSheet> sheet(TicketId ticket) {
        return new TicketSheetReader(sql).read(ticket);
    }

    private static TicketCursor key(Sort sort, Row row) {
        return new TicketCursor(
                true,
                sort,
                sort == Sort.PRIORITY ? rank(row.priority()) : 0,
                switch (sort) {
                    case SLA -> row.clock().map(ClockFacts::due);
                    case NEWEST, PRIORITY -> Optional.of(row.openedAt());
                    case UPDATED -> Optional.of(row.updatedAt());
                },
                row.id().value());
    }

    /** As the database's {@code ticket_rank} ranks them. */
    private static int rank(Priority priority) {
        return switch (priority) {
            case CRITICAL -> 4;
            case HIGH -> 3;
            case MEDIUM -> 2;
            case LOW -> 1;
        };
    }

    private static Row row(io.vertx.sqlclient.Row row) {
        return new Row(
                new TicketId(row.getUUID("id")),
                row.getString("number"),
                row.getString("subject"),
                new CustomerId(row.getUUID("customer_id")),
                row.getString("customer_name"),
                row.getString("area"),
                row.getString("category"),
                TicketState.Kind.ofCode(row.getString("state")),
                Optional.ofNullable(row.getString("pending_reason"))
                        .filter(_ -> row.getString("state").equals("pending"))
                        .map(PendingReason::ofCode),
                Priority.ofCode(row.getString("priority")),
                new BranchId(row.getUUID("branch_id")),
                Optional.ofNullable(row.getUUID("assignee_id")).map(PersonId::new),
                Optional.ofNullable(row.getString("assignee_name")),
                Optional.ofNullable(row.getUUID("team_id")).map(TeamId::new),
                Optional.ofNullable(row.getString("team_name")),
                Sql.instant(row, "opened_at"),
                Sql.instant(row, "updated_at"),
                Sql.optionalInstant(row, "resolved_at"),
                Sql.optionalInstant(row, "last_reply_at"),
                Optional.ofNullable(row.getInteger("rating")),
                clock(row),
                new Marks(
                        Optional.ofNullable(row.getString("merged_number")),
                        row.getBoolean("child"),
                        row.getLong("children")),
                row.getLong("version"));
    }

    private static Optional<ClockFacts> clock(io.vertx.sqlclient.Row row) {
        return Optional.ofNullable(row.getUUID("sla_policy_id"))
                // Nothing is owed on a merged ticket; what was decided before stays known.
                .filter(_ ->
                        row.getUUID("merged_into") == null
                                || row.getBoolean("resolution_met") != null)
                .map(_ ->
                        new ClockFacts(
                                Sql.instant(row, "resolution_from"),
                                Sql.instant(row, "resolution_due"),
                                Sql.instant(row, "response_due"),
                                Sql.optionalInstant(row, "responded_at"),
                                row.getBoolean("response_missed"),
                                row.getBoolean("resolution_missed"),
                                Optional.ofNullable(row.getBoolean("resolution_met")),
                                Sql.optionalInstant(row, "warned_at"),
                                Sql.optionalInstant(row, "paused_since"),
                                Optional.ofNullable(row.getLong("took_seconds"))
                                        .map(Duration::ofSeconds),
                                Sql.optionalInstant(row, "reply_due")));
    }
}
