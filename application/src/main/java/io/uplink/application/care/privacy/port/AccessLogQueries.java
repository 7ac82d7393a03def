package io.uplink.application.care.privacy.port;

import io.uplink.application.care.privacy.port.AccessLog.Fields;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The looks as screens show them. */
public interface AccessLogQueries {

    /** The newest first, at customers whom the reader may know of. */
    Page<Entry> page(Scope scope, Filter filter, Optional<String> cursor, int size);

    /** Whose looks may be seen: at everybody, at customers of these branches, at one's own. */
    record Scope(Reach reach, Actor.Person reader) {}

    /**
     * What is looked for; empty is everything.
     *
     * @param customer also at the records that are read with it
     * @param who part of the name of who looked
     * @param until exclusive
     */
    record Filter(
            Optional<CustomerId> customer,
            Optional<String> who,
            Optional<Instant> from,
            Optional<Instant> until) {

        public static Filter of(CustomerId customer) {
            return new Filter(
                    Optional.of(customer), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    /** A look, with what the customer is called now. */
    record Entry(
            UUID id,
            CustomerId customer,
            String customerName,
            String account,
            PersonId person,
            String personName,
            String channel,
            Fields fields,
            Instant firstAt,
            Instant lastAt,
            Optional<String> address) {}
}
