package io.uplink.application.care.link;

import java.time.Instant;

/** A link just given out: the one time that its address is known. It belongs in no log. */
public record IssuedLink(String address, Instant expiresAt) {

    @Override
    public String toString() {
        return "IssuedLink[until " + expiresAt + "]";
    }
}
