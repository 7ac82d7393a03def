package io.uplink.domain.sales.order;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Optional;

/**
 * Who ordered, and where it is to be connected.
 *
 * @param area part of town, as the public page lists it or as it was typed
 * @param place house and landmark
 */
public record OrderDetails(
        String name,
        PhoneNumber phone,
        Optional<EmailAddress> email,
        String area,
        String place,
        String notes,
        Language language) {

    /** As long as a customer's, for it becomes one. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_AREA = 80;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_NOTES = 1_000;

    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_EMAIL = 254;

    /** Each as typed; blank means none. */
    public record Typed(
            String name, String phone, String email, String area, String place, String notes) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** Reads what was typed; every fault at once. */
    public static OrderDetails parse(Typed typed, Language language) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(typed.name()), LONGEST_NAME);
        var phone = phone(typed.phone(), faults);
        var email =
                faults.optionalText("email", Optional.of(typed.email()), LONGEST_EMAIL)
                        .flatMap(text -> faults.parse("email", () -> EmailAddress.parse(text)));
        var area = line(faults, "area", typed.area(), LONGEST_AREA);
        var place = faults.text("place", Optional.of(typed.place()), LONGEST_PLACE);
        var notes = line(faults, "notes", typed.notes(), LONGEST_NOTES);
        faults.refuse();
        return new OrderDetails(name, phone.orElseThrow(), email, area, place, notes, language);
    }

    private static Optional<PhoneNumber> phone(String typed, Faults faults) {
        var text = faults.text("phone", Optional.of(typed), LONGEST_PHONE);
        return Optional.of(text)
                .filter(given -> !given.isEmpty())
                .flatMap(given -> faults.parse("phone", () -> mobile(PhoneNumber.parse(given))));
    }

    /** We call it before we come, and it is asked to pay. */
    private static PhoneNumber mobile(PhoneNumber phone) {
        if (!phone.isMobile()) {
            throw Invalid.of("phone", "message.not-mobile");
        }
        return phone;
    }

    private static String line(Faults faults, String field, String typed, int most) {
        return faults.optionalText(field, Optional.of(typed), most).orElse("");
    }

    @Override
    public String toString() {
        return "OrderDetails";
    }
}
