package io.uplink.adapter.in.web.care.field;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields in a form, whose names nobody knows before: their keys and their values one by one. */
public final class TypedFields {

    private TypedFields() {}

    /** What stands in each; one that is sent without a value is left out. */
    public static Map<String, String> pairs(
            @Nullable List<String> keys, @Nullable List<String> values) {
        var sent = Optional.ofNullable(values).orElse(List.of());
        var pairs = new LinkedHashMap<String, String>();
        for (var key : Optional.ofNullable(keys).orElse(List.of())) {
            if (pairs.size() < sent.size()) {
                pairs.put(key, sent.get(pairs.size()));
            }
        }
        return pairs;
    }

    /** Only what differs: somebody else may have filled in another one meanwhile. */
    public static Map<String, String> changed(
            Map<String, String> before, Map<String, String> after) {
        var changed = new LinkedHashMap<>(after);
        changed.entrySet()
                .removeIf(one ->
                        one.getValue().strip().equals(before.getOrDefault(one.getKey(), "")));
        return changed;
    }
}
