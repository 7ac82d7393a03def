package io.uplink.application.shared;

/** Hands out the numbers that people see, one sequence per kind and year; gaps may occur. */
public interface Numbers {

    /**
     * The next number, at once and for good: it is not given back by a rollback.
     *
     * @param kind {@code tkt}, {@code acc}: lower-case letters
     * @param year of the head office's calendar; 0 for a sequence that never starts anew
     */
    long next(String kind, int year);
}
