package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.TicketId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of fields does. */
public interface CustomFieldsContract {

    CustomFields fields();

    UnitOfWork unitOfWork();

    UUID newId();

    /** The key of a category that nobody else uses. */
    String aCategory();

    TicketId aTicketOf(String category);

    private Field saved(Field field) {
        unitOfWork().run(() -> fields().save(field));
        return unitOfWork()
                .perform(() -> fields().find(field.category(), field.key()))
                .orElseThrow();
    }

    private Field added(String category, String key, FieldShape shape, int position) {
        return saved(
                new Field(
                        newId(),
                        category,
                        key,
                        key + " en",
                        key + " sw",
                        shape,
                        Need.RESOLVING,
                        true,
                        position,
                        true,
                        0));
    }

    private static Field changed(Field field, boolean active) {
        return new Field(
                field.id(),
                field.category(),
                field.key(),
                "Other",
                field.swahili(),
                field.shape(),
                Need.OPTIONAL,
                false,
                9,
                active,
                field.version());
    }

    private List<TicketField> of(TicketId ticket) {
        return unitOfWork().perform(() -> fields().ofTicket(ticket)).fields();
    }

    private void fill(TicketId ticket, Map<String, String> typed) {
        unitOfWork()
                .run(() -> {
                    var faults = new Faults();
                    var changed = fields().ofTicket(ticket).changed(typed, _ -> true, faults);
                    faults.refuse();
                    fields().fill(ticket, changed);
                });
    }

    private static Optional<String> value(List<TicketField> fields, String key) {
        return fields.stream()
                .filter(one -> one.field().key().equals(key))
                .findFirst()
                .flatMap(TicketField::value)
                .map(FieldValue::typed);
    }

    @Test
    default void aFieldOfEachKindIsReadAsItWasWritten() {
        var category = aCategory();
        var shapes =
                List.of(
                        new FieldShape.Line(),
                        new FieldShape.Text(),
                        new FieldShape.Measure(
                                Optional.of(new BigDecimal("-40.5")), Optional.empty(), "dBm"),
                        new FieldShape.Date(),
                        new FieldShape.YesNo(),
                        new FieldShape.Choice(
                                List.of(
                                        new FieldShape.Option("fibre", "Fibre", "Nyuzi"),
                                        new FieldShape.Option("radio", "Radio", "Redio"))));
        for (var i = 0; i < shapes.size(); i++) {
            var _ = added(category, "field" + i, shapes.get(i), shapes.size() - i);
        }

        var read = unitOfWork().perform(() -> fields().of(category));

        assertThat(read).extracting(Field::shape).containsExactlyElementsOf(shapes.reversed());
        assertThat(read).allMatch(field -> field.version() == 1 && field.forTechnician());
        assertThat(unitOfWork().perform(() -> fields().filters()))
                .filteredOn(field -> field.category().equals(category))
                .extracting(Field::key)
                .containsExactlyInAnyOrder("field4", "field5");
    }

    @Test
    default void ofTwoWhoChangeAFieldTheSecondIsTooLate() {
        var field = added(aCategory(), "power", new FieldShape.Line(), 1);

        var after = saved(changed(field, true));

        assertThat(after)
                .isEqualTo(
                        new Field(
                                field.id(),
                                field.category(),
                                "power",
                                "Other",
                                field.swahili(),
                                field.shape(),
                                Need.OPTIONAL,
                                false,
                                9,
                                true,
                                2));
        assertThatThrownBy(() -> saved(changed(field, true))).isInstanceOf(DomainException.class);
    }

    @Test
    default void valuesOfEachKindAreKeptChangedAndTakenAway() {
        var category = aCategory();
        var _ = added(category, "line", new FieldShape.Line(), 1);
        var _ =
                added(
                        category,
                        "power",
                        new FieldShape.Measure(Optional.empty(), Optional.empty(), ""),
                        2);
        var _ = added(category, "day", new FieldShape.Date(), 3);
        var _ = added(category, "indoors", new FieldShape.YesNo(), 4);
        var _ =
                added(
                        category,
                        "kind",
                        new FieldShape.Choice(
                                List.of(
                                        new FieldShape.Option("fibre", "Fibre", "Nyuzi"),
                                        new FieldShape.Option("radio", "Radio", "Redio"))),
                        5);
        var ticket = aTicketOf(category);
        var other = aTicketOf(category);
        var typed =
                Map.of(
                        "line", "ONU 4",
                        "power", "-21.5",
                        "day", "2026-11-24",
                        "indoors", "no",
                        "kind", "radio");

        fill(ticket, typed);

        assertThat(of(ticket)).hasSize(5).allMatch(TicketField::asked);
        typed.forEach((key, text) -> assertThat(value(of(ticket), key)).contains(text));
        assertThat(of(other)).hasSize(5).allMatch(one -> one.value().isEmpty());

        fill(ticket, Map.of("power", "-20", "line", "", "indoors", "yes"));

        assertThat(value(of(ticket), "power")).contains("-20");
        assertThat(value(of(ticket), "line")).isEmpty();
        assertThat(value(of(ticket), "indoors")).contains("yes");
        assertThat(value(of(ticket), "kind")).contains("radio");
    }

    @Test
    default void aRetiredFieldIsShownWhereItWasFilledInAndNowhereElse() {
        var category = aCategory();
        var field = added(category, "power", new FieldShape.Line(), 1);
        var filled = aTicketOf(category);
        var empty = aTicketOf(category);
        fill(filled, Map.of("power", "low"));

        var _ = saved(changed(field, false));

        assertThat(of(filled))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.asked()).isFalse();
                    assertThat(one.value().map(FieldValue::typed)).contains("low");
                });
        assertThat(of(empty)).isEmpty();
    }

    @Test
    default void aFieldThatNobodyFilledInIsForgotten() {
        var category = aCategory();
        var used = added(category, "used", new FieldShape.Line(), 1);
        var unused = added(category, "unused", new FieldShape.Line(), 2);
        fill(aTicketOf(category), Map.of("used", "x"));

        assertThat(unitOfWork().perform(() -> fields().isInUse(used))).isTrue();
        assertThat(unitOfWork().perform(() -> fields().isInUse(unused))).isFalse();
        unitOfWork().run(() -> fields().remove(unused));
        assertThat(unitOfWork().perform(() -> fields().of(category)))
                .extracting(Field::key)
                .containsExactly("used");
    }
}
