package io.uplink.domain.shared;

import java.util.UUID;

/** A typed id over a UUIDv7, so that a ticket's id cannot be passed for a customer's. */
public interface Id {

    UUID value();
}
