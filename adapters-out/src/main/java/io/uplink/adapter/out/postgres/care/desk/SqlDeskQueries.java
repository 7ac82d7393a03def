package io.uplink.adapter.out.postgres.care.desk;

import io.uplink.adapter.out.postgres.care.ticket.TicketParts;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.desk.port.DeskQueries;
import io.uplink.application.care.desk.port.Shelf;
import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.care.desk.CannedReply.Topic;
import io.uplink.domain.care.desk.CannedReplyId;
import io.uplink.domain.care.desk.DeskAction;
import io.uplink.domain.care.desk.MacroId;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** What pages show of the desk, each in one statement. */
@ApplicationScoped
class SqlDeskQueries implements DeskQueries {

    private static final String TOOLS =
            """
            (select s.id, s.name, s.topic from canned_reply s
              where %1$s order by lower(s.name), s.id limit %2$d)
            union all
            (select s.id, s.name, null from macro s
              where %1$s order by lower(s.name), s.id limit %2$d)
            """
                    .formatted(DeskSql.VISIBLE, Shelf.MOST_SHOWN);

    /** A ticket that was refused as not there may be one that the person does not see. */
    private static final String BULK =
            """
            select r.person_id, r.kind, r.facts::text as facts, p.ticket_id, p.result, p.code,
                   t.number, t.subject,
                   case when p.code = 'ticket.steps-open' then %s else '[]' end as steps,
                   case when p.code = 'ticket.fields-missing' then %s else '[]' end as fields
              from bulk_run r
              join bulk_pick p on p.run_id = r.id
              left join ticket t on t.id = p.ticket_id and p.result is not null
                   and p.code is distinct from 'ticket.not-found'
             where r.id = $1
             order by p.position
            """
                    .formatted(TicketParts.STEPS, TicketParts.FIELDS);

    private final Sql sql;

    SqlDeskQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Tools tools(Reader reader) {
        var replies = new ArrayList<Reply>();
        var macros = new ArrayList<Run>();
        for (var row : sql.run(TOOLS, DeskSql.of(reader))) {
            var topic = Optional.ofNullable(row.getString("topic"));
            topic.ifPresentOrElse(
                    code ->
                            replies.add(
                                    new Reply(
                                            new CannedReplyId(row.getUUID("id")),
                                            row.getString("name"),
                                            Topic.ofCode(code))),
                    () ->
                            macros.add(
                                    new Run(
                                            new MacroId(row.getUUID("id")),
                                            row.getString("name"))));
        }
        return new Tools(replies, macros);
    }

    @Override
    public Optional<BulkSheet> bulk(BulkRunId run) {
        var lines = new ArrayList<Line>();
        var head = Optional.<Row>empty();
        for (var row : sql.run(BULK, Tuple.of(run.value()))) {
            head = Optional.of(row);
            lines.add(line(row));
        }
        return head.map(row ->
                new BulkSheet(
                        run,
                        new PersonId(row.getUUID("person_id")),
                        DeskAction.parse(
                                row.getString("kind"), DeskJson.values(row.getString("facts"))),
                        lines));
    }

    private static Line line(Row row) {
        return new Line(
                new TicketId(row.getUUID("ticket_id")),
                Optional.ofNullable(row.getString("number")),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getString("result"))
                        .map(code -> Result.valueOf(code.toUpperCase(Locale.ROOT))),
                Optional.ofNullable(row.getString("code")),
                TicketParts.steps(row.getJsonArray("steps")).stream()
                        .filter(TicketStep::isOwed)
                        .toList(),
                TicketParts.fields(row.getJsonArray("fields")).stream()
                        .filter(TicketField::isOwed)
                        .map(TicketField::field)
                        .toList());
    }
}
