package io.uplink.domain.shared;

import java.util.Locale;
import java.util.regex.Pattern;

/** An e-mail address in lower case: nobody has two that differ in case alone. */
public record EmailAddress(String value) {

    /** RFC 5321 allows no longer path. */
    private static final int MOST = 254;

    /** What mail can be sent to; whether somebody reads it, only a mail can tell. */
    private static final Pattern FORM =
            Pattern.compile("[^\\s@<>\",;:()\\[\\]\\\\]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");

    public EmailAddress {
        if (value.length() > MOST || !FORM.matcher(value).matches()) {
            // The text stays out of the message, for messages end up in logs.
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    /** Reads an address as people type it. */
    public static EmailAddress parse(String text) {
        var typed = text.strip().toLowerCase(Locale.ROOT);
        if (typed.length() > MOST || !FORM.matcher(typed).matches()) {
            throw Invalid.of("email", "email.unreadable");
        }
        return new EmailAddress(typed);
    }

    /** For logs and lists of messages: {@code a•••@example.com}. */
    public String masked() {
        return value.substring(0, 1) + "•••" + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
