package io.uplink.domain.care.portal;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A code that was sent to a telephone. It opens once, soon, and after a few wrong tries not at all:
 * of a million codes five are tried.
 *
 * @param tries how often a code was typed for it
 * @param ended whether it was used, or another one was asked for since
 */
public record PortalCode(
        UUID id, PhoneNumber phone, Instant askedAt, Instant expiresAt, int tries, boolean ended) {

    /** A text may take minutes where the network is bad. */
    public static final Duration LIFE = Duration.ofMinutes(10);

    public static final int MOST_TRIES = 5;

    /** Each is a text that costs money, and wakes whoever has the number. */
    public static final int MOST_OF_PHONE = 3;

    public static final Duration OF_PHONE_WITHIN = Duration.ofHours(1);

    public static final int DIGITS = 6;

    public static PortalCode asked(UUID id, PhoneNumber phone, Instant now) {
        return new PortalCode(id, phone, now, now.plus(LIFE), 0, false);
    }

    /** Refuses a try that comes too late or once too often. */
    public void requireOpen(Instant now) {
        if (ended || tries >= MOST_TRIES || !now.isBefore(expiresAt)) {
            throw Invalid.of("code", "portal.code-ended");
        }
    }

    /** One more was typed for it; whether it was right or not, it counts. */
    public PortalCode tried() {
        return new PortalCode(id, phone, askedAt, expiresAt, tries + 1, ended);
    }

    /** It opened, or is replaced. */
    public PortalCode end() {
        return new PortalCode(id, phone, askedAt, expiresAt, tries, true);
    }

    /** What is refused when another one is wanted for a telephone that got so many already. */
    public static void requireFew(int asked) {
        if (asked >= MOST_OF_PHONE) {
            throw new DomainException(new PortalError.Enough());
        }
    }
}
