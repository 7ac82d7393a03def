package io.uplink.adapter.out.postgres.outreach.message;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.outreach.message.port.ComplaintFacts;
import io.uplink.application.outreach.message.port.TicketFacts.Branch;
import io.uplink.domain.care.complaint.ComplaintState;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A complaint and everybody around it in one statement. */
@ApplicationScoped
class SqlComplaintFacts implements ComplaintFacts {

    private static final String FACTS =
            """
            select c.id, c.number, c.subject, c.category, c.name, c.phone, c.language, c.state,
                   c.customer_id, c.acknowledge_by, c.resolve_by,
                   coalesce(g.label_en, c.category) as label_en,
                   coalesce(g.label_sw, c.category) as label_sw,
                   b.id as branch_id, b.name as branch_name, b.time_zone,
                   coalesce((select jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name,
                                       'phone', p.phone, 'language', p.language)
                                     order by p.name, p.id)
                               from person p
                              where p.active and p.phone is not null
                                and p.id in (b.manager_id, c.reviewer_id)), '[]') as people
              from complaint c
              join branch b on b.id = c.branch_id
              left join ticket_category g on g.key = c.category
             where c.id = $1
            """;

    private final Sql sql;

    SqlComplaintFacts(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<Facts> of(ComplaintId complaint) {
        return sql.one(FACTS, Tuple.of(complaint.value()), SqlComplaintFacts::facts);
    }

    private static Facts facts(Row row) {
        return new Facts(
                new ComplaintId(row.getUUID("id")),
                row.getString("number"),
                row.getString("subject"),
                row.getString("label_en"),
                row.getString("label_sw"),
                ComplaintState.Kind.ofCode(row.getString("state")),
                Sql.instant(row, "acknowledge_by"),
                Sql.instant(row, "resolve_by"),
                complainant(row),
                new Branch(
                        new BranchId(row.getUUID("branch_id")),
                        row.getString("branch_name"),
                        ZoneId.of(row.getString("time_zone"))),
                people(row.getJsonArray("people")));
    }

    private static Recipient complainant(Row row) {
        var customer = Optional.ofNullable(row.getUUID("customer_id"));
        return new Recipient(
                customer.isPresent() ? Recipient.Kind.CUSTOMER : Recipient.Kind.COMPLAINANT,
                customer.orElseGet(() -> row.getUUID("id")),
                row.getString("name"),
                new PhoneNumber(row.getString("phone")),
                Language.ofCode(row.getString("language")));
    }

    private static List<Recipient> people(JsonArray stored) {
        return stored.stream()
                .map(JsonObject.class::cast)
                .map(person ->
                        new Recipient(
                                Recipient.Kind.PERSON,
                                UUID.fromString(person.getString("id")),
                                person.getString("name"),
                                new PhoneNumber(person.getString("phone")),
                                Language.ofCode(person.getString("language"))))
                .toList();
    }
}
