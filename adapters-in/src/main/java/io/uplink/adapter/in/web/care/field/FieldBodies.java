package io.uplink.adapter.in.web.care.field;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.shared.Invalid;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send and get about fields. */
public final class FieldBodies {

    private FieldBodies() {}

    /** What one may choose. */
    @RegisterForReflection
    @Schema(name = "FieldOption")
    public record OptionBody(
            @Nullable String key, @Nullable String english, @Nullable String swahili) {}

    /**
     * A field of a category, all of it.
     *
     * @param kind text, long-text, number, date, yes-no or choice
     * @param need optional, opening or resolving
     */
    @RegisterForReflection
    @Schema(name = "CategoryField")
    public record FieldBody(
            @Nullable String key,
            @Nullable String english,
            @Nullable String swahili,
            @Nullable String kind,
            @Nullable BigDecimal least,
            @Nullable BigDecimal most,
            @Nullable String unit,
            @Nullable List<OptionBody> options,
            @Nullable String need,
            @Nullable Boolean forTechnician,
            @Nullable Integer position,
            @Nullable Boolean active,
            @Nullable Long version) {

        static FieldBody of(Field field) {
            var number =
                    field.shape() instanceof FieldShape.Measure known
                            ? known
                            : new FieldShape.Measure(Optional.empty(), Optional.empty(), "");
            var options =
                    field.shape() instanceof FieldShape.Choice(var known)
                            ? known
                            : List.<FieldShape.Option>of();
            return new FieldBody(
                    field.key(),
                    field.english(),
                    field.swahili(),
                    field.shape().code(),
                    number.least().orElse(null),
                    number.most().orElse(null),
                    number.unit(),
                    options.stream()
                            .map(one -> new OptionBody(one.key(), one.english(), one.swahili()))
                            .toList(),
                    field.need().code(),
                    field.forTechnician(),
                    field.position(),
                    field.active(),
                    field.version());
        }

        FieldShape shape() {
            return switch (text(kind)) {
                case "text" -> new FieldShape.Line();
                case "long-text" -> new FieldShape.Text();
                case "number" ->
                        new FieldShape.Measure(
                                Optional.ofNullable(least), Optional.ofNullable(most), text(unit));
                case "date" -> new FieldShape.Date();
                case "yes-no" -> new FieldShape.YesNo();
                case "choice" ->
                        new FieldShape.Choice(
                                Optional.ofNullable(options).orElse(List.of()).stream()
                                        .map(one ->
                                                new FieldShape.Option(
                                                        text(one.key()),
                                                        text(one.english()),
                                                        text(one.swahili())))
                                        .toList());
                default -> throw Invalid.of("kind", "choice.unknown");
            };
        }

        Need when() {
            return Optional.ofNullable(need)
                    .map(code ->
                            Need.ofCode(code)
                                    .orElseThrow(() -> Invalid.of("need", "choice.unknown")))
                    .orElse(Need.OPTIONAL);
        }
    }

    /** What a ticket says in its fields, by key; a number as a number, yes and no as such. */
    public static Map<String, Object> values(List<TicketField> fields) {
        var values = new LinkedHashMap<String, Object>();
        for (var one : fields) {
            // Of two of the same key the one that its category asks for comes first.
            one.value().ifPresent(value -> values.putIfAbsent(one.field().key(), plain(value)));
        }
        return values;
    }

    private static Object plain(FieldValue value) {
        return switch (value) {
            case FieldValue.Amount(var number) -> number;
            case FieldValue.Answer(var yes) -> yes;
            case FieldValue.Words(var words) -> words;
            case FieldValue.Day day -> day.typed();
        };
    }

    /** As typed: null takes a value away. */
    public static Map<String, String> typed(Map<String, @Nullable Object> values) {
        var typed = new LinkedHashMap<String, String>();
        values.forEach((key, value) -> typed.put(key, written(value)));
        return typed;
    }

    private static String written(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal number -> number.toPlainString();
            // The reader of JSON makes a double of a fraction, which prints as it was sent.
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            default -> value.toString();
        };
    }

    static Optional<BigDecimal> limit(String field, String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        return FieldShape.NUMBER.matcher(typed.strip()).matches()
                ? Optional.of(new BigDecimal(typed.strip()))
                : refused(field);
    }

    private static Optional<BigDecimal> refused(String field) {
        throw Invalid.of(field, "number.unreadable");
    }

    static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
