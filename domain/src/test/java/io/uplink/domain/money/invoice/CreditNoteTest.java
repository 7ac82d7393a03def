package io.uplink.domain.money.invoice;

import static io.uplink.domain.money.invoice.InvoiceFixtures.aLine;
import static io.uplink.domain.money.invoice.InvoiceFixtures.kes;
import static io.uplink.domain.money.invoice.InvoiceFixtures.terms;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.invoice.CreditNote.Line;
import io.uplink.domain.money.tax.Charge;
import io.uplink.domain.shared.ForAll;
import io.uplink.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CreditNoteTest {

    private static final List<Charge> CHARGES =
            terms(aLine("1000"), aLine("500")).reckoning().charges();

    @Test
    void theWholeIsEveryLineWithItsTax() {
        assertThat(CreditNote.whole(CHARGES, List.of()))
                .containsExactly(
                        new Line(0, kes("1000"), kes("160")), new Line(1, kes("500"), kes("80")));
    }

    @Test
    void aPartTakesItsPartOfTheTax() {
        assertThat(CreditNote.parts(CHARGES, List.of(), Map.of(1, kes("58"))))
                .containsExactly(new Line(1, kes("50"), kes("8")));
    }

    @Test
    void theRestIsWhatIsLeft() {
        var before = CreditNote.parts(CHARGES, List.of(), Map.of(1, kes("58")));

        assertThat(CreditNote.whole(CHARGES, before))
                .containsExactly(
                        new Line(0, kes("1000"), kes("160")), new Line(1, kes("450"), kes("72")));
        assertThatThrownBy(() -> CreditNote.parts(CHARGES, before, Map.of(1, kes("522.01"))))
                .hasMessage("invoice.more-than-left");
        assertThatThrownBy(() -> CreditNote.whole(CHARGES, CreditNote.whole(CHARGES, List.of())))
                .hasMessage("invoice.more-than-left");
    }

    @Test
    void anyPartsAreTheWholeInTheEnd() {
        ForAll.seeded(random -> {
            var charges =
                    terms(aLine(random.nextInt(1, 5_000) + "." + random.nextInt(10, 99)))
                            .reckoning()
                            .charges();
            var whole = charges.getFirst();
            var taken = new ArrayList<Line>();
            var left = whole.total().minor();
            while (left > 0) {
                var part = Money.ofMinor(random.nextLong(1, left + 1), Money.KES);
                var lines = CreditNote.parts(charges, taken, Map.of(0, part));
                assertThat(lines.getFirst().total()).isEqualTo(part);
                assertThat(lines.getFirst().net().isNegative()).isFalse();
                assertThat(lines.getFirst().tax().isNegative()).isFalse();
                taken.addAll(lines);
                left -= part.minor();
            }

            assertThat(taken.stream().mapToLong(line -> line.net().minor()).sum())
                    .isEqualTo(whole.net().minor());
            assertThat(taken.stream().mapToLong(line -> line.tax().minor()).sum())
                    .isEqualTo(whole.tax().minor());
        });
    }
}
