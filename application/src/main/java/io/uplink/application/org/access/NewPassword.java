package io.uplink.application.org.access;

import io.uplink.application.org.access.port.CommonPasswords;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.Passwords;
import io.uplink.application.shared.Part;
import io.uplink.domain.org.access.PasswordRules;
import io.uplink.domain.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks a password that somebody chose, and hashes it. */
@Part
public final class NewPassword {

    private final CommonPasswords common;
    private final Passwords passwords;

    public NewPassword(CommonPasswords common, Passwords passwords) {
        this.common = common;
        this.passwords = passwords;
    }

    String hash(Login owner, String password) {
        PasswordRules.check("password", password, about(owner), common::contains);
        return passwords.hash(password);
    }

    boolean isSame(Login owner, String password) {
        return password.length() <= PasswordRules.MOST
                && owner.hash().filter(hash -> passwords.matches(password, hash)).isPresent();
    }

    private static List<String> about(Login owner) {
        return Stream.of(
                        Optional.of(owner.name()),
                        owner.email(),
                        owner.phone().map(PhoneNumber::e164))
                .flatMap(Optional::stream)
                .toList();
    }
}
