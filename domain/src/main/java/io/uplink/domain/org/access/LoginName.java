package io.uplink.domain.org.access;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.util.Locale;
import java.util.Optional;

/** What people type to say who they are: an e-mail address, or a telephone in any spelling. */
public sealed interface LoginName {

    /** Longer than any address that mail servers take. */
    int MOST = 254;

    /** In lower case. */
    record Email(String address) implements LoginName {}

    /** In its one true form. */
    record Phone(PhoneNumber number) implements LoginName {}

    /** Empty for what can be neither. */
    static Optional<LoginName> parse(String typed) {
        var text = typed.strip();
        if (text.isEmpty() || text.length() > MOST) {
            return Optional.empty();
        }
        if (text.contains("@")) {
            return Optional.of(new Email(text.toLowerCase(Locale.ROOT)));
        }
        try {
            return Optional.of(new Phone(PhoneNumber.parse(text)));
        } catch (DomainException unreadable) {
            return Optional.empty();
        }
    }

    /** The same text for every spelling of the same name. */
    default String canonical() {
        return switch (this) {
            case Email(var address) -> address;
            case Phone(var number) -> number.e164();
        };
    }
}
