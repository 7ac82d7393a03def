package io.uplink.domain.outreach.announcement;

import io.uplink.domain.shared.Id;
import java.util.UUID;

/** An announcement. */
public record AnnouncementId(UUID value) implements Id {

    @Override
    public String toString() {
        return value.toString();
    }
}
