package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerImportRepository;
import io.uplink.application.care.customer.port.CustomerImportRepository.Settled;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Makes customers of the rows of an import, some hundred a step. */
@Part
public final class WriteImport {

    /** Few enough to be through in a second, and to hold their numbers no longer. */
    static final int ROWS = 200;

    private final UnitOfWork unitOfWork;
    private final CustomerImportRepository imports;
    private final AccountNumbers accounts;
    private final Origin origin;

    public WriteImport(
            UnitOfWork unitOfWork,
            CustomerImportRepository imports,
            AccountNumbers accounts,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.imports = imports;
        this.accounts = accounts;
        this.origin = origin;
    }

    /** Whether something was done. */
    boolean step(UUID id) {
        return unitOfWork.perform(() ->
                imports.taken(id)
                        .filter(one -> one.state() == CustomerImport.State.IMPORTING)
                        .map(this::step)
                        .orElse(false));
    }

    private boolean step(CustomerImport one) {
        var rows = imports.toImport(one.id(), one.sharedPhones(), ROWS);
        var actor = new Actor.Job("import of " + one.author().name());
        if (rows.isEmpty()) {
            var done = one.finished(origin.now());
            imports.save(done);
            ImportActivity.noted(origin, actor, "customer-import.finish", done);
            return true;
        }
        write(one, rows, actor);
        imports.save(one.confirmed(one.sharedPhones(), origin.now()));
        return true;
    }

    private void write(CustomerImport one, List<ImportRow> rows, Actor actor) {
        var batch = new Batch(one, rows);
        for (var row : rows) {
            batch.add(row);
        }
        imports.addCustomers(batch.customers, batch.history);
        imports.addConsents(batch.consents);
        imports.settle(one.id(), batch.settled);
        for (var customer : batch.customers) {
            CustomerActivity.noted(origin, actor, "customer.import", Optional.empty(), customer);
        }
    }

    /** The rows of one step. */
    private final class Batch {

        private final CustomerImport one;
        private final Map<String, BranchId> names;
        private final Map<String, String> classes;
        private final Map<ImportRow, ImportRow.Reading> readings;
        private final Set<PhoneNumber> phones;
        private final Set<AccountNumber> numbers;
        private final List<Customer> customers = new ArrayList<>();
        private final List<StatusChange> history = new ArrayList<>();
        private final List<Settled> settled = new ArrayList<>();
        private final List<Consent> consents = new ArrayList<>();

        Batch(CustomerImport one, List<ImportRow> rows) {
            this.one = one;
            names = imports.names(one.branches().all());
            classes = imports.classes();
            readings = new LinkedHashMap<>();
            rows.forEach(row -> readings.put(row, read(row)));
            phones = one.sharedPhones() ? new HashSet<>() : taken();
            numbers =
                    imports.takenAccounts(
                            readings.values().stream()
                                    .flatMap(reading -> reading.account().stream())
                                    .collect(Collectors.toSet()));
        }

        private Set<PhoneNumber> taken() {
            var asked = new HashSet<PhoneNumber>();
            readings.values().forEach(reading -> asked.addAll(reading.details().phones()));
            return imports.taken(asked);
        }

        private ImportRow.Reading read(ImportRow row) {
            return row.read(
                    one.branches().usual(),
                    named -> Optional.ofNullable(names.get(named)),
                    named -> Optional.ofNullable(classes.get(named)));
        }

        /** Somebody may have taken its number or account since it was checked. */
        void add(ImportRow row) {
            var reading = Objects.requireNonNull(readings.get(row));
            if (reading.account().filter(numbers::contains).isPresent()) {
                refuse(row, new Fault("account", "customer.account-taken"));
            } else if (reading.details().phones().stream().anyMatch(phones::contains)) {
                refuse(row, new Fault("phone", "customer.phone-taken"));
            } else {
                take(row, reading);
            }
        }

        private void refuse(ImportRow row, Fault fault) {
            settled.add(new Settled(row.number(), Optional.empty(), Optional.of(fault)));
        }

        private Consent consent(CustomerId customer, boolean given) {
            return new Consent(
                    origin.newId(),
                    customer,
                    new Consent.Terms(
                            Consent.Channel.SMS,
                            Consent.Purpose.MARKETING,
                            given,
                            Consent.How.FORM,
                            ""),
                    Optional.of(one.author().id()),
                    one.author().name(),
                    origin.now());
        }

        private void take(ImportRow row, ImportRow.Reading reading) {
            var customer =
                    Customer.register(
                            new CustomerId(origin.newId()),
                            reading.account().orElseGet(accounts::next),
                            reading.details(),
                            reading.status(),
                            Optional.of(one.author().id()),
                            origin.now());
            customers.add(customer);
            history.add(customer.firstStatus(origin.newId(), one.author().name()));
            reading.offers().ifPresent(given -> consents.add(consent(customer.id(), given)));
            settled.add(new Settled(row.number(), Optional.of(customer.id()), Optional.empty()));
        }
    }
}
