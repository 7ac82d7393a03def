package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps looks in memory. */
final class InMemoryAccessLog implements AccessLog {

    private static final Duration AT_ONCE = Duration.ofMinutes(5);

    private final Map<Key, Row> rows = new LinkedHashMap<>();

    private record Key(
            CustomerId customer, PersonId person, String channel, Fields fields, Instant hour) {}

    record Row(CustomerId customer, Look look, Instant firstAt, Instant lastAt) {}

    List<Row> rows() {
        return new ArrayList<>(rows.values());
    }

    @Override
    public void note(Look look, Collection<CustomerId> customers) {
        for (var customer : customers) {
            rows.merge(
                    new Key(customer, look.person(), look.channel(), look.fields(), look.hour()),
                    new Row(customer, look, look.at(), look.at()),
                    (old, fresh) ->
                            old.lastAt().plus(AT_ONCE).isBefore(fresh.lastAt())
                                    ? new Row(customer, look, old.firstAt(), fresh.lastAt())
                                    : old);
        }
    }

    @Override
    public int prune(Instant before, int most) {
        var old =
                rows.entrySet().stream()
                        .filter(row -> row.getValue().firstAt().isBefore(before))
                        .limit(most)
                        .map(Map.Entry::getKey)
                        .toList();
        rows.keySet().removeAll(old);
        return old.size();
    }
}
