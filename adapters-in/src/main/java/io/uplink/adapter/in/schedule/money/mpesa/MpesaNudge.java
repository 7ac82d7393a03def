package io.uplink.adapter.in.schedule.money.mpesa;

import io.uplink.adapter.in.schedule.platform.job.JobScheduler;
import io.uplink.application.platform.job.HastenJob;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/** Has calls worked off as they come: whoever paid looks at a page and waits for it to say so. */
@ApplicationScoped
public class MpesaNudge {

    /** For all that come meanwhile there is one nudge, however many they are. */
    private static final Duration GATHERS = Duration.ofMillis(250);

    private static final Logger LOG = Logger.getLogger(MpesaNudge.class);
    private static final Actor.Job DOOR = new Actor.Job("mpesa.door");

    private final HastenJob hastenJob;
    private final JobScheduler scheduler;
    private final AtomicBoolean gathers = new AtomicBoolean();

    MpesaNudge(HastenJob hastenJob, JobScheduler scheduler) {
        this.hastenJob = hastenJob;
        this.scheduler = scheduler;
    }

    /** Answers at once. If it comes to nothing, the next regular run is seconds away. */
    public void soon() {
        if (gathers.compareAndSet(false, true)) {
            Thread.ofVirtual().name("mpesa-nudge").start(this::nudge);
        }
    }

    private void nudge() {
        LockSupport.parkNanos(GATHERS.toNanos());
        gathers.set(false);
        try {
            hastenJob.execute(DOOR, MpesaProcessing.NAME);
            scheduler.wake();
        } catch (RuntimeException failed) {
            LOG.warnf("calls wait for the next run: %s", FailureSummary.of(failed));
        }
    }
}
