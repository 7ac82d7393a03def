package io.uplink.application.shared;

import java.util.HashMap;
import java.util.Map;

/** Counts up from 1 per kind and year. */
public final class SequentialNumbers implements Numbers {

    private final Map<String, Long> last = new HashMap<>();

    @Override
    public long next(String kind, int year) {
        return last.merge(kind + year, 1L, Long::sum);
    }
}
