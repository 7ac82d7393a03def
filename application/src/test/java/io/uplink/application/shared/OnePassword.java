package io.uplink.application.shared;

import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Everybody has the same password, but for those who have none. Five wrong ones are enough. */
public final class OnePassword implements PasswordAgain {

    public static final Typed RIGHT = typed("three warm mangoes");

    private static final int TRIES = 5;
    private static final long PAUSE_SECONDS = 900;

    private final Set<PersonId> without = new HashSet<>();
    private int wrong;

    public static Typed typed(String password) {
        return new Typed(password, "10.0.0.7");
    }

    public void takeFrom(PersonId person) {
        without.add(person);
    }

    @Override
    public void require(PersonId person, Typed typed, Instant now) {
        if (without.contains(person)) {
            throw new DomainException(new AccessError.NoLogin());
        }
        if (wrong >= TRIES) {
            throw new DomainException(new AccessError.TooManyTries(PAUSE_SECONDS));
        }
        if (!typed.equals(RIGHT)) {
            wrong++;
            throw Invalid.of("password", "password.wrong");
        }
    }
}
