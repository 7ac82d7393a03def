package io.uplink.application.shared;

import java.util.List;

/** Hands out the numbers that people see, one sequence per kind and year; gaps may occur. */
public interface Numbers {

    /**
     * The next numbers, at once and for good: they are not given back by a rollback.
     *
     * @param kind {@code tkt}, {@code acc}: lower-case letters
     * @param year of the head office's calendar; 0 for a sequence that never starts anew
     */
    List<Long> next(String kind, int year, int count);

    default long next(String kind, int year) {
        return next(kind, year, 1).getFirst();
    }
}
