package io.uplink.adapter.out.postgres.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.adapter.out.postgres.shared.StoredJson;
import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerImport;
import io.uplink.domain.care.customer.ImportRow;
import io.uplink.domain.care.customer.StatusChange;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Imports in statements of their own: thousands of rows are no objects of a session. */
@ApplicationScoped
class SqlCustomerImportRepository implements CustomerImportRepository {

    private final Statements statements;
    private final CustomerRows rows;

    SqlCustomerImportRepository(Statements statements, CustomerRows rows) {
        this.statements = statements;
        this.rows = rows;
    }

    @Override
    public Optional<CustomerImport> findById(UUID id) {
        return one(ImportSql.ONE + " where i.id = $1", id);
    }

    @Override
    public Optional<CustomerImport> taken(UUID id) {
        return one(ImportSql.ONE + " where i.id = $1 for update skip locked", id);
    }

    @Override
    public Optional<CustomerImport> ofContent(String sha256) {
        return one(
                ImportSql.ONE
                        + " where i.sha256 = $1 and i.state not in ('cancelled', 'unreadable')",
                sha256);
    }

    private Optional<CustomerImport> one(String sql, Object argument) {
        return statements.list(String.class, sql, argument).stream()
                .findFirst()
                .map(ImportSql::read);
    }

    @Override
    public Optional<UUID> nextRunning() {
        return statements.list(UUID.class, ImportSql.NEXT).stream().findFirst();
    }

    @Override
    public void save(CustomerImport one) {
        var changed = statements.change(ImportSql.SAVE, ImportSql.write(one), one.version());
        if (changed == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    @Override
    public void addRows(UUID id, List<ReadRow> read) {
        var written = read.stream().map(Written::of).toList();
        statements.change(ImportSql.ADD_ROWS, id, StoredJson.write(written));
    }

    @Override
    public void markDuplicates(UUID id) {
        statements.change(ImportSql.MARK_DUPLICATES, id);
    }

    @Override
    public List<ImportRow> toImport(UUID id, boolean duplicates, int most) {
        return statements.list(Object[].class, ImportSql.TO_IMPORT, id, duplicates, most).stream()
                .map(row ->
                        new ImportRow(
                                ((Number) row[0]).intValue(), ImportSql.cells((String) row[1])))
                .toList();
    }

    @Override
    public void settle(UUID id, List<Settled> settled) {
        var written =
                settled.stream()
                        .map(row ->
                                new WrittenOutcome(
                                        row.row(),
                                        row.customer(),
                                        row.fault().map(List::of).orElse(List.of())))
                        .toList();
        statements.change(ImportSql.SETTLE, id, StoredJson.write(written));
    }

    @Override
    public Map<String, BranchId> names(Set<BranchId> branches) {
        var names = new HashMap<String, BranchId>();
        var ids = branches.stream().map(BranchId::toString).collect(Collectors.joining(","));
        for (var row : statements.list(Object[].class, ImportSql.BRANCHES, ids)) {
            var id = new BranchId(UUID.fromString((String) row[0]));
            names.put((String) row[1], id);
            names.putIfAbsent((String) row[2], id);
        }
        return names;
    }

    @Override
    public void dropRows(UUID id) {
        statements.change("delete from customer_import_row where import_id = $1", id);
    }

    @Override
    public Map<String, String> classes() {
        var classes = new HashMap<String, String>();
        for (var row : statements.list(Object[].class, ImportSql.CLASSES)) {
            var key = (String) row[0];
            classes.put(key, key);
            classes.putIfAbsent((String) row[1], key);
            classes.putIfAbsent((String) row[2], key);
        }
        return classes;
    }

    @Override
    public void addConsents(List<Consent> consents) {
        if (!consents.isEmpty()) {
            var written = consents.stream().map(WrittenConsent::of).toList();
            statements.change(ImportSql.ADD_CONSENTS, StoredJson.write(written));
        }
    }

    @Override
    public Set<PhoneNumber> taken(Set<PhoneNumber> phones) {
        return rows.taken(phones);
    }

    @Override
    public Set<AccountNumber> takenAccounts(Set<AccountNumber> accounts) {
        var texts = accounts.stream().map(AccountNumber::text).collect(Collectors.joining(","));
        return statements.list(String.class, ImportSql.TAKEN_ACCOUNTS, texts).stream()
                .map(AccountNumber::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void addCustomers(List<Customer> customers, List<StatusChange> history) {
        rows.add(customers, history);
    }

    /** A consent as the statement takes it. */
    @RegisterForReflection
    private record WrittenConsent(
            UUID id,
            CustomerId customer,
            String channel,
            String purpose,
            boolean given,
            String how,
            String wording,
            Optional<PersonId> by,
            String byName,
            Instant at) {

        static WrittenConsent of(Consent consent) {
            var terms = consent.terms();
            return new WrittenConsent(
                    consent.id(),
                    consent.customer(),
                    terms.channel().code(),
                    terms.purpose().code(),
                    terms.given(),
                    terms.how().code(),
                    terms.wording(),
                    consent.by(),
                    consent.byName(),
                    consent.at());
        }
    }

    /** A row as the statement takes it. */
    @RegisterForReflection
    private record Written(
            int number,
            String state,
            Map<String, String> cells,
            List<?> faults,
            List<String> phones,
            Optional<String> account) {

        static Written of(ReadRow read) {
            return new Written(
                    read.row().number(),
                    read.faults().isEmpty() ? "ready" : "faulty",
                    read.row().cells().entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            cell -> cell.getKey().code(), Map.Entry::getValue)),
                    read.faults(),
                    read.phones().stream().map(PhoneNumber::e164).toList(),
                    read.account().map(AccountNumber::text));
        }
    }

    /** An outcome as the statement takes it. */
    @RegisterForReflection
    private record WrittenOutcome(int number, Optional<CustomerId> customer, List<?> faults) {}
}
