package io.uplink.domain.shared.id;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A person who works with us, whether or not they can sign in. */
public record PersonId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
