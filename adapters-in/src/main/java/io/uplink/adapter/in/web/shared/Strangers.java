package io.uplink.adapter.in.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What is noted of calls that want somebody who is signed in and come from nobody: the first of
 * each minute one by one, of the others how many there were. Whoever knocks at every door must not
 * fill the disk.
 */
@ApplicationScoped
class Strangers {

    /** Enough to see what somebody is after. */
    static final int EACH_MINUTE = 20;

    private long minute;
    private int seen;

    /**
     * What to write of one more.
     *
     * @return lines for the log, usually one
     */
    synchronized List<String> called(String call, Instant now) {
        var lines = new ArrayList<String>();
        var present = now.getEpochSecond() / 60;
        if (present != minute) {
            if (seen > EACH_MINUTE) {
                lines.add(
                        "%d more calls of nobody known refused within a minute"
                                .formatted(seen - EACH_MINUTE));
            }
            minute = present;
            seen = 0;
        }
        seen++;
        if (seen <= EACH_MINUTE) {
            lines.add("call %s of nobody known refused: not signed in".formatted(call));
        }
        return lines;
    }
}
