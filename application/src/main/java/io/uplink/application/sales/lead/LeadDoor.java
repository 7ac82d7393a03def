package io.uplink.application.sales.lead;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.domain.sales.lead.LeadError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.InstantSource;

/** How often strangers may come to the form. */
@Part
public final class LeadDoor {

    /** About 2 MB; beyond it the one that looked longest ago is forgotten, to its own good. */
    private static final int MOST_KEPT = 20_000;

    /** Nobody reads a form faster; a family behind one modem is let through. */
    private static final int LOOKS_A_MINUTE = 60;

    private final TokenBuckets buckets = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final InstantSource clock;

    public LeadDoor(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a call from an address, or refuses it. */
    void require(String address) {
        var taken = buckets.take(address, LOOKS_A_MINUTE, clock.instant());
        if (!taken.allowed()) {
            throw new DomainException(new LeadError.Throttled(taken.waitSeconds()));
        }
    }
}
