package io.uplink.application.care.portal.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.care.portal.NumberChange;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Optional;

/** Numbers that customers want to be reached at, until they have shown that they have them. */
public interface NumberChanges {

    /**
     * How often a customer asked since then, and how often anybody did for the number; whoever else
     * asks for either waits for this unit of work.
     */
    Asked askedSince(CustomerId customer, PhoneNumber to, Instant since);

    /** Keeps a new one; those of the customer before it open no more. */
    void add(NumberChange change, Sealed digits);

    /** The one that the customer asked for last, held until the unit of work ends. */
    Optional<Kept> newest(CustomerId customer);

    void save(NumberChange change);

    /** Forgets those that ended before; answers how many. */
    int prune(Instant before, int most);

    /** How often. */
    record Asked(int ofCustomer, int ofPhone) {}

    /** A wish with what its code says, sealed. */
    record Kept(NumberChange change, Sealed digits) {}
}
