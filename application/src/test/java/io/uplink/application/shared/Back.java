package io.uplink.application.shared;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stood in a collection, to be put back there. */
public final class Back {

    private Back() {}

    public static <K, V> Runnable to(Map<K, V> map) {
        var copy = new LinkedHashMap<>(map);
        return () -> {
            map.clear();
            map.putAll(copy);
        };
    }

    public static <T> Runnable to(Collection<T> list) {
        var copy = List.copyOf(list);
        return () -> {
            list.clear();
            list.addAll(copy);
        };
    }
}
