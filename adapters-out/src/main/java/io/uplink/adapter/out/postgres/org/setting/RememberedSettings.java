package io.uplink.adapter.out.postgres.org.setting;

import io.uplink.application.org.setting.SettingSeal;
import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Settings are read many times a request and change some times a year, so they are remembered. What
 * another instance changed is seen here after {@link #LONGEST} at most; what this one changed, at
 * once. Secrets are remembered sealed.
 */
@ApplicationScoped
class RememberedSettings implements Settings {

    /** An operator who saved waits no longer than it takes to walk over and look. */
    static final Duration LONGEST = Duration.ofSeconds(10);

    private record Memory(Instant until, Map<String, Stored> settings) {}

    private final SettingQueries queries;
    private final Secrets secrets;
    private final InstantSource clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Memory memory = new Memory(Instant.MIN, Map.of());

    RememberedSettings(SettingQueries queries, Secrets secrets, InstantSource clock) {
        this.queries = queries;
        this.secrets = secrets;
        this.clock = clock;
    }

    @Override
    public <T> T get(Setting<T> setting) {
        var stored = present().get(setting.key());
        if (stored == null) {
            return setting.usual();
        }
        if (setting.isSecret()) {
            return stored.sealed()
                    .map(sealed -> setting.read(secrets.open(SettingSeal.purpose(setting), sealed)))
                    .orElse(setting.usual());
        }
        return stored.value().map(setting::read).orElse(setting.usual());
    }

    public void forget() {
        memory = new Memory(Instant.MIN, memory.settings());
    }

    private Map<String, Stored> present() {
        var known = memory;
        if (clock.instant().isBefore(known.until()) || Context.isOnEventLoopThread()) {
            return known.settings();
        }
        reading.lock();
        try {
            if (!clock.instant().isBefore(memory.until())) {
                var fresh = queries.all();
                memory = new Memory(clock.instant().plus(LONGEST), fresh);
            }
            return memory.settings();
        } finally {
            reading.unlock();
        }
    }
}
