package io.uplink.application.care.customer;

import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.care.customer.Payer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the activity trail says about customers. */
final class CustomerActivity {

    private CustomerActivity() {}

    /** Keeps the trail and publishes what happened. */
    static void noted(
            Origin origin,
            Actor actor,
            String action,
            Optional<Customer.Snapshot> before,
            Customer customer) {
        var after = customer.snapshot();
        origin.activity()
                .record(
                        actor,
                        action,
                        subject(after),
                        before.map(CustomerActivity::facts).orElse(Map.of()),
                        facts(after));
        origin.outbox().append(customer.drainEvents());
    }

    static Subject subject(Customer.Snapshot customer) {
        return new Subject("customer", customer.id().value(), named(customer));
    }

    static String named(Customer.Snapshot customer) {
        return customer.details().name() + " (" + customer.account() + ")";
    }

    /** Only what there is: a blank says nothing. */
    static Map<String, String> facts(Customer.Snapshot customer) {
        var details = customer.details();
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", details.name());
        facts.put(
                "phones",
                details.contacts().stream()
                        .map(CustomerActivity::spelled)
                        .collect(Collectors.joining(", ")));
        facts.put("email", details.email().orElse(""));
        facts.put("language", details.language().code());
        facts.put("branch", details.branch().toString());
        facts.put("status", customer.status().code());
        facts.put("plan", details.plan());
        facts.put("address", details.address());
        facts.put("area", details.area());
        facts.put("location", details.location().map(Location::toString).orElse(""));
        facts.put("notes", details.notes());
        facts.put("installedOn", details.installedOn().map(Object::toString).orElse(""));
        facts.put("customerClass", details.customerClass().orElse(""));
        facts.put("payer", customer.payer().map(CustomerActivity::named).orElse(""));
        facts.put("deletedAt", customer.deletedAt().map(Object::toString).orElse(""));
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    private static String named(Payer payer) {
        return switch (payer) {
            case Payer.Known known -> known.customer().toString();
            case Payer.Named somebody ->
                    somebody.name()
                            + somebody.phone().map(phone -> " " + phone.spaced()).orElse("");
        };
    }

    private static String spelled(Contact contact) {
        return contact.label().isEmpty()
                ? contact.phone().spaced()
                : contact.phone().spaced() + " (" + contact.label() + ")";
    }
}
