package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CustomerDetailsTest {

    private static final BranchId BRANCH = new BranchId(new UUID(0, 1));

    @Test
    void whatWasTypedIsReadAndTrimmed() {
        var details =
                CustomerDetails.parse(
                        CustomerFixtures.typed(
                                "  Amina Hassan ",
                                BRANCH,
                                List.of(
                                        new Contact.Typed("0712 004 418", ""),
                                        new Contact.Typed("", ""),
                                        new Contact.Typed("+254733118205", " Yusuf, brother "))));

        assertThat(details.name()).isEqualTo("Amina Hassan");
        assertThat(details.contacts())
                .containsExactly(
                        new Contact(new PhoneNumber("+254712004418"), ""),
                        new Contact(new PhoneNumber("+254733118205"), "Yusuf, brother"));
        assertThat(details.mainPhone()).isEqualTo(new PhoneNumber("+254712004418"));
        assertThat(details.location()).contains(new Location(-1.292066, 36.787));
        assertThat(details.installedOn()).contains(LocalDate.of(2026, 2, 14));
    }

    @Test
    void aBlankDayOfInstallationMeansNone() {
        var details = CustomerDetails.parse(with("", "", "", "", " "));

        assertThat(details.installedOn()).isEmpty();
        assertThat(details.email()).isEmpty();
        assertThat(details.location()).isEmpty();
        assertThat(details.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void everyFaultIsSaidAtOnce() {
        assertThat(
                        faults(
                                new CustomerDetails.Typed(
                                        " ",
                                        List.of(new Contact.Typed("hello", "")),
                                        "amina@",
                                        "fr",
                                        Optional.empty(),
                                        "",
                                        "",
                                        "",
                                        "91",
                                        "east",
                                        "",
                                        "14/02/2026",
                                        "")))
                .containsExactlyInAnyOrder(
                        new Fault("name", "required"),
                        new Fault("phones[0]", "phone.unreadable"),
                        new Fault("email", "email.unreadable"),
                        new Fault("language", "choice.unknown"),
                        new Fault("branch", "required"),
                        new Fault("latitude", "customer.degrees-unreadable"),
                        new Fault("longitude", "customer.degrees-unreadable"),
                        new Fault("installedOn", "date.unreadable"));
    }

    @Test
    void aCustomerHasAtLeastOneNumber() {
        assertThat(faults(CustomerFixtures.typed("Amina", BRANCH)))
                .containsExactly(new Fault("phones[0]", "required"));
        assertThat(faults(CustomerFixtures.typed("Amina", BRANCH, " ", "")))
                .containsExactly(new Fault("phones[0]", "required"));
    }

    @Test
    void oneNumberInTwoSpellingsIsWrittenTwice() {
        assertThat(faults(CustomerFixtures.typed("Amina", BRANCH, "0712004418", "+254 712 004418")))
                .containsExactly(new Fault("phones[1]", "customer.phone-twice"));
    }

    @Test
    void fiveNumbersAreTakenAndSixAreNot() {
        assertThat(
                        CustomerDetails.parse(CustomerFixtures.typed("Amina", BRANCH, numbers(5)))
                                .contacts())
                .hasSize(5);
        assertThat(faults(CustomerFixtures.typed("Amina", BRANCH, numbers(6))))
                .containsExactly(new Fault("phones[5]", "customer.too-many-phones"));
    }

    @Test
    void aLabelWithoutANumberIsNotLost() {
        assertThat(
                        faults(
                                CustomerFixtures.typed(
                                        "Amina",
                                        BRANCH,
                                        List.of(
                                                new Contact.Typed("0712004418", ""),
                                                new Contact.Typed("", "brother")))))
                .containsExactly(new Fault("phones[1]", "phone.unreadable"));
    }

    @Test
    void halfALocationIsNone() {
        assertThat(faults(with("", "en", "-1.29", "", "")))
                .containsExactly(new Fault("longitude", "required"));
        assertThat(faults(with("", "en", "NaN", "36.8", "")))
                .containsExactly(new Fault("latitude", "customer.degrees-unreadable"));
    }

    @Test
    void namesOfAHundredLettersFitAndNoneLonger() {
        assertThat(CustomerFixtures.named("x".repeat(100), BRANCH, "0712004418").name())
                .hasSize(100);
        assertThat(faults(CustomerFixtures.typed("x".repeat(101), BRANCH, "0712004418")))
                .containsExactly(new Fault("name", "too-long"));
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertThat(faults(with("", "en", "", "", "0206-02-14")))
                .containsExactly(new Fault("installedOn", "customer.day-unlikely"));
    }

    @Test
    void accountNumbersOfOtherSystemsAreTaken() {
        assertThat(AccountNumber.parse(" isp-2025-00417 ").text()).isEqualTo("ISP-2025-00417");
        assertThat(AccountNumber.of("ACC", 123).text()).isEqualTo("ACC-000123");
        assertThat(AccountNumber.of("ACC", 1_234_567).text()).isEqualTo("ACC-1234567");
        assertThat(
                        catchThrowableOfType(
                                        DomainException.class,
                                        () -> AccountNumber.parse("=HYPERLINK(1)"))
                                .error())
                .isEqualTo(Invalid.of("account", "customer.account-unreadable").error());
    }

    private static String[] numbers(int count) {
        return IntStream.range(0, count).mapToObj(i -> "071200441" + i).toArray(String[]::new);
    }

    private static CustomerDetails.Typed with(
            String email, String language, String latitude, String longitude, String installedOn) {
        return new CustomerDetails.Typed(
                "Amina",
                List.of(new Contact.Typed("0712004418", "")),
                email,
                language,
                Optional.of(BRANCH),
                "",
                "",
                "",
                latitude,
                longitude,
                "",
                installedOn,
                "");
    }

    private static List<Fault> faults(CustomerDetails.Typed typed) {
        var refused =
                catchThrowableOfType(DomainException.class, () -> CustomerDetails.parse(typed));
        return ((Invalid) refused.error()).faults();
    }
}
