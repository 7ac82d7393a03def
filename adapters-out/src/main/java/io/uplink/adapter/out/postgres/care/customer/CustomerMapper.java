package io.uplink.adapter.out.postgres.care.customer;

import io.uplink.adapter.out.postgres.care.customer.CustomerEntity.PhoneRow;
import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.Merge;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows and what they mean. */
final class CustomerMapper {

    private CustomerMapper() {}

    static Customer toDomain(CustomerEntity row) {
        var contacts =
                row.phones.stream()
                        .sorted(Comparator.comparingInt(PhoneRow::position))
                        .map(phone -> new Contact(new PhoneNumber(phone.e164()), phone.label()))
                        .toList();
        var details =
                new CustomerDetails(
                        row.name,
                        contacts,
                        Optional.ofNullable(row.email),
                        Language.ofCode(row.language),
                        new BranchId(row.branchId),
                        row.plan,
                        row.address,
                        row.area,
                        Optional.ofNullable(row.latitude)
                                .map(latitude -> new Location(latitude, row.longitude)),
                        row.notes,
                        Optional.ofNullable(row.installedOn),
                        Optional.ofNullable(row.classKey));
        return Customer.restore(
                new Customer.Snapshot(
                        new CustomerId(row.id),
                        new AccountNumber(row.accountNumber),
                        details,
                        CustomerStatus.ofCode(row.status),
                        Optional.ofNullable(row.createdBy).map(PersonId::new),
                        row.createdAt,
                        row.updatedAt,
                        Optional.ofNullable(row.deletedAt),
                        Optional.ofNullable(row.erasedAt),
                        Optional.ofNullable(row.mergedInto)
                                .map(into -> new Merge(new CustomerId(into), row.mergedAt)),
                        payer(row.payerId, row.payerName, row.payerPhone),
                        row.version));
    }

    static CustomerEntity copy(Customer.Snapshot customer, CustomerEntity row) {
        var details = customer.details();
        row.name = details.name();
        row.email = details.email().orElse(null);
        row.language = details.language().code();
        row.status = customer.status().code();
        row.branchId = details.branch().value();
        row.plan = details.plan();
        row.address = details.address();
        row.area = details.area();
        row.latitude = details.location().map(Location::latitude).orElse(null);
        row.longitude = details.location().map(Location::longitude).orElse(null);
        row.notes = details.notes();
        row.installedOn = details.installedOn().orElse(null);
        row.classKey = details.customerClass().orElse(null);
        row.searchText = SearchText.of(customer);
        row.updatedAt = customer.updatedAt();
        row.deletedAt = customer.deletedAt().orElse(null);
        row.mergedInto = customer.merge().map(merge -> merge.into().value()).orElse(null);
        row.mergedAt = customer.merge().map(Merge::at).orElse(null);
        copyPayer(customer, row);
        copyPhones(details, row);
        return row;
    }

    static Optional<Payer> payer(@Nullable UUID id, @Nullable String name, @Nullable String phone) {
        return Optional.ofNullable(id)
                .<Payer>map(customer -> new Payer.Known(new CustomerId(customer)))
                .or(() ->
                        Optional.ofNullable(name)
                                .map(somebody ->
                                        new Payer.Named(
                                                somebody,
                                                Optional.ofNullable(phone).map(PhoneNumber::new))));
    }

    private static void copyPayer(Customer.Snapshot customer, CustomerEntity row) {
        row.payerId = null;
        row.payerName = null;
        row.payerPhone = null;
        customer.payer()
                .ifPresent(payer -> {
                    switch (payer) {
                        case Payer.Known known -> row.payerId = known.customer().value();
                        case Payer.Named named -> {
                            row.payerName = named.name();
                            row.payerPhone = named.phone().map(PhoneNumber::e164).orElse(null);
                        }
                    }
                });
    }

    /** Only what differs is touched, so that only that is written. */
    private static void copyPhones(CustomerDetails details, CustomerEntity row) {
        var phones = new HashSet<PhoneRow>();
        for (var contact : details.contacts()) {
            phones.add(new PhoneRow(phones.size(), contact.phone().e164(), contact.label()));
        }
        row.phones.retainAll(phones);
        row.phones.addAll(phones);
    }
}
