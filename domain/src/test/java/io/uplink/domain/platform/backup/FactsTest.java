package io.uplink.domain.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class FactsTest {

    private static final Facts NOTED = with(Map.of());

    @Test
    void whatAgreesHasNoDifference() {
        assertThat(NOTED.difference(NOTED)).isEmpty();
    }

    @Test
    void anotherSchemaIsFound() {
        assertThat(found(Map.of(Facts.SCHEMA, "20260101.0900")))
                .contains(BackupFault.SCHEMA_DIFFERS);
    }

    @Test
    void aMissingRowIsFoundAndSaidWhere() {
        var finding = NOTED.difference(with(Map.of(Facts.ROWS + "ticket", "6"))).orElseThrow();

        assertThat(finding)
                .isEqualTo(
                        new Facts.Finding(BackupFault.ROWS_DIFFER, "ticket: 7 noted, 6 restored"));
    }

    @Test
    void ticketsWithoutACustomerAreFoundEvenIfTheOriginalHadThemToo() {
        var broken = with(Map.of(Facts.TICKETS_WITHOUT_CUSTOMER, "2"));

        assertThat(broken.difference(broken).map(Facts.Finding::fault))
                .contains(BackupFault.TICKETS_WITHOUT_CUSTOMER);
    }

    @Test
    void twoTicketsOfOneNumberAreFound() {
        assertThat(found(Map.of(Facts.REPEATED_NUMBERS, "1"))).contains(BackupFault.NUMBERS_REPEAT);
    }

    @Test
    void aShillingTooLittleIsFound() {
        assertThat(found(Map.of(Facts.FEES, "KES 149900"))).contains(BackupFault.FEES_DIFFER);
    }

    @Test
    void anotherServerIsNoDifference() {
        assertThat(found(Map.of(Facts.SERVER, "160004"))).isEmpty();
    }

    @Test
    void whatWasNotCountedAfterARestoreIsADifference() {
        assertThat(NOTED.difference(Facts.of(Map.of())).map(Facts.Finding::fault))
                .contains(BackupFault.SCHEMA_DIFFERS);
    }

    @Test
    void theServersMajorVersionIsReadFromItsNumber() {
        assertThat(NOTED.serverMajor()).isEqualTo(15);
        assertThat(Facts.of(Map.of()).serverMajor()).isZero();
    }

    private static Optional<BackupFault> found(Map<String, String> otherwise) {
        return NOTED.difference(with(otherwise)).map(Facts.Finding::fault);
    }

    private static Facts with(Map<String, String> otherwise) {
        var values =
                new TreeMap<>(
                        Map.of(
                                Facts.SCHEMA,
                                "20261126.1112",
                                Facts.SERVER,
                                "150018",
                                Facts.ROWS + "ticket",
                                "7",
                                Facts.ROWS + "customer",
                                "5",
                                Facts.TICKETS_WITHOUT_CUSTOMER,
                                "0",
                                Facts.REPEATED_NUMBERS,
                                "0",
                                Facts.FEES,
                                "KES 150000"));
        values.putAll(otherwise);
        return new Facts(values);
    }
}
