package io.uplink.domain.insight.activity;

import java.util.Optional;

/** Makes seals with keys that are not in the database. */
public interface Seals {

    /** With the key in use. */
    Seal make(byte[] text);

    /** With an earlier one; empty if it is not known any more. */
    Optional<Seal> make(String key, byte[] text);
}
