package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.TicketPlaceSql;
import io.uplink.application.outreach.message.port.TicketFacts;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A ticket and everybody around it, in one statement. */
@ApplicationScoped
class SqlTicketFacts implements TicketFacts {

    private static final String FACTS =
            """
            select t.id, t.number, t.subject, t.priority, t.state, t.pending_reason,
                   t.rating_comment, t.assignee_id, g.label_en, g.label_sw,
                   c.id as customer_id, c.name as customer_name, c.language,
                   case when pl.id is null
                        then concat_ws(', ', nullif(c.address, ''), nullif(c.area, ''))
                        else concat_ws(', ', nullif(pl.address, ''), nullif(pl.area, ''))
                   end as address,
                   b.id as branch_id, b.name as branch_name, b.time_zone,
                   coalesce((select jsonb_agg(p.e164 order by p.position)
                               from customer_phone p where p.customer_id = c.id), '[]') as phones,
                   coalesce((select jsonb_agg(jsonb_build_object(
                                       'id', p.id, 'name', p.name, 'phone', p.phone,
                                       'language', p.language,
                                       'member', m.person_id is not null,
                                       'leader', coalesce(p.id = e.leader_id, false),
                                       'manager', coalesce(p.id = b.manager_id, false))
                                     order by p.name, p.id)
                               from person p
                               left join team_member m
                                      on m.team_id = t.team_id and m.person_id = p.id
                              where p.active
                                and p.id in (select t.assignee_id
                                             union all select e.leader_id
                                             union all select b.manager_id
                                             union all select x.person_id from team_member x
                                                        where x.team_id = t.team_id)),
                            '[]') as people
              from ticket t
              join ticket_category g on g.key = t.category
              join customer c on c.id = t.customer_id
              join branch b on b.id = t.branch_id
              left join team e on e.id = t.team_id
            %s
             where t.id = $1 and t.deleted_at is null
            """
                    .formatted(TicketPlaceSql.JOIN);

    private static final String WORDS = "select body from ticket_entry where id = $1";

    private final Sql sql;

    SqlTicketFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Facts> of(TicketId ticket) {
        return sql.one(FACTS, Tuple.of(ticket.value()), SqlTicketFacts::facts);
    }

    @Override
    public Optional<String> words(UUID entry) {
        return sql.one(WORDS, Tuple.of(entry), row -> row.getString("body"));
    }

    private static Facts facts(Row row) {
        return new Facts(
                new TicketId(row.getUUID("id")),
                row.getString("number"),
                row.getString("subject"),
                row.getString("label_en"),
                row.getString("label_sw"),
                Priority.ofCode(row.getString("priority")),
                TicketState.Kind.ofCode(row.getString("state")),
                Optional.ofNullable(row.getString("pending_reason")).map(PendingReason::ofCode),
                Optional.ofNullable(row.getString("rating_comment")),
                new Customer(
                        new CustomerId(row.getUUID("customer_id")),
                        row.getString("customer_name"),
                        Language.ofCode(row.getString("language")),
                        row.getString("address"),
                        phones(row.getJsonArray("phones"))),
                new Branch(
                        new BranchId(row.getUUID("branch_id")),
                        row.getString("branch_name"),
                        ZoneId.of(row.getString("time_zone"))),
                Optional.ofNullable(row.getUUID("assignee_id")).map(PersonId::new),
                people(row.getJsonArray("people")));
    }

    private static List<PhoneNumber> phones(JsonArray stored) {
        return stored.stream().map(phone -> new PhoneNumber((String) phone)).toList();
    }

    private static List<Person> people(JsonArray stored) {
        return stored.stream()
                .map(JsonObject.class::cast)
                .map(person ->
                        new Person(
                                new PersonId(UUID.fromString(person.getString("id"))),
                                person.getString("name"),
                                Optional.ofNullable(person.getString("phone"))
                                        .map(PhoneNumber::new),
                                Language.ofCode(person.getString("language")),
                                person.getBoolean("member"),
                                person.getBoolean("leader"),
                                person.getBoolean("manager")))
                .toList();
    }
}
