package io.uplink.domain.care.ticket;

import static io.uplink.domain.care.ticket.TicketFixtures.MARY;
import static io.uplink.domain.care.ticket.TicketFixtures.MONDAY_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.TicketId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FeeTest {

    @Test
    void theFirstPaymentStays() {
        var paid = fee(150_000).paidBy(" SJ61ABCDEF ", MONDAY_8);

        assertThat(paid.paid()).contains(new Fee.Payment("SJ61ABCDEF", MONDAY_8));
        assertThat(paid.paidBy("SJ61ZZZZZZ", MONDAY_8.plusSeconds(5))).isSameAs(paid);
    }

    @Test
    void whatIsPaidIsNotTouchedAnyMore() {
        var fee = fee(150_000);
        fee.requireUnpaid();

        assertThatThrownBy(() -> fee.paidBy("SJ61ABCDEF", MONDAY_8).requireUnpaid())
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error()).isEqualTo(new TicketError.FeePaid()));
    }

    @Test
    void aFeeIsMoreThanNothingAndNoMoreThanAnyServiceCosts() {
        assertThat(fee(1).amount().minor()).isEqualTo(1);
        assertThat(fee(Fee.MOST_MINOR).amount().minor()).isEqualTo(Fee.MOST_MINOR);
        refused(0, "amount.not-positive");
        refused(-1, "amount.not-positive");
        refused(Fee.MOST_MINOR + 1, "amount.too-large");
    }

    private static void refused(long minor, String code) {
        assertThatThrownBy(() -> fee(minor))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .containsExactly(new Invalid.Fault("amount", code)));
    }

    private static Fee fee(long minor) {
        return new Fee(
                new UUID(7, 1),
                new TicketId(new UUID(5, 1)),
                Optional.empty(),
                "Visit",
                Money.ofMinor(minor, Money.KES),
                "",
                MARY,
                MONDAY_8,
                Optional.empty());
    }
}
