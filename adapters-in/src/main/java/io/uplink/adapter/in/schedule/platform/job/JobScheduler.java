package io.uplink.adapter.in.schedule.platform.job;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.uplink.adapter.in.schedule.shared.Loop;
import io.uplink.adapter.in.shared.LogFields;
import io.uplink.application.platform.job.HoldJob;
import io.uplink.application.platform.job.RegisterJobs;
import io.uplink.application.platform.job.RunJob;
import io.uplink.application.platform.job.StartDueJob;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.JobLedger.Run;
import io.uplink.application.shared.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Looks every second which jobs are due, runs a few at once and holds on to those that take long.
 */
@ApplicationScoped
public class JobScheduler {

    static final int AT_ONCE = 4;

    private static final Duration TICK = Duration.ofSeconds(1);

    /** A third of the lease: two extensions may fail before another instance takes the job. */
    private static final Duration HOLD_EVERY = Duration.ofSeconds(20);

    private static final Logger LOG = Logger.getLogger(JobScheduler.class);
    private static final Actor.Job SCHEDULER = new Actor.Job("job.scheduler");

    private final RegisterJobs registerJobs;
    private final StartDueJob startDueJob;
    private final RunJob runJob;
    private final HoldJob holdJob;
    private final InstantSource clock;
    private final MeterRegistry metrics;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final Map<Run, Instant> heldSince = new ConcurrentHashMap<>();
    private final Loop loop;
    private boolean registered;

    public JobScheduler(
            RegisterJobs registerJobs,
            StartDueJob startDueJob,
            RunJob runJob,
            HoldJob holdJob,
            InstantSource clock,
            MeterRegistry metrics) {
        this.registerJobs = registerJobs;
        this.startDueJob = startDueJob;
        this.runJob = runJob;
        this.holdJob = holdJob;
        this.clock = clock;
        this.metrics = metrics;
        this.loop = new Loop("job-scheduler", TICK, clock, this::round);
    }

    void start(@Observes StartupEvent started) {
        start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    public void start() {
        loop.start();
    }

    /** Starts no more jobs; those that run may end, or are noted as lost by whoever comes next. */
    public void stop() {
        loop.stop();
    }

    /** Looks at once what is due. */
    public void wake() {
        loop.wake();
    }

    public Instant lastRound() {
        return loop.lastRound();
    }

    private boolean round() throws InterruptedException {
        if (!registered) {
            registerJobs.execute(SCHEDULER);
            registered = true;
        }
        hold();
        if (!room.tryAcquire(TICK.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        var started = false;
        try {
            var due = startDueJob.execute(SCHEDULER);
            due.ifPresent(run -> {
                heldSince.put(run, clock.instant());
                Thread.ofVirtual().name("job-" + run.job()).start(() -> run(run));
            });
            started = due.isPresent();
        } finally {
            if (!started) {
                room.release();
            }
        }
        return started;
    }

    private void hold() {
        var now = clock.instant();
        heldSince.forEach((run, since) -> {
            if (since.plus(HOLD_EVERY).isBefore(now) && heldSince.replace(run, since, now)) {
                if (!holdJob.execute(SCHEDULER, run)) {
                    LOG.warnf("another instance has taken over %s", run.job());
                }
            }
        });
    }

    private void run(Run run) {
        var timer = Timer.start(metrics);
        MDC.put(LogFields.CORRELATION, run.id().toString());
        try {
            var outcome = runJob.execute(SCHEDULER, run);
            timer.stop(timer(run, outcome));
            if (outcome == Outcome.FAILED) {
                LOG.warnf("job %s failed, see its run %s", run.job(), run.id());
            }
        } catch (RuntimeException unsettled) {
            LOG.warnf("the outcome of job %s, run %s, is lost", run.job(), run.id());
        } finally {
            MDC.remove(LogFields.CORRELATION);
            heldSince.remove(run);
            room.release();
        }
    }

    private Timer timer(Run run, Outcome outcome) {
        return Timer.builder("uplink.jobs")
                .description("Runs of jobs by outcome")
                .tag("job", run.job())
                .tag("outcome", outcome.name().toLowerCase(Locale.ROOT))
                .register(metrics);
    }
}
