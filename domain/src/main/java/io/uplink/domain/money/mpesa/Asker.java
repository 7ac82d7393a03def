package io.uplink.domain.money.mpesa;

import java.util.Optional;
import java.util.UUID;

/**
 * Who had a phone asked, so that nobody asks too many of them.
 *
 * @param person one of our people
 * @param place the digest of the address of somebody who is not signed in
 */
public record Asker(Optional<UUID> person, Optional<String> place) {

    public static Asker person(UUID id) {
        return new Asker(Optional.of(id), Optional.empty());
    }

    public static Asker place(String digest) {
        return new Asker(Optional.empty(), Optional.of(digest));
    }
}
