package io.uplink.adapter.in.schedule.shared;

import io.uplink.application.shared.FailureSummary;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Does rounds of work on a virtual thread of its own, resting while there is none. */
public final class Loop {

    private static final Logger LOG = Logger.getLogger(Loop.class);

    /** One round. */
    public interface Round {

        /** Says whether to go on without a rest. */
        boolean run() throws InterruptedException;
    }

    private final String name;
    private final Duration rest;
    private final InstantSource clock;
    private final Round round;
    private final Semaphore wakes = new Semaphore(0);
    private volatile boolean stopping;
    private volatile Instant lastRound = Instant.EPOCH;
    private @Nullable Thread thread;

    /**
     * A loop that does not run yet.
     *
     * @param rest how long to wait for a call to {@link #wake} when a round found nothing
     */
    public Loop(String name, Duration rest, InstantSource clock, Round round) {
        this.name = name;
        this.rest = rest;
        this.clock = clock;
        this.round = round;
    }

    public synchronized void start() {
        if (thread == null) {
            thread = Thread.ofVirtual().name(name).start(this::go);
        }
    }

    /** Ends the rest, or the next one. */
    public void wake() {
        wakes.release();
    }

    /** Lets the present round end and starts no other. */
    public void stop() {
        stopping = true;
        wake();
    }

    /** When it last began a round: long ago means that it hangs or was never started. */
    public Instant lastRound() {
        return lastRound;
    }

    private void go() {
        try {
            while (!stopping) {
                lastRound = clock.instant();
                if (!goOn()) {
                    var _ = wakes.tryAcquire(rest.toMillis(), TimeUnit.MILLISECONDS);
                    wakes.drainPermits();
                }
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        }
    }

    /** A round that fails, such as without a database, is followed by a rest like an empty one. */
    private boolean goOn() throws InterruptedException {
        try {
            return round.run();
        } catch (RuntimeException failure) {
            LOG.warnf("%s rests after a failure: %s", name, FailureSummary.of(failure));
            return false;
        }
    }
}
