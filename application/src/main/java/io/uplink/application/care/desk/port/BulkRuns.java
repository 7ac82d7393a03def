package io.uplink.application.care.desk.port;

import io.uplink.domain.care.desk.BulkRun;
import io.uplink.domain.care.desk.BulkRun.Pick;
import io.uplink.domain.care.desk.BulkRun.Result;
import io.uplink.domain.care.desk.BulkRunId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what was asked of many tickets, and what became of each. */
public interface BulkRuns {

    Optional<BulkRun> find(BulkRunId id);

    /** Stores it unless one of its id is there already, which may just be coming. */
    void add(BulkRun run);

    /** The next that are not decided, in their order. */
    List<Pick> undecided(BulkRunId run, int most);

    /**
     * Holds one ticket of it until the caller's unit of work is over.
     *
     * @return false if it was decided already, perhaps while waiting
     */
    boolean claim(BulkRunId run, TicketId ticket);

    /** Notes what became of a ticket; {@code code} is why it was refused. */
    void decide(BulkRunId run, TicketId ticket, Result result, Optional<String> code);

    /** Forgets what a person asked before then. */
    void forget(PersonId person, Instant before);
}
