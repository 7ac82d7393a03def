package io.uplink.adapter.out.postgres.care.link;

import io.uplink.adapter.out.postgres.care.ticket.TicketParts;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TicketPlaceSql;
import io.uplink.application.care.link.port.LinkQueries;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A link's page is one statement, found by one unique index and closed with its history. */
@ApplicationScoped
class SqlLinkQueries implements LinkQueries {

    private static final String OPEN =
            """
            select l.id, t.id as ticket_id, l.person_id, l.customer_id, l.created_at,
                   l.expires_at, l.most_uses, l.uses, l.revoked_at, l.kind,
                   case when own.id <> t.id then own.number end as merged_number,
                   coalesce(p.name, c.name) as reader,
                   coalesce(p.language, c.language) as language,
                   t.deleted_at is null
                       and (l.kind = 'customer' or t.state <> 'closed' and %s) as for_holder,
                   t.number, t.subject, t.description, t.priority, t.state, t.state_since,
                   t.pending_reason, t.resume_at, t.source, t.opened_at, t.team_id,
                   t.resolution_due, t.paused_since, t.resolved_at, t.what_was_done,
                   t.rating, t.rating_comment, t.times_reopened, b.time_zone,
                   o.name as opener, a.name as assignee, r.name as resolver,
                   c.name as customer, c.account_number, c.plan,
                   case when pl.id is null then c.address
                        else concat_ws(': ', nullif(pl.label, ''), nullif(pl.address, ''))
                        end as address,
                   case when pl.id is null then c.area else pl.area end as area,
                   case when pl.id is null then c.latitude else pl.latitude end as latitude,
                   case when pl.id is null then c.longitude else pl.longitude end as longitude,
                   coalesce(pl.note, '') as place_note,
                   (select n.e164 from customer_phone n
                     where n.customer_id = c.id order by n.position limit 1) as phone,
                   coalesce((select jsonb_agg(jsonb_build_object(
                               'at', e.at, 'kind', e.kind, 'public', e.public,
                               'authorKind', e.author_kind, 'author', e.author_name,
                               'body', e.said, 'stars', e.data->>'stars',
                               'reason', e.data->>'reason',
                               'person', (select w.name from person w
                                           where w.id = cast(e.data->>'person' as uuid)))
                               order by e.at desc, e.id desc)
                      from (select h.*,
                                   case when m.id is not null and h.kind = 'opened'
                                        then m.description else h.body end as said
                              from ticket_entry h
                              left join ticket m on m.id = h.ticket_id and m.id <> t.id
                             where h.ticket_id = any (array(
                                       select t.id
                                       union all
                                       select x.id from ticket x
                                        where x.merged_into = t.id and x.deleted_at is null))
                               and (h.public or l.kind = 'technician')
                             order by h.at desc, h.id desc
                             limit %d) e), '[]') as history,
                   case when l.kind = 'technician' then %s else '[]' end as steps,
                   case when l.kind = 'technician' then %s else '[]' end as fields
              from ticket_link l
              join ticket own on own.id = l.ticket_id
              join ticket t on t.id = %s
              join customer c on c.id = t.customer_id
            %s
              join branch b on b.id = t.branch_id
              left join person p on p.id = l.person_id
              left join person o on o.id = t.opened_by
              left join person a on a.id = t.assignee_id
              left join person r on r.id = t.resolved_by
             where l.token_digest = decode($1, 'hex') and l.kind = $2
            """
                    .formatted(
                            LinkSql.WORKED,
                            MOST_HISTORY,
                            TicketParts.STEPS,
                            TicketParts.FIELDS,
                            LinkSql.OPENS,
                            TicketPlaceSql.JOIN);

    private static final String OF_TICKET =
            """
            select t.branch_id, t.opened_by, t.assignee_id, t.team_id, l.*,
                   coalesce(p.name, c.name) as holder
              from ticket t
              left join lateral (
                   select id, ticket_id, person_id, customer_id, created_at, expires_at,
                          most_uses, uses, revoked_at, kind, last_used_at, revoked_why
                     from ticket_link
                    where ticket_id = t.id
                    order by created_at desc, id desc
                    limit 100) l on true
              left join person p on p.id = l.person_id
              left join customer c on c.id = l.customer_id
             where t.id = $1 and t.deleted_at is null
             order by l.created_at desc, l.id desc
            """;

    private final Sql sql;

    SqlLinkQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Opened> find(byte[] digest, Kind kind) {
        return sql.one(
                OPEN,
                Tuple.of(HexFormat.of().formatHex(digest), kind.code()),
                SqlLinkQueries::opened);
    }

    @Override
    public Optional<OfTicket> ofTicket(TicketId ticket) {
        var rows = sql.list(OF_TICKET, Tuple.of(ticket.value()), row -> row);
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var links =
                rows.stream()
                        .filter(row -> row.getUUID("id") != null)
                        .map(SqlLinkQueries::given)
                        .toList();
        return Optional.of(new OfTicket(placement(rows.getFirst()), links));
    }

    private static Placement placement(Row row) {
        return Ticket.placement(
                new BranchId(row.getUUID("branch_id")),
                Optional.ofNullable(row.getUUID("opened_by")).map(PersonId::new),
                new Assignment(
                        Optional.ofNullable(row.getUUID("assignee_id")).map(PersonId::new),
                        Optional.ofNullable(row.getUUID("team_id")).map(TeamId::new)));
    }

    private static Given given(Row row) {
        return new Given(
                LinkRows.link(row),
                row.getString("kind").equals("customer") ? Kind.CUSTOMER : Kind.TECHNICIAN,
                row.getString("holder"),
                Sql.optionalInstant(row, "last_used_at"),
                Optional.ofNullable(row.getString("revoked_why")));
    }

    private static Opened opened(Row row) {
        return new Opened(
                LinkRows.link(row),
                new Reader(row.getString("reader"), Language.ofCode(row.getString("language"))),
                ZoneId.of(row.getString("time_zone")),
                row.getBoolean("for_holder"),
                optional(row, "merged_number"),
                standing(row),
                party(row),
                TicketParts.steps(row.getJsonArray("steps")),
                TicketParts.fields(row.getJsonArray("fields")).stream()
                        .filter(one -> one.asked() && one.field().forTechnician())
                        .toList(),
                history(row.getJsonArray("history")));
    }

    private static Standing standing(Row row) {
        var done =
                Sql.optionalInstant(row, "resolved_at")
                        .map(at -> new Done(text(row, "resolver"), text(row, "what_was_done"), at));
        return new Standing(
                new TicketId(row.getUUID("ticket_id")),
                row.getString("number"),
                row.getString("subject"),
                row.getString("description"),
                Priority.ofCode(row.getString("priority")),
                new State(
                        TicketState.Kind.ofCode(row.getString("state")),
                        Sql.instant(row, "state_since"),
                        optional(row, "pending_reason").map(PendingReason::ofCode),
                        Sql.optionalInstant(row, "resume_at"),
                        row.getInteger("times_reopened")),
                new Opening(
                        row.getString("source"),
                        optional(row, "opener"),
                        Sql.instant(row, "opened_at")),
                new Work(optional(row, "assignee"), row.getUUID("team_id") != null, done),
                new Promise(
                        Sql.optionalInstant(row, "resolution_due"),
                        row.getOffsetDateTime("paused_since") != null),
                Optional.ofNullable(row.getInteger("rating"))
                        .map(stars -> new Rated(stars, text(row, "rating_comment"))));
    }

    private static Party party(Row row) {
        return new Party(
                row.getString("customer"),
                optional(row, "phone").map(PhoneNumber::new),
                row.getString("address"),
                row.getString("area"),
                row.getString("account_number"),
                row.getString("plan"),
                Optional.ofNullable(row.getDouble("latitude"))
                        .map(latitude -> new Place(latitude, row.getDouble("longitude"))),
                row.getString("place_note"));
    }

    private static List<Happened> history(JsonArray entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(entries::getJsonObject)
                .map(SqlLinkQueries::happened)
                .toList();
    }

    private static Happened happened(JsonObject entry) {
        return new Happened(
                OffsetDateTime.parse(entry.getString("at")).toInstant(),
                entry.getString("kind"),
                entry.getBoolean("public"),
                "person".equals(entry.getString("authorKind")),
                entry.getString("author"),
                entry.getString("body"),
                Optional.ofNullable(entry.getString("person")).orElse(""),
                Optional.ofNullable(entry.getString("reason")).map(PendingReason::ofCode),
                Optional.ofNullable(entry.getString("stars")).map(Integer::parseInt).orElse(0));
    }

    private static Optional<String> optional(Row row, String column) {
        return Optional.ofNullable(row.getString(column));
    }

    private static String text(Row row, String column) {
        return optional(row, column).orElse("");
    }
}
