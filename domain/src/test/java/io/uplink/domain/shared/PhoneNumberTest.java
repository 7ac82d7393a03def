package io.uplink.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void everyKenyanSpellingIsTheSameNumber() {
        for (var spelling :
                List.of(
                        "0712004418",
                        "0712 004 418",
                        "712004418",
                        "254712004418",
                        "+254712004418",
                        "+254 (0) 712-004-418",
                        "00254712004418",
                        " +254.712.004.418 ")) {
            assertThat(PhoneNumber.parse(spelling).e164()).as(spelling).isEqualTo("+254712004418");
        }
    }

    @Test
    void newerMobileNumbersStartWithOne() {
        assertThat(PhoneNumber.parse("0110123456").isMobile()).isTrue();
    }

    @Test
    void aLandLineIsANumberButNoMobile() {
        var nairobi = PhoneNumber.parse("020 2345678");

        assertThat(nairobi.e164()).isEqualTo("+254202345678");
        assertThat(nairobi.isMobile()).isFalse();
    }

    @Test
    void neighboursReadTheirOwnSpelling() {
        assertThat(PhoneNumber.parse("0772 123456", "UG").e164()).isEqualTo("+256772123456");
        assertThat(PhoneNumber.parse("0652 123456", "TZ").e164()).isEqualTo("+255652123456");
        assertThat(PhoneNumber.parse("0788 123456", "RW").e164()).isEqualTo("+250788123456");
    }

    @Test
    void aForeignNumberIsTakenWithItsPlus() {
        assertThat(PhoneNumber.parse("+44 20 7946 0958").e164()).isEqualTo("+442079460958");
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (var text :
                List.of(
                        "",
                        "07",
                        "071200441",
                        "07120044189",
                        "call me",
                        "+2547120044181",
                        "12345")) {
            assertThatThrownBy(() -> PhoneNumber.parse(text))
                    .as(text)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused ->
                                    assertThat(refused.error())
                                            .isEqualTo(
                                                    new Invalid(
                                                            List.of(
                                                                    new Invalid.Fault(
                                                                            "phone",
                                                                            "phone.unreadable")))));
        }
    }

    @Test
    void printingMasksTheMiddle() {
        assertThat(PhoneNumber.parse("0712004418")).hasToString("+254 712 ••• 418");
    }

    @Test
    void whatIsShownReadsBack() {
        ForAll.seeded(random -> {
            var number = new PhoneNumber("+2547" + (10_000_000 + random.nextInt(89_999_999)));

            assertThat(PhoneNumber.parse(number.spaced())).isEqualTo(number);
        });
    }
}
