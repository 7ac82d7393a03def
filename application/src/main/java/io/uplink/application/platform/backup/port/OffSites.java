package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.PlaceKind;

/** Every kind of second place that copies can be taken to. */
public interface OffSites {

    OffSite of(PlaceKind kind);
}
