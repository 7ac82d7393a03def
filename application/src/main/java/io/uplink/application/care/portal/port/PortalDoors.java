package io.uplink.application.care.portal.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.PortalCode;
import io.uplink.domain.shared.PhoneNumber;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Codes that were sent, and who came in by one. */
public interface PortalDoors {

    /** How many were asked for since then; whoever else asks waits for this unit of work. */
    int askedSince(PhoneNumber phone, Instant since);

    /** Keeps a new one; those before it open no more. */
    void add(PortalCode code, Sealed digits);

    /** The one that was asked for last, held until the unit of work ends. */
    Optional<Kept> newest(PhoneNumber phone);

    void save(PortalCode code);

    /** Somebody is in from now on, with a token of which only the digest is kept. */
    void open(Seat seat, byte[] digest);

    /** Who is in with that token. */
    Optional<Seat> find(byte[] digest, Instant now);

    void end(byte[] digest);

    /** Who is in with that token is in with another telephone from now on. */
    void move(byte[] digest, PhoneNumber to);

    /** The same for everybody who is in with that telephone. */
    void moveAll(PhoneNumber from, PhoneNumber to);

    /** Forgets codes and seats that ended before; answers how many. */
    int prune(Instant before, int most);

    /** A code with what it says, sealed. */
    record Kept(PortalCode code, Sealed digits) {}

    /** Somebody who is in: with which telephone, and how long. */
    record Seat(UUID id, PhoneNumber phone, Instant since, Instant until) {}
}
