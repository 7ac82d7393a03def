package io.uplink.bootstrap.benchmark;

import java.util.List;
import java.util.Locale;

/**
 * What was measured of money that comes by phone, beside what is wanted of it. A figure below its
 * bar is said and ends nothing: only money that is missing does.
 *
 * @param taken calls a second, as fast as they were answered
 * @param takenMillis within which 99 of 100 of them were answered
 * @param steadyMillis the same at a thousand a second, counted from when each was due
 * @param ofTpcb payments posted for a hundred transactions of pgbench
 * @param asked phones that were asked at once
 * @param bookedOnce of them, those with exactly one payment
 */
record Bars(
        double taken,
        double takenMillis,
        double steadyMillis,
        double ofTpcb,
        long asked,
        long bookedOnce) {

    /** Confirmations a second that must be taken with ease. */
    static final double CALLS = 1_000;

    /** Whoever tells of money waits no longer, but for one of a hundred. */
    static final double MILLIS = 100;

    static final double PERCENT = 35;

    /** A line for each bar. */
    List<String> lines() {
        return List.of(
                line(
                        taken >= CALLS && takenMillis <= MILLIS,
                        String.format(
                                Locale.ROOT,
                                "%,.0f calls a second taken of %,.0f, 99 of 100 within %.1f ms"
                                        + " of %.0f",
                                taken,
                                CALLS,
                                takenMillis,
                                MILLIS)),
                line(
                        steadyMillis <= MILLIS,
                        String.format(
                                Locale.ROOT,
                                "at a thousand a second 99 of 100 within %.1f ms of %.0f",
                                steadyMillis,
                                MILLIS)),
                line(
                        ofTpcb >= PERCENT,
                        String.format(
                                Locale.ROOT,
                                "posted at %.1f %% of TPC-B of %.0f %%",
                                ofTpcb,
                                PERCENT)),
                line(
                        bookedOnce == asked,
                        bookedOnce + " phones of " + asked + " booked, each once"));
    }

    private static String line(boolean met, String said) {
        return (met ? "met      " : "not met  ") + said;
    }
}
