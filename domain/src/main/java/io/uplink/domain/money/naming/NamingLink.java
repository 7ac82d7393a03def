package io.uplink.domain.money.naming;

import io.uplink.domain.money.mpesa.MpesaPaymentId;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * An address at which a payer says whose account was meant, once. Who has it may try some account
 * numbers, and no more: each try tells the first letters of a name.
 *
 * @param phone the payer's, to which it was sent
 * @param tries how many account numbers were typed
 * @param candidate whose the last one was; empty if nobody's
 * @param saidAt when the payer said that it is the candidate's
 * @param version the one it was loaded with, 0 if never stored
 */
public record NamingLink(
        NamingLinkId id,
        MpesaPaymentId payment,
        Msisdn phone,
        Instant createdAt,
        Instant expiresAt,
        int tries,
        Optional<CustomerId> candidate,
        Optional<Instant> saidAt,
        long version) {

    /** Enough for slips of a finger, and too few to go through accounts. */
    public static final int MOST_TRIES = 5;

    /** Over a weekend; after it the desk has asked by telephone. */
    public static final Duration LIFE = Duration.ofDays(3);

    public static NamingLink create(
            NamingLinkId id, MpesaPaymentId payment, Msisdn phone, Instant now) {
        return new NamingLink(
                id, payment, phone, now, now.plus(LIFE), 0, Optional.empty(), Optional.empty(), 0);
    }

    public boolean mayBeUsed(Instant now) {
        return now.isBefore(expiresAt);
    }

    public int triesLeft() {
        return Math.max(0, MOST_TRIES - tries);
    }

    /** An account number was typed; whether it is somebody's or not, it counts. */
    public NamingLink tried(Optional<CustomerId> found) {
        if (saidAt.isPresent()) {
            throw new DomainException(new NamingError.Settled());
        }
        if (triesLeft() == 0) {
            throw new DomainException(new NamingError.TriedOften());
        }
        return new NamingLink(
                id, payment, phone, createdAt, expiresAt, tries + 1, found, saidAt, version);
    }

    /** The payer says that it is the candidate's; said again nothing changes. */
    public NamingLink said(Instant now) {
        if (saidAt.isPresent()) {
            return this;
        }
        if (candidate.isEmpty()) {
            throw new IllegalStateException("nobody was found");
        }
        return new NamingLink(
                id,
                payment,
                phone,
                createdAt,
                expiresAt,
                tries,
                candidate,
                Optional.of(now),
                version);
    }
}
