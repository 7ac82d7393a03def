package io.uplink.adapter.out.postgres.care.sla;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.sla.port.SlaHistory;
import io.uplink.domain.care.sla.Situation;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.TicketPast;
import io.uplink.domain.care.sla.TicketPast.Step;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tickets with what their history says of their clocks, in one statement. */
@ApplicationScoped
class SqlSlaHistory implements SlaHistory {

    /**
     * A ticket without a calendar was promised nothing; it counts by its branch's, or the usual.
     */
    private static final String OPENED_SINCE =
            """
            select t.priority, t.category, t.branch_id, t.opened_at,
                   coalesce(c.class_key, (select key from customer_class where standard))
                       as customer_class,
                   coalesce(t.sla_calendar_id,
                            (select id from sla_calendar where branch_id = t.branch_id),
                            (select id from sla_calendar where standard)) as calendar,
                   coalesce((select json_agg(json_build_object('kind', e.kind, 'at', e.at,
                                        'by', e.author_kind, 'reason', e.data ->> 'reason')
                                    order by e.at, e.id)
                               from ticket_entry e
                              where e.ticket_id = t.id
                                and (e.kind in ('pending', 'resumed', 'progressed', 'resolved',
                                                'reopened')
                                     or e.kind = 'reply' and e.public)), '[]') as steps
              from ticket t join customer c on c.id = t.customer_id
             where t.opened_at >= $1 and t.deleted_at is null and t.merged_into is null
             order by t.opened_at desc, t.id desc
             limit $2
            """;

    private final Sql sql;

    SqlSlaHistory(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<TicketPast> openedSince(Instant from, int most) {
        return sql.list(OPENED_SINCE, Tuple.of(Sql.at(from), most), SqlSlaHistory::past);
    }

    private static TicketPast past(Row row) {
        return new TicketPast(
                new Situation(
                        Priority.ofCode(row.getString("priority")),
                        Optional.of(row.getString("category")),
                        Optional.ofNullable(row.getString("customer_class")),
                        Optional.of(new BranchId(row.getUUID("branch_id")))),
                new SlaCalendarId(row.getUUID("calendar")),
                Sql.instant(row, "opened_at"),
                steps(row.getJsonArray("steps")));
    }

    private static List<Step> steps(JsonArray entries) {
        var steps = new ArrayList<Step>();
        for (var i = 0; i < entries.size(); i++) {
            steps.add(step(entries.getJsonObject(i)));
        }
        return steps;
    }

    private static Step step(JsonObject entry) {
        var at = OffsetDateTime.parse(entry.getString("at")).toInstant();
        return switch (entry.getString("kind")) {
            case "pending" ->
                    new TicketPast.Waited(PendingReason.ofCode(entry.getString("reason")), at);
            case "resumed", "progressed" -> new TicketPast.WentOn(at);
            case "resolved" -> new TicketPast.Done(at);
            case "reopened" -> new TicketPast.Reopened(at);
            default ->
                    entry.getString("by").equals("customer")
                            ? new TicketPast.Heard(at)
                            : new TicketPast.Answered(at);
        };
    }
}
