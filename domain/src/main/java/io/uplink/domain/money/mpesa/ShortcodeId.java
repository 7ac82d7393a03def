package io.uplink.domain.money.mpesa;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A paybill or till of the company. */
public record ShortcodeId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
