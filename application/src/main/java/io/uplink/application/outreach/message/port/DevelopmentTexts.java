package io.uplink.application.outreach.message.port;

import java.time.Instant;

/** Texts that were kept to be read on a page, instead of being sent. */
public interface DevelopmentTexts {

    /** Forgets the oldest of those kept before that moment, so many at most; how many it were. */
    int prune(Instant before, int most);
}
