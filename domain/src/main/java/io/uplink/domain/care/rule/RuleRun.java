package io.uplink.domain.care.rule;

import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;

/**
 * One time that a rule acted, or was refused.
 *
 * @param occasion what set it off: for one of a ticket a rule acts once
 * @param refused the code of what was in the way, when nothing was done; empty if it was
 */
public record RuleRun(
        RuleId rule, TicketId ticket, String occasion, Instant at, Optional<String> refused) {}
