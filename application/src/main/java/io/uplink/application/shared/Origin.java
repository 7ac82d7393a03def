package io.uplink.application.shared;

import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;

/** What every change needs: the time, new ids, and the trail it leaves. */
@Part
public final class Origin {

    private final Ids ids;
    private final InstantSource clock;
    private final ActivityTrail activity;
    private final Outbox outbox;

    public Origin(Ids ids, InstantSource clock, ActivityTrail activity, Outbox outbox) {
        this.ids = ids;
        this.clock = clock;
        this.activity = activity;
        this.outbox = outbox;
    }

    public UUID newId() {
        return ids.next();
    }

    public Instant now() {
        return clock.instant();
    }

    public ActivityTrail activity() {
        return activity;
    }

    public Outbox outbox() {
        return outbox;
    }
}
