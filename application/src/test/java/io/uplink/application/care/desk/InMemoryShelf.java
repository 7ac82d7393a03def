package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.Shelf;
import io.uplink.domain.care.desk.Audience.Reader;
import io.uplink.domain.care.desk.Kept;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps things in a map; each save is a version more. */
class InMemoryShelf<I extends Id, T extends Kept> implements Shelf<I, T> {

    final Map<Id, T> stored = new LinkedHashMap<>();
    private final UnaryOperator<T> saved;

    InMemoryShelf(UnaryOperator<T> saved) {
        this.saved = saved;
    }

    @Override
    public List<T> shownTo(Reader reader) {
        return stored.values().stream()
                .filter(thing -> thing.audience().includes(thing.owner(), reader))
                .sorted(Comparator.comparing(thing -> thing.name().toLowerCase(Locale.ROOT)))
                .limit(MOST_SHOWN)
                .toList();
    }

    @Override
    public Optional<T> find(I id) {
        return Optional.ofNullable(stored.get(id));
    }

    @Override
    public int madeBy(PersonId person) {
        return Math.toIntExact(
                stored.values().stream().filter(thing -> thing.owner().equals(person)).count());
    }

    @Override
    public void save(T thing) {
        var present = Optional.ofNullable(stored.get(thing.id())).map(Kept::version);
        Version.requireSame(Version.of(thing.version()), present.orElse(0L));
        stored.put(thing.id(), saved.apply(thing));
    }

    @Override
    public void remove(T thing) {
        stored.remove(thing.id());
    }
}
