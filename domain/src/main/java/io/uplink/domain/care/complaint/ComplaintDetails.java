package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Optional;

/**
 * Who complains, and of what.
 *
 * @param location where it happens, in the complainant's words; may be empty
 * @param language in which the complainant is answered
 */
public record ComplaintDetails(
        String name,
        PhoneNumber phone,
        Optional<EmailAddress> email,
        ComplaintCategory category,
        String subject,
        String text,
        String location,
        Language language) {

    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_LOCATION = 200;

    /** As a ticket's, which may come of it. */
    public static final int LONGEST_SUBJECT = 200;

    /** Half of what a ticket's description holds: the rest is for what is added at conversion. */
    public static final int LONGEST_TEXT = 5_000;

    /** What was typed. */
    public record Typed(
            String name,
            String phone,
            String email,
            String category,
            String subject,
            String text,
            String location) {}

    /** Reads what was typed; every fault at once. */
    public static ComplaintDetails parse(Typed typed, Language language) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(typed.name()), LONGEST_NAME);
        var phone =
                typed.phone().isBlank()
                        ? missing(faults, "phone", PhoneNumber.class)
                        : faults.parse("phone", () -> PhoneNumber.parse(typed.phone()));
        Optional<EmailAddress> email =
                typed.email().isBlank()
                        ? Optional.empty()
                        : faults.parse("email", () -> EmailAddress.parse(typed.email()));
        var category =
                typed.category().isBlank()
                        ? missing(faults, "category", ComplaintCategory.class)
                        : faults.parse(
                                "category",
                                () -> ComplaintCategory.ofCode(typed.category().strip()));
        var subject = faults.text("subject", Optional.of(typed.subject()), LONGEST_SUBJECT);
        var text = faults.text("text", Optional.of(typed.text()), LONGEST_TEXT);
        var location =
                faults.optionalText("location", Optional.of(typed.location()), LONGEST_LOCATION);
        faults.refuse();
        return new ComplaintDetails(
                name,
                phone.orElseThrow(),
                email,
                category.orElseThrow(),
                subject,
                text,
                location.orElse(""),
                language);
    }

    private static <T> Optional<T> missing(Faults faults, String field, Class<T> type) {
        faults.add(field, "required");
        return Optional.<Object>empty().map(type::cast);
    }

    public ComplaintDetails in(ComplaintCategory other) {
        return new ComplaintDetails(name, phone, email, other, subject, text, location, language);
    }
}
