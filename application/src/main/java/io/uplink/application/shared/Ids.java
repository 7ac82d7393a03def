package io.uplink.application.shared;

import java.util.UUID;

/** Makes new ids, UUIDv7. */
public interface Ids {

    UUID next();
}
