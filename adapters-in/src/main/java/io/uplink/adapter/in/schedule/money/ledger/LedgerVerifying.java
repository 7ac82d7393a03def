package io.uplink.adapter.in.schedule.money.ledger;

import io.uplink.application.money.ledger.VerifyLedger;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import io.uplink.domain.money.ledger.EntryNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jboss.logging.Logger;

@ApplicationScoped
class LedgerVerifying implements Job {

    private static final Logger LOG = Logger.getLogger(LedgerVerifying.class);

    private final VerifyLedger verifyLedger;

    LedgerVerifying(VerifyLedger verifyLedger) {
        this.verifyLedger = verifyLedger;
    }

    @Override
    public String name() {
        return "ledger.verify";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** What was found also stands in the log outside the database, where it cannot be erased. */
    @Override
    public String run() {
        var watch = verifyLedger.execute(new Actor.Job(name()));
        if (watch.broken().isPresent()) {
            var broken = watch.broken().get();
            var number = new EntryNumber(broken.number());
            LOG.errorf(
                    "the journal is not as it was written: %s, %s", number, broken.fault().key());
            return number + " is not as it was: " + broken.fault().key();
        }
        LOG.infof(
                "%d entries of the journal are as they were written, the last one's hash is %s",
                watch.entries(), watch.through().hash());
        return watch.entries() + " entries are as they were written";
    }
}
