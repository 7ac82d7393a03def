package io.uplink.adapter.in.web.care.customer;

import io.quarkus.qute.TemplateData;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.application.care.customer.EditCustomer;
import io.uplink.application.care.customer.RegisterCustomer;
import io.uplink.domain.care.customer.Contact;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerDetails;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.customer.Location;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A customer as typed. */
@TemplateData
public class CustomerForm {

    /** A line for a number, with the name of its input for errors. */
    @TemplateData
    public record PhoneField(int number, String phone, String label) {

        public String field() {
            return "phones[" + number + "]";
        }

        public String labelField() {
            return "labels[" + number + "]";
        }
    }

    /** Room for what families have; a line more appears when they are full. */
    private static final int LINES = 2;

    @RestForm @Nullable String name;
    @RestForm @Nullable List<String> phone;
    @RestForm @Nullable List<String> label;
    @RestForm @Nullable String email;
    @RestForm @Nullable String language;
    @RestForm @Nullable String branch;
    @RestForm @Nullable String status;
    @RestForm @Nullable String plan;
    @RestForm @Nullable String address;
    @RestForm @Nullable String area;
    @RestForm @Nullable String latitude;
    @RestForm @Nullable String longitude;
    @RestForm @Nullable String notes;
    @RestForm @Nullable String installedOn;
    @RestForm @Nullable String customerClass;
    @RestForm @Nullable String sharedPhone;
    @RestForm @Nullable String then;
    @RestForm @Nullable Long version;

    /** For somebody new, of whom one thing is known: a name or a number. */
    static CustomerForm empty(String known, Optional<BranchId> home) {
        var form = new CustomerForm();
        if (known.matches("\\+?[\\d\\s()./-]{5,}")) {
            form.phone = List.of(known);
        } else {
            form.name = known;
        }
        form.branch = home.map(BranchId::toString).orElse("");
        form.language = "en";
        form.status = CustomerStatus.PENDING.code();
        return form;
    }

    static CustomerForm of(Customer.Snapshot customer) {
        var details = customer.details();
        var form = new CustomerForm();
        form.name = details.name();
        form.phone = details.contacts().stream().map(one -> one.phone().spaced()).toList();
        form.label = details.contacts().stream().map(Contact::label).toList();
        form.email = details.email().orElse("");
        form.language = details.language().code();
        form.branch = details.branch().toString();
        form.plan = details.plan();
        form.address = details.address();
        form.area = details.area();
        form.latitude = details.location().map(Location::latitude).map(String::valueOf).orElse("");
        form.longitude =
                details.location().map(Location::longitude).map(String::valueOf).orElse("");
        form.notes = details.notes();
        form.installedOn = details.installedOn().map(Object::toString).orElse("");
        form.customerClass = details.customerClass().orElse("");
        form.version = customer.version();
        return form;
    }

    RegisterCustomer.Input toRegister() {
        return new RegisterCustomer.Input(
                details(), CustomerStatus.ofCode(status()), isSharedPhone());
    }

    EditCustomer.Input toEdit(UUID id) {
        return new EditCustomer.Input(
                new CustomerId(id), details(), isSharedPhone(), Versions.ofForm(version));
    }

    private CustomerDetails details() {
        return CustomerDetails.parse(
                new CustomerDetails.Typed(
                        name(),
                        phones().stream()
                                .map(line -> new Contact.Typed(line.phone(), line.label()))
                                .toList(),
                        email(),
                        language(),
                        branchId(),
                        plan(),
                        address(),
                        area(),
                        latitude(),
                        longitude(),
                        notes(),
                        installedOn(),
                        customerClass()));
    }

    private Optional<BranchId> branchId() {
        try {
            return Optional.of(branch())
                    .filter(chosen -> !chosen.isBlank())
                    .map(chosen -> new BranchId(UUID.fromString(chosen)));
        } catch (IllegalArgumentException strange) {
            throw Invalid.of("branch", "customer.branch-unknown");
        }
    }

    /** What was typed, and a blank line to add another. */
    public List<PhoneField> phones() {
        var numbers = Optional.ofNullable(phone).orElse(List.of());
        var labels = Optional.ofNullable(label).orElse(List.of());
        var typed = Math.max(numbers.size(), labels.size());
        var lines = new ArrayList<PhoneField>();
        for (var i = 0; i < Math.max(typed, LINES); i++) {
            lines.add(new PhoneField(i, at(numbers, i), at(labels, i)));
        }
        if (lines.size() < CustomerDetails.MOST_CONTACTS && !lines.getLast().phone().isBlank()) {
            lines.add(new PhoneField(lines.size(), "", ""));
        }
        return lines;
    }

    private static String at(List<String> values, int place) {
        return place < values.size() ? values.get(place) : "";
    }

    public String name() {
        return CustomerBodies.text(name);
    }

    public String customerClass() {
        return CustomerBodies.text(customerClass);
    }

    public String email() {
        return CustomerBodies.text(email);
    }

    public String language() {
        return CustomerBodies.text(language);
    }

    public String branch() {
        return CustomerBodies.text(branch);
    }

    public String status() {
        return CustomerBodies.text(status);
    }

    public String plan() {
        return CustomerBodies.text(plan);
    }

    public String address() {
        return CustomerBodies.text(address);
    }

    public String area() {
        return CustomerBodies.text(area);
    }

    public String latitude() {
        return CustomerBodies.text(latitude);
    }

    public String longitude() {
        return CustomerBodies.text(longitude);
    }

    public String notes() {
        return CustomerBodies.text(notes);
    }

    public String installedOn() {
        return CustomerBodies.text(installedOn);
    }

    public boolean isSharedPhone() {
        return sharedPhone != null;
    }

    boolean goesOnWithTicket() {
        return "ticket".equals(then);
    }

    public long version() {
        return Optional.ofNullable(version).orElse(0L);
    }
}
