package io.uplink.application.platform.backup.port;

import java.time.Instant;
import java.util.UUID;

/**
 * Work that waits or runs.
 *
 * @param scheduled whether the clock asked, not a person
 * @param by the name of who asked
 */
public record Request(UUID id, boolean scheduled, String by, Instant at) {}
