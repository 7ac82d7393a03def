package io.uplink.domain.sales.lead;

import io.uplink.domain.shared.EmailAddress;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Optional;

/**
 * Who they are, where they live and how they are reached: by phone, by e-mail or by both.
 *
 * @param area part of town
 * @param place house and landmark
 * @param note what they want, in their words or ours
 */
public record LeadDetails(
        String name,
        Optional<PhoneNumber> phone,
        Optional<EmailAddress> email,
        String area,
        String place,
        String note,
        Language language) {

    /** As long as those of an order, for it may become one. */
    public static final int LONGEST_NAME = 100;

    public static final int LONGEST_AREA = 80;
    public static final int LONGEST_PLACE = 200;
    public static final int LONGEST_NOTE = 1_000;

    private static final int LONGEST_PHONE = 30;
    private static final int LONGEST_EMAIL = 254;

    public LeadDetails {
        if (phone.isEmpty() && email.isEmpty()) {
            throw new IllegalArgumentException("nobody could answer");
        }
    }

    /** Each as typed; blank means none. */
    public record Typed(
            String name, String phone, String email, String area, String place, String note) {

        @Override
        public String toString() {
            return "Typed";
        }
    }

    /** What one of ours typed, who asked for a number. Every fault at once. */
    public static LeadDetails ofDesk(Typed typed, Language language) {
        return parse(typed, language, true);
    }

    /** What a stranger typed, who may prefer an e-mail, and says what it is about. */
    public static LeadDetails ofStranger(Typed typed, Language language) {
        return parse(typed, language, false);
    }

    private static LeadDetails parse(Typed typed, Language language, boolean desk) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(typed.name()), LONGEST_NAME);
        var phone =
                faults.optionalText("phone", Optional.of(typed.phone()), LONGEST_PHONE)
                        .flatMap(text -> faults.parse("phone", () -> PhoneNumber.parse(text)));
        var email =
                faults.optionalText("email", Optional.of(typed.email()), LONGEST_EMAIL)
                        .flatMap(text -> faults.parse("email", () -> EmailAddress.parse(text)));
        if (desk && typed.phone().isBlank()) {
            faults.add("phone", "required");
        } else if (typed.phone().isBlank() && typed.email().isBlank()) {
            faults.add("phone", "lead.no-way-to-answer");
        }
        var area = line(faults, "area", typed.area(), LONGEST_AREA);
        var place = line(faults, "place", typed.place(), LONGEST_PLACE);
        var note =
                desk
                        ? line(faults, "note", typed.note(), LONGEST_NOTE)
                        : faults.text("note", Optional.of(typed.note()), LONGEST_NOTE);
        faults.refuse();
        return new LeadDetails(name, phone, email, area, place, note, language);
    }

    private static String line(Faults faults, String field, String typed, int most) {
        return faults.optionalText(field, Optional.of(typed), most).orElse("");
    }

    @Override
    public String toString() {
        return "LeadDetails";
    }
}
