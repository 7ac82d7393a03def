package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/** Fields and their values between rows and what they mean. */
final class FieldRows {

    /** A field as one value; its row is {@code f}. */
    static final String FIELD =
            """
            json_build_object('id', f.id, 'category', f.category, 'key', f.key,
                'english', f.label_en, 'swahili', f.label_sw, 'kind', f.kind, 'facts', f.facts,
                'need', f.need, 'technician', f.for_technician, 'position', f.position,
                'active', f.active, 'version', f.version)
            """;

    private FieldRows() {}

    static Field field(JsonObject row) {
        return new Field(
                UUID.fromString(row.getString("id")),
                row.getString("category"),
                row.getString("key"),
                row.getString("english"),
                row.getString("swahili"),
                shape(row.getString("kind"), row.getJsonObject("facts")),
                Field.Need.ofCode(row.getString("need")).orElseThrow(),
                row.getBoolean("technician"),
                row.getInteger("position"),
                row.getBoolean("active"),
                row.getLong("version"));
    }

    static TicketField ticketField(JsonObject row) {
        var field = field(row.getJsonObject("field"));
        return new TicketField(field, row.getBoolean("asked"), value(row));
    }

    private static Optional<FieldValue> value(JsonObject row) {
        return Optional.ofNullable(row.getString("words"))
                .or(() -> Optional.ofNullable(row.getString("choice")))
                .<FieldValue>map(FieldValue.Words::new)
                .or(() ->
                        Optional.ofNullable(row.getString("number"))
                                .map(number -> new FieldValue.Amount(new BigDecimal(number))))
                .or(() ->
                        Optional.ofNullable(row.getString("day"))
                                .map(day -> new FieldValue.Day(LocalDate.parse(day))))
                .or(() ->
                        Optional.ofNullable(row.getBoolean("answer")).map(FieldValue.Answer::new));
    }

    private static FieldShape shape(String kind, JsonObject facts) {
        return switch (kind) {
            case "text" -> new FieldShape.Line();
            case "long-text" -> new FieldShape.Text();
            case "number" ->
                    new FieldShape.Measure(
                            limit(facts, "least"),
                            limit(facts, "most"),
                            facts.getString("unit", ""));
            case "date" -> new FieldShape.Date();
            case "yes-no" -> new FieldShape.YesNo();
            case "choice" -> new FieldShape.Choice(options(facts.getJsonArray("options")));
            default -> throw new IllegalStateException("an unknown kind of field: " + kind);
        };
    }

    private static Optional<BigDecimal> limit(JsonObject facts, String name) {
        return Optional.ofNullable(facts.getString(name)).map(BigDecimal::new);
    }

    private static List<FieldShape.Option> options(JsonArray options) {
        return IntStream.range(0, options.size())
                .mapToObj(options::getJsonObject)
                .map(option ->
                        new FieldShape.Option(
                                option.getString("key"),
                                option.getString("english"),
                                option.getString("swahili")))
                .toList();
    }

    /** What of the shape is no column. */
    static Map<String, Object> facts(FieldShape shape) {
        var facts = new LinkedHashMap<String, Object>();
        switch (shape) {
            case FieldShape.Measure(var least, var most, var unit) -> {
                least.ifPresent(limit -> facts.put("least", limit.toPlainString()));
                most.ifPresent(limit -> facts.put("most", limit.toPlainString()));
                facts.put("unit", unit);
            }
            case FieldShape.Choice(var options) ->
                    facts.put(
                            "options",
                            options.stream()
                                    .map(option ->
                                            Map.of(
                                                    "key", option.key(),
                                                    "english", option.english(),
                                                    "swahili", option.swahili()))
                                    .toList());
            default -> {}
        }
        return facts;
    }

    /** A row to be filled in; all empty takes the value away. */
    static Map<String, Object> row(TicketField one) {
        var row = new LinkedHashMap<String, Object>();
        row.put("field_id", one.field().id());
        one.value()
                .ifPresent(value -> {
                    switch (value) {
                        case FieldValue.Words(var words) ->
                                row.put(
                                        one.field().shape() instanceof FieldShape.Choice
                                                ? "choice"
                                                : "words",
                                        words);
                        case FieldValue.Amount amount -> row.put("number", amount.typed());
                        case FieldValue.Day day -> row.put("day", day.typed());
                        case FieldValue.Answer(var yes) -> row.put("answer", yes);
                    }
                });
        return row;
    }
}
