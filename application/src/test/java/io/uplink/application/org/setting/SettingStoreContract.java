package io.uplink.application.org.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.application.shared.UnitOfWork;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link SettingStore} must do, and the queries beside it. */
public interface SettingStoreContract {

    SettingStore store();

    SettingQueries queries();

    UnitOfWork unitOfWork();

    UUID newId();

    @Test
    default void aValueAndASecretComeBackAsStored() {
        var key = newKey();
        var value = new Stored(key, Optional.of("Jambo, \"net\" & <co>"), Optional.empty(), 0);
        var secret =
                new Stored(
                        newKey(),
                        Optional.empty(),
                        Optional.of(new Sealed(new byte[] {0, -1, 92, 39, 127})),
                        0);

        save(value);
        save(secret);

        assertThat(queries().all().get(key)).isEqualTo(withVersion(value, 1));
        assertThat(queries().all().get(secret.key())).isEqualTo(withVersion(secret, 1));
        assertThat(unitOfWork().perform(() -> store().find(secret.key())))
                .contains(withVersion(secret, 1));
    }

    @Test
    default void aBlankValueIsAValue() {
        var key = newKey();

        save(new Stored(key, Optional.of(""), Optional.empty(), 0));

        assertThat(unitOfWork().perform(() -> store().find(key)).orElseThrow().value())
                .contains("");
    }

    @Test
    default void aSecretIsTakenAway() {
        var key = newKey();
        save(new Stored(key, Optional.empty(), Optional.of(new Sealed(new byte[] {1})), 0));

        save(new Stored(key, Optional.empty(), Optional.empty(), 1));

        assertThat(queries().all().get(key))
                .isEqualTo(new Stored(key, Optional.empty(), Optional.empty(), 2));
    }

    @Test
    default void givenTwoReadersOfASetting_whenBothSave_thenTheSecondIsStale() {
        var key = newKey();
        save(new Stored(key, Optional.of("first"), Optional.empty(), 0));

        assertThatThrownBy(() -> save(new Stored(key, Optional.of("b"), Optional.empty(), 0)))
                .hasMessage("version.stale");
        save(new Stored(key, Optional.of("second"), Optional.empty(), 1));
        assertThatThrownBy(() -> save(new Stored(key, Optional.of("c"), Optional.empty(), 1)))
                .hasMessage("version.stale");
    }

    private void save(Stored setting) {
        unitOfWork()
                .run(() ->
                        store().save(
                                        setting,
                                        Optional.empty(),
                                        Instant.parse("2026-03-02T06:00:00Z")));
    }

    private String newKey() {
        return "test." + newId();
    }

    private static Stored withVersion(Stored stored, long version) {
        return new Stored(stored.key(), stored.value(), stored.sealed(), version);
    }
}
