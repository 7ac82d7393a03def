package io.uplink.application.care.rule.port;

import io.uplink.domain.care.rule.RuleId;
import io.uplink.domain.care.rule.RuleRun;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What rules did. */
public interface RuleRuns {

    /** Stores it in the caller's unit of work, unless the rule had its turn on that occasion. */
    boolean record(RuleRun run);

    /** The newest first, with what a list shows of their tickets. */
    List<Row> latest(RuleId rule, int most);

    /** Forgets runs before that on tickets that are closed; how many, {@code most} at most. */
    int prune(Instant before, int most);

    /** One of them. */
    record Row(
            TicketId ticket, String number, String subject, Instant at, Optional<String> refused) {}
}
