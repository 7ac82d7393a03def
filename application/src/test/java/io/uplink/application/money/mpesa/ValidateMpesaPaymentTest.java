package io.uplink.application.money.mpesa;

import static io.uplink.application.money.mpesa.MpesaHouse.SAFARICOM;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.money.mpesa.ValidateMpesaPayment.Verdict;
import io.uplink.application.money.mpesa.port.Notices.Notice;
import io.uplink.domain.money.mpesa.Payer;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused even where an account that is nobody's is let in. */
class ValidateMpesaPaymentTest {

    private final MpesaHouse house = new MpesaHouse();

    @Test
    void moneyToAnotherShortcodeIsRefused() {
        var verdict = verdict("600967", money(500));

        assertThat(verdict).isEqualTo(Verdict.NO_SHORTCODE);
        assertThat(verdict.code()).isEqualTo("C2B00015");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -500})
    void nothingAndLessIsRefused(long shillings) {
        var verdict = verdict("600966", money(shillings));

        assertThat(verdict).isEqualTo(Verdict.NO_AMOUNT);
        assertThat(verdict.code()).isEqualTo("C2B00013");
    }

    @Test
    void anAmountThatCannotBeReadIsRefused() {
        assertThat(verdict("600966", Optional.empty())).isEqualTo(Verdict.NO_AMOUNT);
    }

    @Test
    void theRestIsLetIn() {
        assertThat(verdict("600966", money(1))).isEqualTo(Verdict.ACCEPTED);
        assertThat(said(new Notice.Unreadable("nonsense"))).isEqualTo(Verdict.ACCEPTED);
    }

    private static Optional<Money> money(long shillings) {
        return Optional.of(Money.ofMajor(shillings, Money.KES));
    }

    private Verdict verdict(String shortcode, Optional<Money> amount) {
        return said(
                new Notice.OfPayment(
                        shortcode,
                        "TKM4418XYZ",
                        Optional.empty(),
                        amount,
                        "rent",
                        Payer.read("254712004418"),
                        "AMINA"));
    }

    private Verdict said(Notice notice) {
        var validate =
                new ValidateMpesaPayment(
                        house.shortcodes, (_, _) -> notice, house.booking, house.secrets);
        return validate.execute(SAFARICOM, new ValidateMpesaPayment.Input(house.token(), "raw"));
    }
}
