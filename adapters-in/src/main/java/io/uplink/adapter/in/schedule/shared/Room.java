package io.uplink.adapter.in.schedule.shared;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;

/** Bounds how much claimed work is under way at once; whoever is done with a piece leaves. */
public final class Room {

    /** Begins one piece, on a thread of its own. */
    public interface Begin<T> {

        void run(T one) throws InterruptedException;
    }

    private final Semaphore places;

    public Room(int most) {
        places = new Semaphore(most);
    }

    /**
     * Claims as much as there is room for, and begins it.
     *
     * @param patience how long to wait for the first place
     * @param claim given how many places are free, finds as many pieces at most
     * @return whether to look again at once: there was work, or no room to look for any
     */
    public <T> boolean fill(Duration patience, IntFunction<List<T>> claim, Begin<T> begin)
            throws InterruptedException {
        if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            return true;
        }
        var free = 1 + places.drainPermits();
        List<T> claimed = List.of();
        try {
            claimed = claim.apply(free);
        } finally {
            places.release(free - claimed.size());
        }
        for (var one : claimed) {
            begin.run(one);
        }
        return !claimed.isEmpty();
    }

    /** A piece is done. */
    public void leave() {
        places.release();
    }
}
