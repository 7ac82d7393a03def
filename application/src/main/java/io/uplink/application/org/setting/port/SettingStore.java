package io.uplink.application.org.setting.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.Optional;

/** What was set, changed in the caller's unit of work. */
public interface SettingStore {

    Optional<Stored> find(String key);

    /** Stores one; a version that is no longer the present one is stale. */
    void save(Stored setting, Optional<PersonId> by, Instant now);

    /** What this instance remembers is old: somebody has just changed it. */
    void forget();

    /**
     * One setting as it is kept.
     *
     * @param value as its writer spelled it; empty for a secret
     * @param sealed a secret that is set
     * @param version 0 if it was never set
     */
    record Stored(String key, Optional<String> value, Optional<Sealed> sealed, long version) {

        public static Stored never(String key) {
            return new Stored(key, Optional.empty(), Optional.empty(), 0);
        }
    }
}
