package io.uplink.application.org.setting;

import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps settings in memory. */
public final class InMemorySettingStore implements SettingStore, SettingQueries {

    private final Map<String, Stored> stored = new LinkedHashMap<>();
    private int forgotten;

    @Override
    public Optional<Stored> find(String key) {
        return Optional.ofNullable(stored.get(key));
    }

    @Override
    public void save(Stored setting, Optional<PersonId> by, Instant now) {
        var present = find(setting.key()).map(Stored::version).orElse(0L);
        Version.requireSame(Version.of(setting.version()), present);
        stored.put(
                setting.key(),
                new Stored(setting.key(), setting.value(), setting.sealed(), present + 1));
    }

    @Override
    public void forget() {
        forgotten++;
    }

    public int forgotten() {
        return forgotten;
    }

    @Override
    public Map<String, Stored> all() {
        return Map.copyOf(stored);
    }
}
