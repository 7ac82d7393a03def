package io.uplink.domain.care.dispatch;

import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Somebody of the team who may get a ticket.
 *
 * @param skilled whether the person knows the category that it is about
 * @param open tickets that the person has
 * @param load the same by their weight: critical 4, high 3, medium 2, low 1; one that waits is 1
 * @param lastAssigned when the person got the latest of the tickets that it has or had; empty for
 *     never
 */
public record Candidate(
        PersonId person,
        String name,
        boolean away,
        boolean skilled,
        int open,
        int load,
        Optional<Instant> lastAssigned) {}
