package io.uplink.adapter.out.daraja;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

/**
 * Leaves Daraja alone for a while when half of the last ten calls brought no answer. After that the
 * first answer closes it, and the first silence opens it again.
 */
class DarajaBreaker {

    static final Duration REST = Duration.ofSeconds(20);

    private static final int LOOKS_AT = 10;

    private final InstantSource clock;
    private final Deque<Boolean> answered = new ArrayDeque<>();
    private Instant restsUntil = Instant.MIN;

    DarajaBreaker(InstantSource clock) {
        this.clock = clock;
    }

    Reply call(Supplier<Reply> call) {
        if (rests()) {
            return new Reply.NotSent("left alone for " + REST.toSeconds() + " s");
        }
        var reply = call.get();
        note(reply instanceof Reply.Answered);
        return reply;
    }

    private synchronized boolean rests() {
        return clock.instant().isBefore(restsUntil);
    }

    private synchronized void note(boolean good) {
        if (good && restsUntil.isAfter(Instant.MIN)) {
            answered.clear();
            restsUntil = Instant.MIN;
        }
        answered.addLast(good);
        if (answered.size() > LOOKS_AT) {
            answered.removeFirst();
        }
        var silent = answered.stream().filter(one -> !one).count();
        if (answered.size() == LOOKS_AT && silent * 2 >= LOOKS_AT) {
            restsUntil = clock.instant().plus(REST);
        }
    }
}
