package io.uplink.domain.care.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.FileId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CustomerImportTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final BranchId BRANCH = new BranchId(new UUID(0, 1));
    private static final Optional<ImportField> NONE = Optional.empty();

    @Test
    void whatTheColumnsAreIsSaidBeforeItIsConfirmedAndReadAnew() {
        var ready = read(List.of("Who", "Reach", "Rest")).checked(NOON);

        var mapped = ready.mapped(List.of(of(ImportField.NAME), of(ImportField.PHONE), NONE), NOON);

        assertThat(mapped.state()).isEqualTo(CustomerImport.State.READING);
        assertThat(mapped.rowsRead()).isZero();
        assertThat(mapped.columns())
                .extracting(CustomerImport.Column::field)
                .containsExactly(of(ImportField.NAME), of(ImportField.PHONE), NONE);
    }

    @Test
    void aTableOfWhichWeUnderstoodNothingCanStillBeExplained() {
        var strange = uploaded().misunderstood(ImportField.columns(List.of("A", "B")), NOON);

        assertThat(strange.isMisunderstood()).isTrue();
        assertThat(
                        strange.mapped(List.of(of(ImportField.NAME), of(ImportField.PHONE)), NOON)
                                .state())
                .isEqualTo(CustomerImport.State.READING);
        assertThat(uploaded().unreadable("customer.import-garbled", NOON).isMisunderstood())
                .isFalse();
    }

    @Test
    void oneFieldInTwoColumnsAndNobodyToReachAreRefused() {
        var ready = read(List.of("A", "B")).checked(NOON);

        assertThat(faults(ready, List.of(of(ImportField.PHONE), of(ImportField.PHONE))))
                .containsExactly(new Fault("columns[1]", "customer.import-column-twice"));
        assertThat(faults(ready, List.of(of(ImportField.NAME))))
                .containsExactly(new Fault("columns", "customer.import-columns-missing"));
    }

    @Test
    void nothingIsExplainedOnceItIsImported() {
        var running = read(List.of("A", "B")).checked(NOON).confirmed(false, NOON);

        assertThatThrownBy(() ->
                        running.mapped(List.of(of(ImportField.NAME), of(ImportField.PHONE)), NOON))
                .hasMessage("customer.import-not-ready");
    }

    private static List<Fault> faults(CustomerImport one, List<Optional<ImportField>> fields) {
        var refused = catchThrowableOfType(DomainException.class, () -> one.mapped(fields, NOON));
        return ((Invalid) refused.error()).faults();
    }

    private static Optional<ImportField> of(ImportField field) {
        return Optional.of(field);
    }

    private static CustomerImport read(List<String> heads) {
        return uploaded().read(ImportField.columns(heads), 7, NOON);
    }

    private static CustomerImport uploaded() {
        return CustomerImport.uploaded(
                new UUID(0, 9),
                new FileId(new UUID(0, 8)),
                "list.xlsx",
                "00",
                new CustomerImport.Branches(BRANCH, Set.of(BRANCH)),
                new CustomerImport.Author(new PersonId(new UUID(0, 7)), "Asha"),
                NOON);
    }
}
