package io.uplink.domain.money.mpesa;

import static io.uplink.domain.money.mpesa.MpesaFixtures.aReceipt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.money.mpesa.ResultCode.Meaning;
import io.uplink.domain.money.mpesa.ResultCode.Verdict;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MpesaValuesTest {

    private static final String HASH =
            "2B3F1C0A9D8E7F6A5B4C3D2E1F0A9B8C7D6E5F4A3B2C1D0E9F8A7B6C5D4E3F2A";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0712004418",
                "712004418",
                "254712004418",
                "+254712004418",
                "+254 712 004-418",
                "0712 004 418"
            })
    void aMobileNumberIsReadAsPeopleWriteIt(String typed) {
        assertThat(Msisdn.parse(typed)).isEqualTo(new Msisdn("254712004418"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0812345678",
                "071200441",
                "07120044181",
                "2547 ***** 418",
                "",
                "+255712004418"
            })
    void whatIsNoKenyanMobileNumberIsRefused(String typed) {
        assertThatThrownBy(() -> Msisdn.parse(typed)).isInstanceOf(DomainException.class);
    }

    @Test
    void aMaskedPayerIsShownAndIsNoNumber() {
        assertThat(Payer.read("2547 ***** 126")).isEqualTo(new Payer.Masked("2547 ***** 126"));
        assertThat(Payer.read("254712004418")).isInstanceOf(Payer.Known.class);
        assertThat(Payer.read(" ")).isEqualTo(new Payer.Unsaid());
    }

    @Test
    void whatSafaricomSendsIsCutBetweenCharacters() {
        var emoji = "😀".repeat(200);

        assertThat(new AccountReference(emoji).text()).isEqualTo("😀".repeat(64));
        assertThat(new AccountReference("x" + emoji).text()).isEqualTo("x" + "😀".repeat(63));
        assertThat(Payer.read("*" + emoji)).isEqualTo(new Payer.Masked("*" + "😀".repeat(127)));
        assertThat(new ResultCode("x" + emoji).text()).isEqualTo("x" + "😀".repeat(39));
        assertThat(named("x" + emoji).payerName()).isEqualTo("x" + "😀".repeat(99));
    }

    @Test
    void whatNoTableKeepsIsDropped() {
        assertThat(new AccountReference("\0rent\ud83d").text()).isEqualTo("rent");
        assertThat(Payer.read("2547\0***418\ud83d")).isEqualTo(new Payer.Masked("2547***418"));
        assertThat(new ResultCode("0\0")).isEqualTo(ResultCode.DONE);
        assertThat(named("Amina\0\ud83d").payerName()).isEqualTo("Amina");
    }

    private static Receipt named(String payerName) {
        var one = aReceipt("NLJ7RT61SV", 2_500, Evidence.REQUEST);
        return new Receipt(
                one.number(),
                one.shortcode(),
                one.amount(),
                one.paidAt(),
                one.payer(),
                payerName,
                one.reference(),
                one.seenIn());
    }

    @Test
    void aHashedPayerIsKeptWhole() {
        var payer = Payer.read(HASH);

        assertThat(payer).isInstanceOf(Payer.Hashed.class);
        assertThat(payer.stored()).hasSize(64);
        assertThat(Payer.read(payer.stored())).isEqualTo(payer);
    }

    @Test
    void anAmountWithCentsIsRefusedAndNotRounded() {
        assertThatThrownBy(() -> WholeShillings.parse("99.90"))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults().getFirst().code())
                                        .isEqualTo("mpesa.amount-not-whole"));
        assertThat(WholeShillings.parse("100.00").money()).isEqualTo(Money.ofMajor(100, Money.KES));
    }

    @ParameterizedTest
    @CsvSource({"0,false", "1,true", "250000,true", "250001,false", "-5,false"})
    void oneTransactionMovesSoMuchAndNoMore(String typed, boolean allowed) {
        if (allowed) {
            assertThat(WholeShillings.parse(typed).amount()).isEqualTo(Integer.parseInt(typed));
        } else {
            assertThatThrownBy(() -> WholeShillings.parse(typed))
                    .isInstanceOf(DomainException.class);
        }
    }

    @Test
    void theStampIsOfNairobisClock() {
        var stamp = StkStamp.of("174379", "key", Instant.parse("2025-12-19T11:30:00Z"));

        assertThat(stamp.timestamp()).isEqualTo("20251219143000");
        assertThat(stamp.password()).isEqualTo("MTc0Mzc5a2V5MjAyNTEyMTkxNDMwMDA=");
        assertThat(stamp.toString()).doesNotContain(stamp.password());
    }

    @Test
    void momentsAreReadInBothFormsAndNonsenseIsNone() {
        assertThat(MpesaTime.read("20231121121325"))
                .contains(Instant.parse("2023-11-21T09:13:25Z"));
        assertThat(MpesaTime.read("06.07.2024 22:48:52"))
                .contains(Instant.parse("2024-07-06T19:48:52Z"));
        assertThat(MpesaTime.read("20231321121325")).isEmpty();
        assertThat(MpesaTime.read("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,DONE,PAID",
        "1,NO_FUNDS,FAILED",
        "2,AMOUNT_REFUSED,FAILED",
        "8,LIMIT_REACHED,FAILED",
        "17,TOO_SOON,FAILED",
        "26,BUSY,FAILED",
        "1001,OTHER_SESSION,FAILED",
        "1019,EXPIRED,EXPIRED",
        "1025,NOT_SHOWN,FAILED",
        "1032,CANCELLED,CANCELLED",
        "1037,UNREACHABLE,UNCLEAR",
        "2001,WRONG_PIN,FAILED",
        "SFC_IC0003,NOT_SET_UP,FAILED",
        "R000001,REVERSED_BEFORE,UNCLEAR",
        "500.003.03,QUOTA,NOT_YET",
        "C2B00099,OTHER,FAILED"
    })
    void aCodeMeansOneThing(String code, Meaning meaning, Verdict verdict) {
        assertThat(new ResultCode(code).meaning()).isEqualTo(meaning);
        assertThat(meaning.verdict()).isEqualTo(verdict);
    }

    @Test
    void theSameMoneyToldOfAgainIsMergedAndOtherwiseToldIsMarked() {
        var payment =
                MpesaPayment.book(
                        new MpesaPaymentId(new UUID(1, 1)),
                        aReceipt("NLJ7RT61SV", 2_500, Evidence.REQUEST),
                        Optional.empty(),
                        new Match.Nobody(Match.Why.NO_REFERENCE),
                        MpesaFixtures.NOON);

        var merged =
                payment.merged(
                        aReceipt("NLJ7RT61SV", 2_500, Evidence.CONFIRMATION), Optional.empty());
        var differs =
                payment.merged(aReceipt("NLJ7RT61SV", 2_600, Evidence.STATEMENT), Optional.empty());

        assertThat(merged.seenIn())
                .containsExactlyInAnyOrder(Evidence.REQUEST, Evidence.CONFIRMATION);
        assertThat(merged.told()).isEmpty();
        assertThat(differs.receipt().amount()).isEqualTo(payment.receipt().amount());
        assertThat(differs.told()).contains(Money.ofMajor(2_600, Money.KES));
    }

    @Test
    void whatIsAskedForCoversTheCentsAndNeverMoreThanOneTransactionMoves() {
        assertThat(WholeShillings.covering(Money.ofMinor(116_001, Money.KES)).amount())
                .isEqualTo(1_161);
        assertThat(WholeShillings.covering(Money.ofMinor(116_000, Money.KES)).amount())
                .isEqualTo(1_160);
        assertThat(WholeShillings.covering(Money.ofMajor(300_000, Money.KES)).amount())
                .isEqualTo(WholeShillings.MOST);
    }

    @Test
    void aLongReferenceLosesItsDashesBeforeItLosesItsEnd() {
        var request = MpesaFixtures.aRequest();

        assertThat(request.shownReference()).isEqualTo("ACC-000123");
        var longer =
                new PaymentRequest(
                        request.shortcode(),
                        request.target(),
                        request.branch(),
                        request.payer(),
                        request.amount(),
                        new AccountReference("ABCD-1234-5678"),
                        request.asker());
        assertThat(longer.shownReference()).isEqualTo("ABCD12345678");
    }
}
