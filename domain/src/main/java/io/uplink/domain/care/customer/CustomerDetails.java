package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What we know of a customer and may correct.
 *
 * @param contacts at least one, the main number first, none twice
 * @param plan what was sold, in words
 * @param area estate, village or part of town, for finding neighbours
 * @param customerClass key of a {@link CustomerClass}; empty goes by the standard one
 */
public record CustomerDetails(
        String name,
        List<Contact> contacts,
        Optional<String> email,
        Language language,
        BranchId branch,
        String plan,
        String address,
        String area,
        Optional<Location> location,
        String notes,
        Optional<LocalDate> installedOn,
        Optional<String> customerClass) {

    /** The longest names on paper fit; the column holds no more. */
    public static final int LONGEST_NAME = 100;

    /** A family and its neighbour; who needs more means another customer. */
    public static final int MOST_CONTACTS = 5;

    public static final int LONGEST_EMAIL = 254;
    public static final int LONGEST_LINE = 200;
    public static final int LONGEST_WORD = 80;
    public static final int LONGEST_NOTES = 4_000;

    private static final Pattern EMAIL =
            Pattern.compile(
                    "[^@\\s<>\"(),:;\\\\]+@[^@\\s<>\"(),:;\\\\.]+(\\.[^@\\s<>\"(),:;\\\\.]+)+");

    /** Nobody of ours was connected before; a slip of the keyboard was. */
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    public CustomerDetails {
        contacts = List.copyOf(contacts);
        if (contacts.isEmpty() || contacts.size() > MOST_CONTACTS) {
            throw new IllegalArgumentException("a customer has one to five numbers");
        }
    }

    /** Each as typed; blank means none. */
    public record Typed(
            String name,
            List<Contact.Typed> contacts,
            String email,
            String language,
            Optional<BranchId> branch,
            String plan,
            String address,
            String area,
            String latitude,
            String longitude,
            String notes,
            String installedOn,
            String customerClass) {

        public Typed {
            contacts = List.copyOf(contacts);
        }
    }

    /** Reads what was typed; every fault at once. */
    public static CustomerDetails parse(Typed typed) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(typed.name()), LONGEST_NAME);
        var contacts = contacts(typed.contacts(), faults);
        var email = email(typed.email(), faults);
        var language = language(typed.language(), faults);
        if (typed.branch().isEmpty()) {
            faults.add("branch", "required");
        }
        var plan = line(faults, "plan", typed.plan(), LONGEST_WORD);
        var address = line(faults, "address", typed.address(), LONGEST_LINE);
        var area = line(faults, "area", typed.area(), LONGEST_WORD);
        var location = Location.parse(typed.latitude(), typed.longitude(), faults);
        var notes = line(faults, "notes", typed.notes(), LONGEST_NOTES);
        var installedOn = day(typed.installedOn(), faults);
        var customerClass =
                faults.optionalText(
                        "customerClass",
                        Optional.of(typed.customerClass()),
                        CustomerClass.LONGEST_KEY);
        faults.refuse();
        return new CustomerDetails(
                name,
                contacts,
                email,
                language,
                typed.branch().orElseThrow(),
                plan,
                address,
                area,
                location,
                notes,
                installedOn,
                customerClass);
    }

    /** The same customer, whose primary place is that one. */
    public CustomerDetails at(ServiceLocation.Details place) {
        return new CustomerDetails(
                name,
                contacts,
                email,
                language,
                branch,
                plan,
                place.address(),
                place.area(),
                place.at(),
                notes,
                installedOn,
                customerClass);
    }

    /** The same customer, as the customer wants to be written to; every fault at once. */
    public CustomerDetails reachedBy(String typedEmail, String typedLanguage) {
        var faults = new Faults();
        var newEmail = email(typedEmail, faults);
        var newLanguage = language(typedLanguage, faults);
        faults.refuse();
        return new CustomerDetails(
                name,
                contacts,
                newEmail,
                newLanguage,
                branch,
                plan,
                address,
                area,
                location,
                notes,
                installedOn,
                customerClass);
    }

    /**
     * The same customer with a new number in the place of one that is given up, whose label stays;
     * where the new one is among the others already it takes that place instead of standing twice.
     */
    public CustomerDetails renumbered(PhoneNumber from, PhoneNumber to) {
        if (!phones().contains(from)) {
            throw new IllegalArgumentException("not a number of this customer");
        }
        var label =
                contacts.stream()
                        .filter(contact -> contact.phone().equals(to))
                        .map(Contact::label)
                        .findFirst();
        var changed =
                contacts.stream()
                        .filter(contact -> !contact.phone().equals(to))
                        .map(contact ->
                                contact.phone().equals(from)
                                        ? new Contact(to, label.orElse(contact.label()))
                                        : contact)
                        .toList();
        return new CustomerDetails(
                name,
                changed,
                email,
                language,
                branch,
                plan,
                address,
                area,
                location,
                notes,
                installedOn,
                customerClass);
    }

    /** The number that is called and written to. */
    public PhoneNumber mainPhone() {
        return contacts.getFirst().phone();
    }

    public Set<PhoneNumber> phones() {
        return contacts.stream().map(Contact::phone).collect(Collectors.toUnmodifiableSet());
    }

    private static String line(Faults faults, String field, String typed, int most) {
        return faults.optionalText(field, Optional.of(typed), most).orElse("");
    }

    /** Rows of a form that were left blank do not count. */
    private static List<Contact> contacts(List<Contact.Typed> typed, Faults faults) {
        var contacts = new ArrayList<Contact>();
        var seen = new HashSet<PhoneNumber>();
        for (var i = 0; i < typed.size(); i++) {
            var row = typed.get(i);
            if (row.phone().isBlank() && row.label().isBlank()) {
                continue;
            }
            var field = "phones[" + i + "]";
            var phone = faults.parse(field, () -> PhoneNumber.parse(row.phone()));
            var label = line(faults, "labels[" + i + "]", row.label(), Contact.LONGEST_LABEL);
            if (phone.isPresent() && !seen.add(phone.get())) {
                faults.add(field, "customer.phone-twice");
            }
            phone.ifPresent(number -> contacts.add(new Contact(number, label)));
        }
        if (typed.stream().allMatch(row -> row.phone().isBlank() && row.label().isBlank())) {
            faults.add("phones[0]", "required");
        }
        if (contacts.size() > MOST_CONTACTS) {
            faults.add("phones[" + MOST_CONTACTS + "]", "customer.too-many-phones");
        }
        return contacts;
    }

    private static Optional<String> email(String typed, Faults faults) {
        var email = faults.optionalText("email", Optional.of(typed), LONGEST_EMAIL);
        if (email.filter(text -> !EMAIL.matcher(text).matches()).isPresent()) {
            faults.add("email", "email.unreadable");
        }
        return email;
    }

    private static Language language(String typed, Faults faults) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "", "en" -> Language.ENGLISH;
            case "sw" -> Language.SWAHILI;
            default -> {
                faults.add("language", "choice.unknown");
                yield Language.ENGLISH;
            }
        };
    }

    private static Optional<LocalDate> day(String typed, Faults faults) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            var day = LocalDate.parse(typed.strip());
            if (day.isBefore(EARLIEST) || !day.isBefore(LATEST)) {
                faults.add("installedOn", "customer.day-unlikely");
            }
            return Optional.of(day);
        } catch (DateTimeException unreadable) {
            faults.add("installedOn", "date.unreadable");
            return Optional.empty();
        }
    }
}
