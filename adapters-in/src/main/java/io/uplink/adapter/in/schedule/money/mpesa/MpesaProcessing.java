package io.uplink.adapter.in.schedule.money.mpesa;

import io.uplink.application.money.mpesa.ProcessMpesaCalls;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

@ApplicationScoped
class MpesaProcessing implements Job {

    static final String NAME = "mpesa.process";

    /** Between two lots while calls rush in: what was paid is posted all the same, by the lot. */
    private static final Duration REST = Duration.ofSeconds(1);

    /** Then it is the next run's turn. */
    private static final int MOST_RESTS = 20;

    private final ProcessMpesaCalls processCalls;

    MpesaProcessing(ProcessMpesaCalls processCalls) {
        this.processCalls = processCalls;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String run() {
        var settled = 0;
        var postponed = 0;
        for (var rests = 0; rests < MOST_RESTS; rests++) {
            var done = processCalls.execute(new Actor.Job(NAME));
            settled += done.settled();
            postponed += done.postponed();
            if (!done.stoodBack()) {
                break;
            }
            LockSupport.parkNanos(REST.toNanos());
        }
        return settled + " calls worked off, " + postponed + " left for later";
    }
}
