package io.uplink.domain.money.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.BookCheck.Stretch;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BookCheckTest {

    private static final Mark SECOND = new Mark(2, "b");
    private static final Mark FOURTH = new Mark(4, "d");

    private final BookCheck walked = BookCheck.begin().over(new Stretch(FOURTH, Optional.empty()));

    @Test
    void whatIsAsItWasCountsWhole() {
        var ended = walked.end(FOURTH, SECOND, Optional.of("b"));

        assertThat(ended.broken()).isEmpty();
        assertThat(ended.sound()).isEqualTo(4);
    }

    @Test
    void entriesThatCameMeanwhileAreNoFault() {
        assertThat(walked.end(SECOND, Mark.START, Optional.empty()).broken()).isEmpty();
    }

    @Test
    void theFirstFaultCounts() {
        var altered = new Broken(3, BookFault.ALTERED);
        var later = new Broken(7, BookFault.MISSING);

        var check =
                BookCheck.begin()
                        .over(new Stretch(FOURTH, Optional.of(altered)))
                        .over(new Stretch(new Mark(9, "i"), Optional.of(later)))
                        .end(new Mark(12, "l"), SECOND, Optional.of("other"));

        assertThat(check.broken()).contains(altered);
        assertThat(check.sound()).isEqualTo(2);
    }

    @Test
    void anEndThatIsGoneIsMissed() {
        var cut = new Broken(5, BookFault.CUT_OFF);

        assertThat(walked.end(new Mark(6, "f"), SECOND, Optional.of("b")).broken()).contains(cut);
        assertThat(walked.end(FOURTH, new Mark(6, "f"), Optional.empty()).broken()).contains(cut);
    }

    @Test
    void aJournalThatWasWrittenAnewIsNotTheOneThatWasSeen() {
        assertThat(walked.end(FOURTH, SECOND, Optional.of("x")).broken())
                .contains(new Broken(2, BookFault.REWRITTEN));
    }

    @Test
    void faultsAreFoundByTheirKeys() {
        for (var fault : BookFault.values()) {
            assertThat(BookFault.ofKey(fault.key())).isEqualTo(fault);
        }
    }
}
