package io.uplink.application.shared;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One page of a list that is walked by key, at any depth at the same cost.
 *
 * @param next the cursor of the following page; empty on the last
 * @param previous the cursor of the page before; empty on the first
 */
public record Page<T>(List<T> items, Optional<String> next, Optional<String> previous) {

    /** A screen's worth; one more row costs little, a thousand cost a phone's patience. */
    public static final int USUAL_SIZE = 50;

    /** The most an API caller may ask for at once. */
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /** What an API caller asked for, within what is allowed. */
    public static int sizeOf(Optional<Integer> asked) {
        return Math.clamp(asked.orElse(USUAL_SIZE), 1, MOST);
    }

    public <R> Page<R> map(Function<T, R> mapper) {
        return new Page<>(items.stream().map(mapper).toList(), next, previous);
    }
}
