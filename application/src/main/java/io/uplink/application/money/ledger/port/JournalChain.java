package io.uplink.application.money.ledger.port;

import io.uplink.domain.money.ledger.BookCheck;
import io.uplink.domain.money.ledger.BookCheck.Broken;
import io.uplink.domain.money.ledger.BookCheck.Mark;
import io.uplink.domain.money.ledger.BookCheck.Stretch;
import java.time.Instant;
import java.util.Optional;

/** The chain that the entries form, to be walked. Looking stands alone, outside units of work. */
public interface JournalChain {

    /** The last entry there is said to be. */
    Mark last();

    /** Reckons the next entries again; one that goes no further than its start is the end. */
    Stretch behind(Mark mark, int most);

    /** What the entry of that number has for a hash now. */
    Optional<String> hashOf(long number);

    Watch watch();

    /** Keeps what a check found, within a unit of work. */
    void keep(BookCheck check, Instant now);

    /**
     * What is known of the journal.
     *
     * @param through the last entry that the last sound check saw
     * @param entries how many the last check found to be as they were written
     * @param endedAt empty before the first
     */
    record Watch(Mark through, long entries, Optional<Instant> endedAt, Optional<Broken> broken) {}
}
