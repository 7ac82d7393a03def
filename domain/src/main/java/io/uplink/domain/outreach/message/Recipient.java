package io.uplink.domain.outreach.message;

import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Locale;
import java.util.UUID;

/** Whom a message is for, as it was when the message was made. */
public record Recipient(Kind kind, UUID id, String name, PhoneNumber phone, Language language) {

    /** A customer, one of our people, or somebody who complains or paid and is neither. */
    public enum Kind {
        CUSTOMER,
        PERSON,
        COMPLAINANT,
        PAYER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }
}
