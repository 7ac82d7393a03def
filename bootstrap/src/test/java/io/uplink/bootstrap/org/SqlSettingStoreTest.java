package io.uplink.bootstrap.org;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.org.setting.SettingStoreContract;
import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlSettingStoreTest implements SettingStoreContract {

    @Inject SettingStore store;
    @Inject SettingQueries queries;
    @Inject Settings settings;
    @Inject Secrets secrets;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;

    @Test
    void aSettingIsReadAsSetAtOnceByTheInstanceThatSetIt() {
        var days = Setting.number("test." + newId(), 3, 1, 90);
        assertThat(settings.get(days)).isEqualTo(3);

        set(new Stored(days.key(), Optional.of("7"), Optional.empty(), 0));

        assertThat(settings.get(days)).isEqualTo(7);
    }

    @Test
    void aSecretIsReadOpenAndKeptSealed() {
        var token = Setting.secret("test." + newId(), 100);
        assertThat(settings.get(token)).isEmpty();

        set(
                new Stored(
                        token.key(),
                        Optional.empty(),
                        Optional.of(secrets.seal("setting:" + token.key(), "s3cret")),
                        0));

        assertThat(settings.get(token)).isEqualTo("s3cret");
        assertThat(queries.all().toString()).doesNotContain("s3cret");
    }

    @Test
    void aStoredValueThatALaterReleaseRefusesIsTheUsualOne() {
        var days = Setting.number("test." + newId(), 3, 1, 90);

        set(new Stored(days.key(), Optional.of("400"), Optional.empty(), 0));

        assertThat(settings.get(days)).isEqualTo(3);
    }

    private void set(Stored stored) {
        unitOfWork.run(
                () -> store.save(stored, Optional.empty(), Instant.parse("2026-03-02T06:00:00Z")));
        store.forget();
    }

    @Override
    public SettingStore store() {
        return store;
    }

    @Override
    public SettingQueries queries() {
        return queries;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return ids.next();
    }
}
