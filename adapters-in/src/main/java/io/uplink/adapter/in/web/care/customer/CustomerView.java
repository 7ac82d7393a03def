package io.uplink.adapter.in.web.care.customer;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.customer.port.CustomerQueries.Line;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.Payer;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A customer as JSON; numbers in E.164, the main one first. */
@RegisterForReflection
public record CustomerView(
        UUID id,
        String account,
        String name,
        List<Phone> phones,
        @Nullable String email,
        String language,
        UUID branch,
        String status,
        String plan,
        String address,
        String area,
        @Nullable Double latitude,
        @Nullable Double longitude,
        String notes,
        @Nullable LocalDate installedOn,
        @Nullable String customerClass,
        Instant createdAt,
        Instant updatedAt,
        @Nullable UUID mergedInto,
        @Nullable PayerView payer,
        long version) {

    /** Who pays, where it is somebody else: another customer, or a name. */
    @Schema(name = "CustomerPayer")
    public record PayerView(
            @Nullable UUID customer, @Nullable String name, @Nullable String phone) {

        static PayerView of(Payer payer) {
            return switch (payer) {
                case Payer.Known known -> new PayerView(known.customer().value(), null, null);
                case Payer.Named named ->
                        new PayerView(
                                null,
                                named.name(),
                                named.phone().map(PhoneNumber::e164).orElse(null));
            };
        }
    }

    /** A number and whose it is. */
    public record Phone(String number, String label) {}

    /** A customer in a list; {@code openTickets} owe work. */
    public record Brief(
            UUID id,
            String account,
            String name,
            String phone,
            String status,
            UUID branch,
            String plan,
            String area,
            int openTickets,
            Instant createdAt) {

        static Brief of(Line line) {
            return new Brief(
                    line.id().value(),
                    line.account(),
                    line.name(),
                    line.phone().e164(),
                    line.status().code(),
                    line.branch().value(),
                    line.plan(),
                    line.area(),
                    line.openTickets(),
                    line.createdAt());
        }
    }

    static CustomerView of(Customer.Snapshot customer) {
        var details = customer.details();
        return new CustomerView(
                customer.id().value(),
                customer.account().text(),
                details.name(),
                details.contacts().stream()
                        .map(contact -> new Phone(contact.phone().e164(), contact.label()))
                        .toList(),
                details.email().orElse(null),
                details.language().code(),
                details.branch().value(),
                customer.status().code(),
                details.plan(),
                details.address(),
                details.area(),
                details.location().map(Location::latitude).orElse(null),
                details.location().map(Location::longitude).orElse(null),
                details.notes(),
                details.installedOn().orElse(null),
                details.customerClass().orElse(null),
                customer.createdAt(),
                customer.updatedAt(),
                customer.merge().map(merge -> merge.into().value()).orElse(null),
                customer.payer().map(PayerView::of).orElse(null),
                customer.version());
    }
}
