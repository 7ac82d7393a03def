package io.uplink.domain.platform.webhook;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** A webhook. */
public record WebhookId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
