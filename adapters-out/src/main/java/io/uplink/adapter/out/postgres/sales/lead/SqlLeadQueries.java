package io.uplink.adapter.out.postgres.sales.lead;

import io.uplink.adapter.out.postgres.shared.Cursor;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Typed;
import io.uplink.adapter.out.postgres.shared.Where;
import io.uplink.application.sales.lead.port.LeadQueries;
import io.uplink.application.shared.Page;
import io.uplink.domain.sales.lead.LeadId;
import io.uplink.domain.sales.lead.LeadSource;
import io.uplink.domain.sales.lead.LeadStage;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Leads as screens show them. */
@ApplicationScoped
class SqlLeadQueries implements LeadQueries {

    private static final String OPEN = "l.stage in ('new', 'contacted', 'qualified')";

    private static final String LIST =
            """
            select l.id, l.number, l.name, l.phone, l.email, l.area, k.name as interest,
                   p.name as owner, l.source, l.stage, l.follow_up, l.created_at
              from sales_lead l left join person p on p.id = l.owner_id
              left join service_package k on k.id = l.interest_id
            """;

    private static final String OWNERS =
            """
            select p.id, p.name from person p
             where p.active
               and exists (select from person_role r join role_grant g on g.role_id = r.role_id
                            where r.person_id = p.id
                              and g.permission in ('leads.manage', '*')
            """;

    /** Who reaches all works everywhere. */
    private static final String THERE =
            """
             and (g.reach = 'ALL'
                  or exists (select from person_branch w
                              where w.person_id = p.id and w.branch_id = any(%s)))
            """;

    private final Sql sql;

    SqlLeadQueries(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Page<Line> page(Within within, Filter filter, Optional<String> cursor, int size) {
        var place = Cursor.parse(cursor);
        var due = filter.dueUntil().isPresent();
        // What is due is read from the day that passed longest ago, all else from the latest.
        var key = due ? "l.follow_up::timestamp at time zone 'UTC'" : "l.created_at";
        var up = due != Cursor.backwards(place);
        var where = where(within, filter);
        place.ifPresent(at ->
                where.and(
                        "(" + key + ", l.id) " + (up ? ">" : "<") + " (?, ?)",
                        Sql.at(at.at()),
                        at.id()));
        var limit = where.argument(size + 1);
        var rows =
                sql.list(
                        LIST
                                + where
                                + " order by %1$s %2$s, l.id %2$s limit %3$s"
                                        .formatted(key, up ? "asc" : "desc", limit),
                        where.arguments(),
                        SqlLeadQueries::line);
        return Cursor.page(
                place, size, rows, line -> new Cursor(true, sorted(line, due), line.id().value()));
    }

    private static Instant sorted(Line line, boolean due) {
        return due
                ? line.followUp().orElseThrow().atStartOfDay(ZoneOffset.UTC).toInstant()
                : line.at();
    }

    @Override
    public Counts counts(Within within, PersonId reader, LocalDate today) {
        var where = seen(new Where(), within);
        var day = where.argument(today);
        var self = where.argument(reader.value());
        var stages = new EnumMap<LeadStage, Integer>(LeadStage.class);
        var sums = new int[3];
        for (var row : sql.run(counted(day, self, OPEN, where), where.arguments())) {
            stages.put(LeadStage.ofCode(row.getString("stage")), row.getInteger("many"));
            sums[0] += row.getInteger("due");
            sums[1] += row.getInteger("overdue");
            sums[2] += row.getInteger("mine");
        }
        return new Counts(sums[0], sums[1], sums[2], stages);
    }

    @Override
    public Optional<Sheet> sheet(Within within, LeadId id) {
        // The same conditions twice: for the lead, and for others that have its phone.
        var where = new Where();
        var lead = where.argument(id.value());
        var branches = within.branches().map(SqlLeadQueries::ids).map(where::argument);
        var own = within.own().map(person -> where.argument(person.value()));
        var reach =
                branches.map(" and l.branch_id = any(%s)"::formatted).orElse("")
                        + own.map(" and %1$s in (l.owner_id, l.entered_by)"::formatted).orElse("");
        var same =
                "where l.id <> %1$s and l.phone = (select phone from sales_lead where id = %1$s)"
                        .formatted(lead);
        return sql.one(
                sheet(LeadRows.WHOLE, same + reach) + " where l.id = " + lead + reach,
                where.arguments(),
                SqlLeadQueries::sheet);
    }

    @Override
    public List<Owner> owners(Optional<Set<BranchId>> branches) {
        var where = new Where();
        var ids = branches.map(SqlLeadQueries::ids).map(where::argument);
        return sql.list(
                OWNERS
                        + ids.map(THERE::formatted).orElse("")
                        + ") order by lower(p.name), p.id limit 200",
                where.arguments(),
                row -> new Owner(new PersonId(row.getUUID("id")), row.getString("name")));
    }

    private static Where where(Within within, Filter filter) {
        var where = seen(new Where(), within);
        filter.stage().ifPresent(stage -> where.and("l.stage = ?", stage.code()));
        if (filter.open()) {
            where.and(OPEN);
        }
        filter.dueUntil().ifPresent(day -> where.and("l.follow_up <= ?", day));
        filter.owner().ifPresent(owner -> where.and("l.owner_id = ?", owner.value()));
        filter.source().ifPresent(source -> where.and("l.source = ?", source.code()));
        filter.text().ifPresent(text -> where.and("l.search_text like ?", Typed.part(text)));
        return where;
    }

    private static Where seen(Where where, Within within) {
        within.branches()
                .ifPresent(branches -> where.and("l.branch_id = any(?)", (Object) ids(branches)));
        within.own()
                .ifPresent(own ->
                        where.and("l.owner_id = ? or l.entered_by = ?", own.value(), own.value()));
        return where;
    }

    private static UUID[] ids(Set<BranchId> branches) {
        return branches.stream().map(Id::value).toArray(UUID[]::new);
    }

    private static Line line(Row row) {
        return new Line(
                new LeadId(row.getUUID("id")),
                row.getString("number"),
                row.getString("name"),
                Optional.ofNullable(row.getString("phone")).orElse(""),
                Optional.ofNullable(row.getString("email")).orElse(""),
                row.getString("area"),
                Optional.ofNullable(row.getString("interest")),
                Optional.ofNullable(row.getString("owner")),
                LeadSource.ofCode(row.getString("source")),
                LeadStage.ofCode(row.getString("stage")),
                Optional.ofNullable(row.getLocalDate("follow_up")),
                Sql.instant(row, "created_at"));
    }

    private static Sheet sheet(Row row) {
        return new Sheet(
                LeadRows.read(row.getString("whole")),
                row.getString("branch_name"),
                Optional.ofNullable(row.getString("interest")),
                Optional.ofNullable(row.getString("owner")),
                Optional.ofNullable(row.getString("entered_by")),
                Optional.ofNullable(row.getString("order_number")),
                each(row.getString("notes"))
                        .map(one ->
                                new Said(
                                        one.getString("author"),
                                        LeadStage.ofCode(one.getString("stage")),
                                        one.getString("text"),
                                        Instant.parse(one.getString("at"))))
                        .toList(),
                each(row.getString("same"))
                        .map(one ->
                                new Same(
                                        new LeadId(UUID.fromString(one.getString("id"))),
                                        one.getString("name"),
                                        LeadStage.ofCode(one.getString("stage"))))
                        .toList(),
                Optional.ofNullable(row.getUUID("customer_id"))
                        .map(id -> new Known(new CustomerId(id), row.getString("customer_name"))));
    }

    private static Stream<JsonObject> each(@Nullable String json) {
        return json == null
                ? Stream.of()
                : new JsonArray(json).stream().map(JsonObject.class::cast);
    }

    private static String counted(Object day, Object self, Object open, Object where) {
        return """
        select l.stage, count(*)::int as many,
               (count(*) filter (where l.follow_up <= %1$s))::int as due,
               (count(*) filter (where l.follow_up < %1$s))::int as overdue,
               (count(*) filter (where l.owner_id = %2$s and %3$s))::int as mine
          from sales_lead l %4$s group by l.stage
        """
                .formatted(day, self, open, where);
    }

    /** Ten of the same phone are enough to see that it is known. */
    private static String sheet(Object whole, Object same) {
        return """
        select %s as whole, b.name as branch_name, k.name as interest, p.name as owner,
               e.name as entered_by, o.number as order_number,
               (select json_agg(json_build_object('author', a.name, 'stage', n.stage,
                           'text', n.text,
                           'at', to_char(n.at at time zone 'UTC',
                                         'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'))
                           order by n.at desc, n.id desc)::text
                  from sales_lead_note n join person a on a.id = n.author_id
                 where n.lead_id = l.id) as notes,
               (select json_agg(json_build_object('id', s.id, 'name', s.name,
                                                  'stage', s.stage))::text
                  from (select l.id, l.name, l.stage from sales_lead l
                         %s order by l.created_at desc limit 10) s) as same,
               c.id as customer_id, c.name as customer_name
          from sales_lead l join branch b on b.id = l.branch_id
          left join service_package k on k.id = l.interest_id
          left join person p on p.id = l.owner_id
          left join person e on e.id = l.entered_by
          left join sales_order o on o.id = l.order_id
          left join lateral (
               select c.id, c.name
                 from customer_phone f
                 join customer m on m.id = f.customer_id and m.deleted_at is null
                 join customer c on c.id = coalesce(m.merged_into, m.id)
                  and c.deleted_at is null and c.branch_id = l.branch_id
                where f.e164 = l.phone order by c.created_at, c.id limit 1) c on true
        """
                .formatted(whole, same);
    }
}
