package io.uplink.domain.care.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErasureOrderTest {

    private static final AccountNumber ACCOUNT = AccountNumber.of("ACC", 123);

    @Test
    void theNumberTypedByHandIsTakenWhateverItsCase() {
        assertThat(ErasureOrder.parse(ACCOUNT, " acc-000123 ", "asked by letter"))
                .isEqualTo(new ErasureOrder("asked by letter"));
    }

    @Test
    void theNumberOfSomebodyElseIsRefused() {
        assertThat(faults("ACC-000124", "asked"))
                .containsExactly(new Fault("account", "customer.erase-number-differs"));
    }

    @Test
    void whatIsMissingIsSaidAtOnce() {
        assertThat(faults(" ", ""))
                .containsExactly(new Fault("account", "required"), new Fault("reason", "required"));
    }

    @Test
    void whatStandsForANumberIsNobodysMobile() {
        assertThat(Erased.PHONE.isMobile()).isFalse();
    }

    private static List<Fault> faults(String typed, String reason) {
        var refused =
                catchThrowableOfType(
                        DomainException.class, () -> ErasureOrder.parse(ACCOUNT, typed, reason));
        return ((Invalid) refused.error()).faults();
    }
}
