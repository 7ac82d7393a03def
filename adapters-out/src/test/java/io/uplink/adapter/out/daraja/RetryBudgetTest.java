package io.uplink.adapter.out.daraja;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryBudgetTest {

    private final RetryBudget budget = new RetryBudget();

    @Test
    void tenAreTriedAgainAndNoMore() {
        assertThat(retries(100)).isEqualTo(10);
    }

    @Test
    void onceItIsSpentOneCallInFiveIsTriedAgain() {
        retries(10);

        called(4);
        assertThat(budget.mayRetry()).isFalse();
        called(1);
        assertThat(retries(2)).isEqualTo(1);
    }

    @Test
    void whatWentWellForLongSavesNoMoreThanThat() {
        called(1_000);

        assertThat(retries(100)).isEqualTo(10);
    }

    private void called(int times) {
        IntStream.range(0, times).forEach(_ -> budget.call());
    }

    private long retries(int tries) {
        return IntStream.range(0, tries).filter(_ -> budget.mayRetry()).count();
    }
}
