package io.uplink.adapter.out.postgres.care.complaint;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.care.complaint.port.ComplaintQueries;
import io.uplink.application.care.complaint.port.ComplaintSheet;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.ComplaintId;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** One statement each. */
@ApplicationScoped
class SqlComplaintQueries implements ComplaintQueries {

    private static final String JOINS =
            """
              join branch b on b.id = c.branch_id
              left join person r on r.id = coalesce(c.reviewer_id, c.decided_by)
              left join ticket t on t.id = c.ticket_id
            """;

    private static final String COLUMNS =
            """
            select c.*, b.name as branch_name, r.name as reviewer, t.number as ticket_number,
                   t.state as ticket_state
            """;

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    private static final String SHEET =
            COLUMNS
                    + """
                         , k.name as customer_name, k.account_number as customer_account,
                         w.name as taken_by_name,
                         (select coalesce(jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name,
                                                      'account', o.account_number)
                                                    order by o.name, o.id), '[]')
                            from (select distinct on (o.id) o.id, o.name, o.account_number
                                    from customer_phone p
                                    join customer h on h.id = p.customer_id
                                         and h.deleted_at is null
                                    join customer o on o.id = coalesce(h.merged_into, h.id)
                                         and o.deleted_at is null
                                   where p.e164 = c.phone and %s
                                   limit 10) o) as candidates,
                         (select coalesce(jsonb_agg(e order by e.at desc, e.id desc), '[]')
                            from (select * from complaint_entry e where e.complaint_id = c.id
                                   order by e.at desc, e.id desc limit 200) e) as history
                    from complaint c
                    """
                    + JOINS
                    + """
                    left join customer k on k.id = c.customer_id
                    left join person w on w.id = c.taken_by
                    """;

    private static final String FOLLOWED =
            """
            select c.*, b.time_zone, t.number as ticket_number,
                   (select coalesce(jsonb_agg(e order by e.at desc, e.id desc), '[]')
                      from (select e.id, e.at, e.kind, e.body from complaint_entry e
                             where e.complaint_id = c.id and e.public
                             order by e.at desc, e.id desc limit 50) e) as history
              from complaint_link l
              join complaint c on c.id = l.complaint_id
              join branch b on b.id = c.branch_id
              left join ticket t on t.id = c.ticket_id
             where l.token_digest = $1 and l.expires_at > $2
            """;

    private final Sql sql;

    SqlComplaintQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(
            Scope scope, Filter filter, Instant now, Optional<String> cursor, int size) {
        var where = ComplaintConditions.narrowed(ComplaintConditions.within(scope), filter, now);
        var place = Cursor.parse(cursor);
        var backwards = Cursor.backwards(place);
        place.ifPresent(at ->
                where.and(
                        "(c.received_at, c.id) " + (backwards ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        return Cursor.page(
                place,
                size,
                lines(where, backwards ? "" : " desc", size + 1),
                line -> new Cursor(true, line.receivedAt(), line.id().value()));
    }

    private List<Line> lines(Where where, String direction, int most) {
        return sql.list(
                COLUMNS
                        + " from complaint c "
                        + JOINS
                        + where
                        + " order by c.received_at"
                        + direction
                        + ", c.id"
                        + direction
                        + " limit "
                        + most,
                where.arguments(),
                ComplaintRows::line);
    }

    @Override
    public Counts counts(Scope scope, Filter filter, Instant now) {
        var where =
                ComplaintConditions.narrowed(
                        ComplaintConditions.within(scope), filter.ofAnyStanding(), now);
        var at = where.argument(Sql.at(now));
        var statement =
                """
                select count(*) as total,
                       count(*) filter (where c.settled_at is null) as open,
                       count(*) filter (where c.settled_at is null
                                          and c.acknowledged_at is null) as unseen,
                       count(*) filter (where %s) as due_soon,
                       count(*) filter (where %s) as overdue
                  from complaint c
                """
                        .formatted(
                                ComplaintConditions.DUE_SOON.replace("?", at),
                                ComplaintConditions.OVERDUE.replace("?", at));
        return sql.one(
                        statement + where,
                        where.arguments(),
                        row ->
                                new Counts(
                                        row.getLong("total"),
                                        row.getLong("open"),
                                        row.getLong("unseen"),
                                        row.getLong("due_soon"),
                                        row.getLong("overdue")))
                .orElseThrow();
    }

    @Override
    public Optional<ComplaintSheet> sheet(Scope scope, Optional<Reach> customers, ComplaintId id) {
        var where = ComplaintConditions.within(scope).and("c.id = ?", id.value());
        var candidates =
                customers
                        .map(reach ->
                                switch (reach) {
                                    case ALL -> "true";
                                    case BRANCH ->
                                            "o.branch_id = any("
                                                    + where.argument(
                                                            ComplaintConditions.values(
                                                                    scope.reader().branches()))
                                                    + ")";
                                    case TEAM, OWN ->
                                            "o.created_by = "
                                                    + where.argument(scope.reader().id().value());
                                })
                        .orElse("false");
        return sql.one(
                SHEET.formatted(candidates) + where, where.arguments(), ComplaintRows::sheet);
    }

    @Override
    public List<Line> exported(
            Scope scope, Filter filter, Instant now, Optional<Line> after, int most) {
        var where = ComplaintConditions.narrowed(ComplaintConditions.within(scope), filter, now);
        after.ifPresent(last ->
                where.and(
                        "(c.received_at, c.id) < (?, ?)",
                        Sql.at(last.receivedAt()),
                        last.id().value()));
        return lines(where, " desc", most);
    }

    @Override
    public Optional<Followed> followed(byte[] digest, Instant now) {
        return sql.one(
                FOLLOWED, Tuple.of(Buffer.buffer(digest), Sql.at(now)), ComplaintRows::followed);
    }
}
