package io.uplink.application.shared;

import java.time.ZoneId;

/** Where the company counts its days and years. */
public interface HeadOffice {

    ZoneId zone();
}
