package io.uplink.domain.care.customer;

import io.uplink.domain.shared.id.BranchId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Customers that say what matters and hide the rest. */
public final class CustomerFixtures {

    private CustomerFixtures() {}

    /** Amina, with one number. */
    public static CustomerDetails amina(BranchId branch, String... phones) {
        return named("Amina Hassan", branch, phones);
    }

    public static CustomerDetails named(String name, BranchId branch, String... phones) {
        return CustomerDetails.parse(typed(name, branch, phones));
    }

    /** All fields as people type them. */
    public static CustomerDetails.Typed typed(String name, BranchId branch, String... phones) {
        var contacts = new ArrayList<Contact.Typed>();
        for (var phone : phones) {
            contacts.add(new Contact.Typed(phone, ""));
        }
        return typed(name, branch, contacts);
    }

    public static CustomerDetails.Typed typed(
            String name, BranchId branch, List<Contact.Typed> contacts) {
        return new CustomerDetails.Typed(
                name,
                contacts,
                "amina.hassan@example.com",
                "en",
                Optional.of(branch),
                "Home 20 Mbps",
                "Yaya Heights B12, Argwings Kodhek Rd",
                "Kilimani",
                "-1.292066",
                "36.787",
                "Gate closes at 18:00",
                "2026-02-14",
                "");
    }
}
