package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportRow;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.Invalid.Fault;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Imports and their rows. */
public interface CustomerImportRepository {

    Optional<CustomerImport> findById(UUID id);

    /**
     * The same, for going on with it: nobody else does until the unit of work ends. Empty if
     * somebody else is at it.
     */
    Optional<CustomerImport> taken(UUID id);

    /** The import of a file with that content, unless it came to nothing. */
    Optional<CustomerImport> ofContent(String sha256);

    /** The one that waits longest for going on. */
    Optional<UUID> nextRunning();

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(CustomerImport one);

    /** Adds rows that were read; a row that is there already stays. */
    void addRows(UUID id, List<ReadRow> rows);

    /** Marks what other rows and the customers we have hold already. */
    void markDuplicates(UUID id);

    /**
     * The next rows to import.
     *
     * @param duplicates whether also those with a number that others have
     */
    List<ImportRow> toImport(UUID id, boolean duplicates, int most);

    /** Stores what became of rows. */
    void settle(UUID id, List<Settled> rows);

    /** Forgets the rows that were read, because they are read anew; none was imported. */
    void dropRows(UUID id);

    /** The keys of the classes of customers that are in use, by key and name in lower case. */
    Map<String, String> classes();

    /** Stores what new customers agreed to. */
    void addConsents(List<Consent> consents);

    /** The branches among these, by code and by name, in lower case. */
    Map<String, BranchId> names(Set<BranchId> branches);

    /** Which of the numbers somebody has; until the unit of work ends nobody else takes one. */
    Set<PhoneNumber> taken(Set<PhoneNumber> phones);

    /** Which of the account numbers somebody has. */
    Set<AccountNumber> takenAccounts(Set<AccountNumber> accounts);

    /** Stores new customers, each with the first step of its history. */
    void addCustomers(List<Customer> customers, List<StatusChange> history);

    /**
     * A row that was read.
     *
     * @param faults empty for a row that can be imported
     */
    record ReadRow(
            ImportRow row,
            List<Fault> faults,
            Set<PhoneNumber> phones,
            Optional<AccountNumber> account) {

        public ReadRow {
            faults = List.copyOf(faults);
            phones = Set.copyOf(phones);
        }
    }

    /**
     * What became of a row.
     *
     * @param customer empty if it was refused after all, for {@code fault}
     */
    record Settled(int row, Optional<CustomerId> customer, Optional<Fault> fault) {}
}
