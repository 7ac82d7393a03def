package io.uplink.domain.money.statement;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A statement that was taken. */
public record StatementId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
