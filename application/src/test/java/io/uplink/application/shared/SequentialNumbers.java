package io.uplink.application.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts up from 1 per kind and year. */
public final class SequentialNumbers implements Numbers {

    private final Map<String, Long> last = new HashMap<>();

    @Override
    public List<Long> next(String kind, int year, int count) {
        return Stream.generate(() -> last.merge(kind + year, 1L, Long::sum)).limit(count).toList();
    }
}
