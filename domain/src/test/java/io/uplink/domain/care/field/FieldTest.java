package io.uplink.domain.care.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final FieldShape POWER =
            new FieldShape.Measure(
                    Optional.of(new BigDecimal("-40")), Optional.of(new BigDecimal("0")), "dBm");
    private static final FieldShape LINE_KIND =
            new FieldShape.Choice(
                    List.of(
                            new FieldShape.Option("fibre", "Fibre", "Nyuzi"),
                            new FieldShape.Option("radio", "Radio", "Redio")));

    @Test
    void aNumberIsReadWithinItsLimits() {
        assertThat(POWER.read("-21.50").typed()).isEqualTo("-21.5");
        assertThat(POWER.read("-40").typed()).isEqualTo("-40");
        assertThat(POWER.read("0").typed()).isEqualTo("0");
        assertThat(fault(() -> POWER.read("-40.000001"))).isEqualTo("number.out-of-range");
        assertThat(fault(() -> POWER.read("0.1"))).isEqualTo("number.out-of-range");
        assertThat(fault(() -> POWER.read("1e9"))).isEqualTo("number.unreadable");
        assertThat(fault(() -> POWER.read("minus four"))).isEqualTo("number.unreadable");
    }

    @Test
    void eachKindTakesItsOwnValues() {
        assertThat(new FieldShape.Date().read("2026-11-24").typed()).isEqualTo("2026-11-24");
        assertThat(fault(() -> new FieldShape.Date().read("24.11."))).isEqualTo("date.unreadable");
        assertThat(new FieldShape.YesNo().read("true").typed()).isEqualTo("yes");
        assertThat(fault(() -> new FieldShape.YesNo().read("maybe"))).isEqualTo("choice.unknown");
        assertThat(LINE_KIND.read("fibre").typed()).isEqualTo("fibre");
        assertThat(fault(() -> LINE_KIND.read("copper"))).isEqualTo("choice.unknown");
        assertThat(new FieldShape.Line().read("x".repeat(200)).typed()).hasSize(200);
        assertThat(fault(() -> new FieldShape.Line().read("x".repeat(201)))).isEqualTo("too-long");
        assertThat(fault(() -> new FieldShape.Text().read("x".repeat(4001)))).isEqualTo("too-long");
    }

    @Test
    void aFieldHasAKeyAndWordsInBothLanguages() {
        assertThat(fault(() -> field("Power", POWER, Need.OPTIONAL)))
                .isEqualTo("category.key-unreadable");
        assertThat(
                        fault(() ->
                                new Field(
                                        new UUID(1, 1),
                                        "fibre_cut",
                                        "power",
                                        "Power",
                                        " ",
                                        POWER,
                                        Need.OPTIONAL,
                                        true,
                                        1,
                                        true,
                                        1)))
                .isEqualTo("required");
    }

    @Test
    void aChoiceHasSomethingToChooseFromAndEachOnce() {
        var one = new FieldShape.Option("fibre", "Fibre", "Nyuzi");

        assertThat(fault(() -> choice(List.of(one)))).isEqualTo("field.options-number");
        assertThat(fault(() -> choice(List.of(one, one)))).isEqualTo("field.option-twice");
        assertThat(fault(() -> choice(List.of(one, new FieldShape.Option("radio", "", "Redio")))))
                .isEqualTo("required");
    }

    @Test
    void theLargestNumberIsNotBelowTheSmallest() {
        var shape =
                new FieldShape.Measure(
                        Optional.of(BigDecimal.ONE), Optional.of(BigDecimal.ZERO), "");

        assertThat(fault(() -> field("power", shape, Need.OPTIONAL)))
                .isEqualTo("field.most-below-least");
    }

    @Test
    void aValueIsReadByPeopleWithItsUnitAndInTheirLanguage() {
        var power = field("power", POWER, Need.OPTIONAL);
        var line = field("line", LINE_KIND, Need.OPTIONAL);

        assertThat(power.shown(POWER.read("-21.5"), Language.ENGLISH, "", ""))
                .isEqualTo("-21.5 dBm");
        assertThat(line.shown(LINE_KIND.read("radio"), Language.SWAHILI, "", ""))
                .isEqualTo("Redio");
        assertThat(line.shown(new FieldValue.Words("gone"), Language.SWAHILI, "", ""))
                .isEqualTo("gone");
    }

    @Test
    void aTicketIsOpenedWithWhatIsNeededForThat() {
        var fields =
                TicketFields.blank(
                        List.of(
                                field("power", POWER, Need.OPENING),
                                field("line", LINE_KIND, Need.RESOLVING)));

        assertThat(faults(fields, Map.of())).containsExactly("fields.power required");
        assertThat(faults(fields, Map.of("power", " "))).containsExactly("fields.power required");
        assertThat(faults(fields, Map.of("power", "-20", "colour", "red")))
                .containsExactly("fields.colour field.unknown");
        assertThat(fields.opening(Map.of("power", "-20", "line", ""), new Faults()))
                .extracting(one -> one.field().key())
                .containsExactly("power");
    }

    @Test
    void onlyWhatIsNeededToResolveAndEmptyIsOwed() {
        var fields =
                TicketFields.blank(
                        List.of(
                                field("power", POWER, Need.OPENING),
                                field("line", LINE_KIND, Need.RESOLVING)));

        assertThat(fields.owed()).extracting(Field::key).containsExactly("line");
    }

    @Test
    void whatIsNotAskedForAnyMoreTakesNoValue() {
        var retired =
                new TicketField(
                        field("line", LINE_KIND, Need.RESOLVING),
                        false,
                        Optional.of(new FieldValue.Words("fibre")));
        var fields = new TicketFields(List.of(retired));
        var faults = new Faults();

        assertThat(fields.changed(Map.of("line", "radio"), _ -> true, faults)).isEmpty();
        assertThat(faults.isEmpty()).isFalse();
        assertThat(fields.owed()).isEmpty();
    }

    private static Field choice(List<FieldShape.Option> options) {
        return field("line", new FieldShape.Choice(options), Need.OPTIONAL);
    }

    private static Field field(String key, FieldShape shape, Need need) {
        return new Field(
                new UUID(1, key.hashCode()),
                "fibre_cut",
                key,
                key,
                key + " sw",
                shape,
                need,
                true,
                1,
                true,
                1);
    }

    private static List<String> faults(TicketFields fields, Map<String, String> typed) {
        var faults = new Faults();
        var _ = fields.opening(typed, faults);
        try {
            faults.refuse();
            return List.of();
        } catch (DomainException refused) {
            return ((Invalid) refused.error())
                    .faults().stream().map(one -> one.field() + " " + one.code()).toList();
        }
    }

    private static String fault(Supplier<?> call) {
        try {
            return "none: " + call.get();
        } catch (DomainException refused) {
            return ((Invalid) refused.error()).faults().getFirst().code();
        }
    }
}
