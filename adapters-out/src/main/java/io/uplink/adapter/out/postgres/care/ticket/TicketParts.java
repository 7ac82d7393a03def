package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.domain.care.checklist.TicketStep;
import io.uplink.domain.care.checklist.TicketStep.Tick;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** What a statement about tickets brings along of each, so that it is asked for no other time. */
public final class TicketParts {

    /** The steps of its checklist as one value; the ticket is {@code t}. */
    public static final String STEPS =
            """
            coalesce((select json_agg(json_build_object('id', z.step_id, 'english', z.text_en,
                                'swahili', z.text_sw, 'required', z.required,
                                'by', z.done_by, 'name', z.done_name, 'at', z.done_at)
                                order by z.position, z.step_id)
                       from ticket_step z where z.ticket_id = t.id), '[]')
            """;

    /** The fields that it is asked for or that are filled in, as one value. */
    public static final String FIELDS =
            """
            coalesce((select json_agg(json_build_object('field', %s,
                                'asked', f.active and f.category = t.category,
                                'words', v.words, 'choice', v.choice,
                                'number', cast(v.number as text), 'day', v.day,
                                'answer', v.answer)
                                order by f.category <> t.category, f.position, f.key)
                       from category_field f
                       left join ticket_field v on v.ticket_id = t.id and v.field_id = f.id
                      where f.active and f.category = t.category or v.ticket_id is not null),
                     '[]')
            """
                    .formatted(FieldRows.FIELD);

    private TicketParts() {}

    /** What {@link #FIELDS} brought along. */
    public static List<TicketField> fields(JsonArray fields) {
        return IntStream.range(0, fields.size())
                .mapToObj(fields::getJsonObject)
                .map(FieldRows::ticketField)
                .toList();
    }

    /** What {@link #STEPS} brought along. */
    public static List<TicketStep> steps(JsonArray steps) {
        return IntStream.range(0, steps.size())
                .mapToObj(steps::getJsonObject)
                .map(TicketParts::step)
                .toList();
    }

    private static TicketStep step(JsonObject step) {
        return new TicketStep(
                UUID.fromString(step.getString("id")),
                step.getString("english"),
                step.getString("swahili"),
                step.getBoolean("required"),
                Optional.ofNullable(step.getString("by"))
                        .map(by ->
                                new Tick(
                                        new PersonId(UUID.fromString(by)),
                                        step.getString("name"),
                                        OffsetDateTime.parse(step.getString("at")).toInstant())));
    }
}
