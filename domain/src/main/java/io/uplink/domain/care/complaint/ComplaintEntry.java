package io.uplink.domain.care.complaint;

import io.uplink.domain.shared.id.ComplaintId;
import java.time.Instant;
import java.util.UUID;

/**
 * A line of a complaint's history.
 *
 * @param kind what happened, such as {@code rejected}
 * @param open whether the complainant reads it too
 * @param author the name; empty for the complainant and for what happened by itself
 * @param body what was said; may be empty
 */
public record ComplaintEntry(
        UUID id,
        ComplaintId complaint,
        Instant at,
        String kind,
        boolean open,
        String author,
        String body) {}
