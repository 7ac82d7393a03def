package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ImportRowTest {

    private static final BranchId WESTLANDS = new BranchId(new UUID(0, 1));
    private static final BranchId THIKA = new BranchId(new UUID(0, 2));
    private static final ImportRow.Branches BRANCHES =
            named -> Optional.ofNullable(Map.of("thika", THIKA).get(named));

    @Test
    void headsAreKnownInAnySpellingAndTheFirstOfTwoCounts() {
        var columns =
                ImportField.columns(
                        List.of(
                                "Customer Name",
                                "PhoneNumber",
                                "Simu",
                                "service_plan",
                                "E-mail",
                                "Colour"));

        assertThat(columns)
                .extracting(CustomerImport.Column::field)
                .containsExactly(
                        Optional.of(ImportField.NAME),
                        Optional.of(ImportField.PHONE),
                        Optional.empty(),
                        Optional.of(ImportField.PLAN),
                        Optional.of(ImportField.EMAIL),
                        Optional.empty());
        assertThat(ImportField.suffice(columns)).isTrue();
        assertThat(ImportField.suffice(ImportField.columns(List.of("name", "e-mail")))).isFalse();
        assertThat(ImportField.suffice(ImportField.columns(List.of("phone")))).isFalse();
    }

    @Test
    void everyFieldIsKnownByItsOwnNameSoThatAnExportCanComeBack() {
        for (var field : ImportField.values()) {
            assertThat(ImportField.columns(List.of(field.code())).getFirst().field())
                    .contains(field);
        }
    }

    @Test
    void aLineOfAnotherSystemBecomesACustomer() {
        var reading =
                row(
                                List.of(
                                        "FirstName",
                                        "LastName",
                                        "PhoneNumber",
                                        "PackageName",
                                        "Location",
                                        "Status",
                                        "installation_date",
                                        "account",
                                        "Tawi"),
                                List.of(
                                        "Amina",
                                        "Hassan",
                                        "0712 004 418 / 0733118205",
                                        "Home 20",
                                        "Kilimani",
                                        "Inactive",
                                        "4/2/2026 00:00",
                                        "isp-2025-00417",
                                        "THIKA"))
                        .read(WESTLANDS, BRANCHES);

        assertThat(reading.account()).contains(new AccountNumber("ISP-2025-00417"));
        assertThat(reading.status()).isEqualTo(CustomerStatus.DISCONNECTED);
        assertThat(reading.details().name()).isEqualTo("Amina Hassan");
        assertThat(reading.details().branch()).isEqualTo(THIKA);
        assertThat(reading.details().address()).isEqualTo("Kilimani");
        assertThat(reading.details().installedOn()).contains(LocalDate.of(2026, 2, 4));
        assertThat(reading.details().contacts())
                .extracting(Contact::phone)
                .containsExactly(
                        new PhoneNumber("+254712004418"), new PhoneNumber("+254733118205"));
    }

    @Test
    void everyFaultIsNamedByItsColumn() {
        var row =
                row(
                        List.of(
                                "name",
                                "phone",
                                "email",
                                "status",
                                "branch",
                                "account",
                                "installed_on"),
                        List.of("", "12", "x@", "gone", "Nakuru", "=1+1", "31/31/2026"));

        var refused =
                catchThrowableOfType(DomainException.class, () -> row.read(WESTLANDS, BRANCHES));

        assertThat(((Invalid) refused.error()).faults())
                .containsExactlyInAnyOrder(
                        new Fault("name", "required"),
                        new Fault("phone", "phone.unreadable"),
                        new Fault("email", "email.unreadable"),
                        new Fault("status", "customer.status-unknown"),
                        new Fault("branch", "customer.branch-unknown"),
                        new Fault("account", "customer.account-unreadable"),
                        new Fault("installed_on", "date.unreadable"));
    }

    @Test
    void theMarkOfAnExportedFormulaIsTakenAway() {
        var row = row(List.of("name", "phone"), List.of("'=Amina", "'+254712004418"));

        assertThat(row.cells())
                .isEqualTo(
                        Map.of(
                                ImportField.NAME, "=Amina",
                                ImportField.PHONE, "+254712004418"));
    }

    @Test
    void aShortLineHasNoCellsBehindItsEnd() {
        assertThat(row(List.of("name", "phone", "email"), List.of("Amina")).cells())
                .isEqualTo(Map.of(ImportField.NAME, "Amina"));
    }

    private static ImportRow row(List<String> head, List<String> values) {
        return ImportRow.of(2, ImportField.columns(head), values);
    }

    @Test
    void aClassIsFoundByItsNameAndAConsentInWords() {
        var row =
                new ImportRow(
                        2,
                        Map.of(
                                ImportField.NAME, "Amina",
                                ImportField.PHONE, "0712004418",
                                ImportField.CUSTOMER_CLASS, "Biashara",
                                ImportField.SMS_OFFERS, "Ndiyo"));

        var reading =
                row.read(
                        WESTLANDS,
                        BRANCHES,
                        named ->
                                named.equals("biashara")
                                        ? Optional.of("business")
                                        : Optional.empty());

        assertThat(reading.details().customerClass()).contains("business");
        assertThat(reading.offers()).contains(true);
    }

    @Test
    void aClassThatIsNotThereAndAnUnclearConsentAreFaultsOfTheirColumns() {
        var row =
                new ImportRow(
                        2,
                        Map.of(
                                ImportField.NAME, "Amina",
                                ImportField.PHONE, "0712004418",
                                ImportField.CUSTOMER_CLASS, "Gold",
                                ImportField.SMS_OFFERS, "perhaps"));

        var refused =
                catchThrowableOfType(DomainException.class, () -> row.read(WESTLANDS, BRANCHES));

        assertThat(((Invalid) refused.error()).faults())
                .extracting(fault -> fault.field() + " " + fault.code())
                .containsExactly(
                        "customer_class customer.class-unknown", "sms_offers customer.yes-or-no");
    }
}
