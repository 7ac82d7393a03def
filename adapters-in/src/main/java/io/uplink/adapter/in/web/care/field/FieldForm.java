package io.uplink.adapter.in.web.care.field;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.ticket.SaveField;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldShape.Option;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A field of a category as typed. */
@TemplateData
public class FieldForm {

    private static final int PARTS = 3;

    @RestForm @Nullable String key;
    @RestForm @Nullable String english;
    @RestForm @Nullable String swahili;
    @RestForm @Nullable String kind;
    @RestForm @Nullable String least;
    @RestForm @Nullable String most;
    @RestForm @Nullable String unit;
    @RestForm @Nullable String options;
    @RestForm @Nullable String need;
    @RestForm @Nullable String technician;
    @RestForm @Nullable String position;
    @RestForm @Nullable String active;
    @RestForm @Nullable Long version;

    static FieldForm empty() {
        var form = new FieldForm();
        form.kind = "text";
        form.need = Need.OPTIONAL.code();
        form.active = "on";
        return form;
    }

    static FieldForm of(Field field) {
        var form = new FieldForm();
        form.key = field.key();
        form.english = field.english();
        form.swahili = field.swahili();
        form.kind = field.shape().code();
        form.need = field.need().code();
        form.technician = field.forTechnician() ? "on" : null;
        form.position = String.valueOf(field.position());
        form.active = field.active() ? "on" : null;
        form.version = field.version();
        switch (field.shape()) {
            case FieldShape.Measure(var low, var high, var in) -> {
                form.least = low.map(BigDecimal::toPlainString).orElse("");
                form.most = high.map(BigDecimal::toPlainString).orElse("");
                form.unit = in;
            }
            case FieldShape.Choice(var choices) ->
                    form.options =
                            choices.stream()
                                    .map(one ->
                                            String.join(
                                                    " | ", one.key(), one.english(), one.swahili()))
                                    .collect(Collectors.joining("\n"));
            default -> {}
        }
        return form;
    }

    /** {@code known}: the key of the one that is edited; empty for a new one. */
    SaveField.Input toInput(String category, Optional<String> known) {
        var faults = new Faults();
        var place = faults.collect(() -> Category.position(position()));
        var shape = faults.collect(this::shape);
        var when = Need.ofCode(need());
        if (when.isEmpty()) {
            faults.add("need", "choice.unknown");
        }
        faults.refuse();
        return new SaveField.Input(
                category,
                known.orElseGet(this::key),
                english(),
                swahili(),
                shape.orElseThrow(),
                when.orElseThrow(),
                isTechnician(),
                place.orElseThrow(),
                isActive(),
                known.isEmpty(),
                known.isEmpty() ? Optional.empty() : Versions.ofForm(version));
    }

    private FieldShape shape() {
        return switch (kind()) {
            case "text" -> new FieldShape.Line();
            case "long-text" -> new FieldShape.Text();
            case "number" ->
                    new FieldShape.Measure(
                            FieldBodies.limit("least", least()),
                            FieldBodies.limit("most", most()),
                            unit().strip());
            case "date" -> new FieldShape.Date();
            case "yes-no" -> new FieldShape.YesNo();
            case "choice" ->
                    new FieldShape.Choice(
                            options()
                                    .lines()
                                    .filter(line -> !line.isBlank())
                                    .map(FieldForm::option)
                                    .toList());
            default -> throw Invalid.of("kind", "choice.unknown");
        };
    }

    private static Option option(String line) {
        var parts = List.of(line.split("\\|", -1));
        if (parts.size() != PARTS) {
            throw Invalid.of("options", "field.option-unreadable");
        }
        return new Option(parts.get(0).strip(), parts.get(1).strip(), parts.get(2).strip());
    }

    public String key() {
        return text(key).strip();
    }

    public String english() {
        return text(english);
    }

    public String swahili() {
        return text(swahili);
    }

    public String kind() {
        return text(kind);
    }

    public String least() {
        return text(least);
    }

    public String most() {
        return text(most);
    }

    public String unit() {
        return text(unit);
    }

    public String options() {
        return text(options);
    }

    public String need() {
        return text(need);
    }

    public boolean isTechnician() {
        return technician != null;
    }

    public String position() {
        return text(position);
    }

    public boolean isActive() {
        return active != null;
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }

    private static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }
}
