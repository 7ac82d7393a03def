package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Fields as rows, and a row for each value. */
@ApplicationScoped
class SqlCustomFields implements CustomFields {

    private static final String SELECT =
            "select cast(" + FieldRows.FIELD + " as text) from category_field f ";

    private static final String SAVE =
            """
            insert into category_field as k (id, category, key, label_en, label_sw, kind, facts,
                    need, for_technician, position, active, version)
            select $1, $2, $3, $4, $5, $6, cast(cast($7 as text) as jsonb), $8, $9, $10, $11, 1
             where $12 = 0 or exists (select from category_field where id = $1)
            on conflict (id) do update
               set label_en = excluded.label_en, label_sw = excluded.label_sw,
                   facts = excluded.facts, need = excluded.need,
                   for_technician = excluded.for_technician, position = excluded.position,
                   active = excluded.active, version = k.version + 1
             where k.version = $12
            """;

    private static final String FILL =
            """
            with given as (
                select g.*, num_nonnulls(words, choice, number, day, answer) as filled
                  from jsonb_to_recordset(cast(cast($2 as text) as jsonb))
                       as g (field_id uuid, words text, choice text, number numeric, day date,
                             answer boolean)
            ), emptied as (
                delete from ticket_field v using given g
                 where v.ticket_id = $1 and v.field_id = g.field_id and g.filled = 0
            )
            insert into ticket_field (ticket_id, field_id, words, choice, number, day, answer)
            select $1, field_id, words, choice, number, day, answer from given where filled = 1
            on conflict (ticket_id, field_id) do update
               set words = excluded.words, choice = excluded.choice, number = excluded.number,
                   day = excluded.day, answer = excluded.answer
            """;

    private final Statements statements;

    SqlCustomFields(Statements statements) {
        this.statements = statements;
    }

    @Override
    public List<Field> of(String category) {
        return list("where f.category = $1 order by f.position, f.key", category);
    }

    @Override
    public List<Field> filters() {
        return list("where f.kind in ('yes-no', 'choice') order by f.label_en, f.key, f.category");
    }

    @Override
    public Optional<Field> find(String category, String key) {
        return list("where f.category = $1 and f.key = $2", category, key).stream().findFirst();
    }

    private List<Field> list(String where, Object... arguments) {
        return statements.list(String.class, SELECT + where, arguments).stream()
                .map(row -> FieldRows.field(new JsonObject(row)))
                .toList();
    }

    @Override
    public void save(Field field) {
        var saved =
                statements.change(
                        SAVE,
                        field.id(),
                        field.category(),
                        field.key(),
                        field.english(),
                        field.swahili(),
                        field.shape().code(),
                        StoredJson.write(FieldRows.facts(field.shape())),
                        field.need().code(),
                        field.forTechnician(),
                        field.position(),
                        field.active(),
                        field.version());
        if (saved == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public boolean isInUse(Field field) {
        return statements
                .list(
                        Boolean.class,
                        "select exists (select from ticket_field where field_id = $1)",
                        field.id())
                .getFirst();
    }

    @Override
    public void remove(Field field) {
        statements.change("delete from category_field where id = $1", field.id());
    }

    @Override
    public TicketFields ofTicket(TicketId ticket) {
        return new TicketFields(
                statements
                        .list(
                                String.class,
                                "select cast("
                                        + TicketParts.FIELDS
                                        + " as text) from ticket t where t.id = $1",
                                ticket.value())
                        .stream()
                        .flatMap(row -> TicketParts.fields(new JsonArray(row)).stream())
                        .toList());
    }

    @Override
    public void fill(TicketId ticket, List<TicketField> changed) {
        statements.write(
                FILL,
                ticket.value(),
                StoredJson.write(changed.stream().map(FieldRows::row).toList()));
    }
}
