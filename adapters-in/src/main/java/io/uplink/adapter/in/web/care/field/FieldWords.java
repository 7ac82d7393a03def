package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.uplink.adapter.in.web.care.field.FieldInput.Option;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.shared.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Fields in a reader's words. */
public final class FieldWords {

    private final Language language;
    private final FieldMessages words;

    public FieldWords(Language language) {
        this.language = language;
        this.words = MessageBundles.get(FieldMessages.class, Localized.Literal.of(language.code()));
    }

    public FieldMessages messages() {
        return words;
    }

    /**
     * Those that are asked for, to be filled in.
     *
     * @param typed by key, over what stands in them
     * @param errors what is wrong with it, by the name that faults are filed under
     */
    public List<FieldInput> inputs(
            List<TicketField> fields, Map<String, String> typed, Function<String, String> errors) {
        return fields.stream()
                .filter(TicketField::asked)
                .map(one -> input(one, typed, errors))
                .toList();
    }

    private FieldInput input(
            TicketField one, Map<String, String> typed, Function<String, String> errors) {
        var field = one.field();
        var was = one.value().map(FieldValue::typed).orElse("");
        return new FieldInput(
                field.key(),
                field.label(language),
                field.shape().code(),
                typed.getOrDefault(field.key(), was),
                was,
                field.need() == Need.OPENING,
                hint(field),
                options(field),
                errors.apply(TicketFields.AT + field.key()));
    }

    /** What the ticket says, and what it does not say yet. */
    public List<FieldLine> lines(List<TicketField> fields) {
        return fields.stream().map(this::line).toList();
    }

    private FieldLine line(TicketField one) {
        return new FieldLine(
                one.field().label(language),
                one.value().map(value -> shown(one.field(), value)).orElse(""),
                one.isOwed() ? words.toResolve() : one.asked() ? "" : words.retired());
    }

    public String shown(Field field, FieldValue value) {
        return field.shown(value, language, words.yes(), words.no());
    }

    public List<Option> options(Field field) {
        return switch (field.shape()) {
            case FieldShape.YesNo _ ->
                    List.of(new Option("yes", words.yes()), new Option("no", words.no()));
            case FieldShape.Choice(var options) ->
                    options.stream()
                            .map(option -> new Option(option.key(), option.label(language)))
                            .toList();
            case FieldShape.Line _, FieldShape.Text _, FieldShape.Measure _, FieldShape.Date _ ->
                    List.of();
        };
    }

    public String kind(String code) {
        return switch (code) {
            case "long-text" -> words.kindLongText();
            case "number" -> words.kindNumber();
            case "date" -> words.kindDate();
            case "yes-no" -> words.kindYesNo();
            case "choice" -> words.kindChoice();
            default -> words.kindText();
        };
    }

    public String need(Need need) {
        return switch (need) {
            case OPTIONAL -> words.needOptional();
            case OPENING -> words.needOpening();
            case RESOLVING -> words.needResolving();
        };
    }

    private String hint(Field field) {
        var limits =
                field.shape() instanceof FieldShape.Measure(var least, var most, var unit)
                        ? limits(
                                least.map(BigDecimal::toPlainString),
                                most.map(BigDecimal::toPlainString),
                                unit)
                        : "";
        if (field.need() != Need.RESOLVING) {
            return limits;
        }
        return limits.isEmpty() ? words.toResolve() : limits + " · " + words.toResolve();
    }

    private String limits(Optional<String> least, Optional<String> most, String unit) {
        var range =
                least.isPresent() && most.isPresent()
                        ? words.between(least.get(), most.get())
                        : least.map(words::atLeast).or(() -> most.map(words::atMost)).orElse("");
        return (range + " " + unit).strip();
    }
}
