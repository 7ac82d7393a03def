package io.uplink.application.care.privacy.port;

import io.uplink.domain.care.privacy.Holdings;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What is kept of a customer in all tables, in the caller's unit of work. */
public interface PersonalData {

    /** The record itself and those that are read with it. */
    Set<CustomerId> records(CustomerId customer);

    /** The same, and nobody else changes them until the unit of work ends. */
    Set<CustomerId> hold(CustomerId customer);

    /** How much there is. */
    Holdings holdings(Set<CustomerId> records);

    /** Under which ids, names and numbers other rooms speak of the customer. */
    Traces traces(Set<CustomerId> records);

    /**
     * Takes away names, numbers, places, texts and files, and leaves what has to stay. What waits
     * to be sent is dropped and links open nothing any more.
     */
    void erase(Set<CustomerId> records, Instant now);

    /**
     * Where a customer is spoken of.
     *
     * @param things the records, and all that is kept for them
     * @param accounts the records' numbers
     */
    record Traces(Set<UUID> things, Set<String> names, Set<String> accounts) {

        public Traces {
            things = Set.copyOf(things);
            names = Set.copyOf(names);
            accounts = Set.copyOf(accounts);
        }
    }
}
