package io.uplink.application.shared;

import java.time.Duration;

/** Work that Uplink does by itself, at most once at a time over all instances. */
public interface Job {

    /** Stable across releases, {@code area.what}: its runs are kept under this name. */
    String name();

    Duration every();

    /** Does one bounded batch and says in a few words what it did, for the jobs page. */
    String run();
}
