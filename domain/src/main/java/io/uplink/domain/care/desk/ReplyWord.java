package io.uplink.domain.care.desk;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a prepared reply may hold in braces. Those that messages know too are spelled as there;
 * links and telephones of customers are left out, since a reply is read on the page of the ticket.
 */
public enum ReplyWord {
    CUSTOMER_NAME,
    TICKET_NUMBER,
    SUBJECT,
    CATEGORY,
    TECHNICIAN_NAME,
    TECHNICIAN_PHONE,
    BRANCH_NAME,
    COMPANY_NAME,
    /** Who uses the reply. */
    PERSON_NAME;

    /** As it stands in braces: {@code customer_name}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String braced() {
        return "{" + code() + "}";
    }

    public static Optional<ReplyWord> ofCode(String code) {
        return Arrays.stream(values()).filter(known -> known.code().equals(code)).findAny();
    }
}
