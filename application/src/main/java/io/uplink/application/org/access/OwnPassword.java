package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;

/** Asks somebody who is signed in for the password once more: a desk may be left open. */
@Part
public final class OwnPassword implements PasswordAgain {

    private final Logins logins;
    private final NewPassword newPassword;
    private final Throttle throttle;

    public OwnPassword(Logins logins, NewPassword newPassword, Throttle throttle) {
        this.logins = logins;
        this.newPassword = newPassword;
        this.throttle = throttle;
    }

    @Override
    public void require(PersonId person, Typed typed, Instant now) {
        var _ = require(person, "password", typed.password(), typed.address(), now);
    }

    /** The login; a wrong password is a fault of {@code field} and counts like one at the door. */
    Login require(PersonId person, String field, String password, String address, Instant now) {
        var login =
                logins.find(person)
                        .orElseThrow(() -> new DomainException(new AccessError.NoLogin()));
        var taken = throttle.take(person, address, now);
        if (!newPassword.isSame(login, password)) {
            throw Invalid.of(field, "password.wrong");
        }
        throttle.wentWell(taken);
        return login;
    }
}
