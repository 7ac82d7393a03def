package io.uplink.adapter.in.web.care.customer;

import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What callers send about customers. */
public final class CustomerBodies {

    private CustomerBodies() {}

    /** A number in any spelling, and whose it is. */
    @Schema(name = "NewPhone")
    public record Phone(@Nullable String number, @Nullable String label) {}

    /**
     * A customer, all of it.
     *
     * @param phones the main number first
     * @param language {@code en} or {@code sw}
     * @param status of a new customer only: {@code active} if absent
     * @param installedOn as RFC 3339 writes a day
     * @param customerClass key of its class; the standard one if absent
     * @param sharedPhone true lets a number pass that another customer has too
     */
    public record Customer(
            @Nullable String name,
            @Nullable List<Phone> phones,
            @Nullable String email,
            @Nullable String language,
            @Nullable UUID branch,
            @Nullable String status,
            @Nullable String plan,
            @Nullable String address,
            @Nullable String area,
            @Nullable Double latitude,
            @Nullable Double longitude,
            @Nullable String notes,
            @Nullable String installedOn,
            @Nullable String customerClass,
            @Nullable Boolean sharedPhone) {

        CustomerDetails details() {
            return CustomerDetails.parse(
                    new CustomerDetails.Typed(
                            text(name),
                            contacts(),
                            text(email),
                            text(language),
                            Optional.ofNullable(branch).map(BranchId::new),
                            text(plan),
                            text(address),
                            text(area),
                            number(latitude),
                            number(longitude),
                            text(notes),
                            text(installedOn),
                            text(customerClass)));
        }

        boolean isShared() {
            return Optional.ofNullable(sharedPhone).orElse(false);
        }

        CustomerStatus firstStatus() {
            return Optional.ofNullable(status)
                    .map(CustomerStatus::ofCode)
                    .orElse(CustomerStatus.ACTIVE);
        }

        private List<Contact.Typed> contacts() {
            return Optional.ofNullable(phones).orElse(List.of()).stream()
                    .map(phone -> new Contact.Typed(text(phone.number()), text(phone.label())))
                    .toList();
        }
    }

    /** How the service stands from now on, and why. */
    public record Status(@Nullable String status, @Nullable String reason) {}

    static String text(@Nullable String value) {
        return Optional.ofNullable(value).orElse("");
    }

    private static String number(@Nullable Double value) {
        return Optional.ofNullable(value).map(String::valueOf).orElse("");
    }
}
