package io.uplink.application.org.setting;

import io.uplink.application.org.setting.port.SettingGroups;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Secrets;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Changes settings, all of them or none. What stays as it is needs no version and leaves no note; a
 * secret is sealed and its text is noted nowhere.
 */
@UseCase
public final class ChangeSettings {

    /** What was typed for each key. */
    public record Input(List<Change> changes) {

        public Input {
            changes = List.copyOf(changes);
        }
    }

    /**
     * One setting.
     *
     * @param typed blank takes a secret away
     */
    public record Change(String key, String typed, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final SettingGroups groups;
    private final SettingStore store;
    private final Secrets secrets;
    private final Origin origin;

    public ChangeSettings(
            UnitOfWork unitOfWork,
            SettingGroups groups,
            SettingStore store,
            Secrets secrets,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.groups = groups;
        this.store = store;
        this.secrets = secrets;
        this.origin = origin;
    }

    /** What is kept now, by key. */
    public Map<String, Stored> execute(Actor actor, Input input) {
        if (input.changes().isEmpty()) {
            actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        }
        var settings = new LinkedHashMap<Change, Setting<?>>();
        for (var change : input.changes()) {
            var setting =
                    groups.setting(change.key())
                            .orElseThrow(() -> new DomainException(new SettingError.NoSuch()));
            actor.require(setting.permission(), Placement.company());
            settings.put(change, setting);
        }
        var written = written(settings);
        var kept =
                unitOfWork.perform(() -> {
                    var now = new LinkedHashMap<String, Stored>();
                    settings.forEach((change, setting) ->
                            now.put(
                                    change.key(),
                                    keep(
                                            actor,
                                            setting,
                                            change,
                                            written.getOrDefault(change.key(), ""))));
                    return now;
                });
        store.forget();
        return kept;
    }

    /** As they will be stored, by key; every fault of what was typed at once. */
    private static Map<String, String> written(Map<Change, Setting<?>> settings) {
        var faults = new Faults();
        var written = new LinkedHashMap<String, String>();
        settings.forEach((change, setting) ->
                faults.parse(change.key(), () -> written(setting, change.typed()))
                        .ifPresent(text -> written.put(change.key(), text)));
        faults.refuse();
        return written;
    }

    private static <T> String written(Setting<T> setting, String typed) {
        return setting.writer().apply(setting.reader().apply(typed));
    }

    private <T> Stored keep(Actor actor, Setting<T> setting, Change change, String text) {
        var before = store.find(setting.key()).orElse(Stored.never(setting.key()));
        var secret = setting.isSecret();
        if (secret ? same(setting, before, text) : inForce(setting, before).equals(text)) {
            return before;
        }
        Version.requireSame(change.seen(), before.version());
        var after =
                new Stored(
                        setting.key(),
                        secret ? Optional.empty() : Optional.of(text),
                        secret && !text.isEmpty()
                                ? Optional.of(secrets.seal(SettingSeal.purpose(setting), text))
                                : Optional.empty(),
                        before.version());
        store.save(after, Optional.of(actor.requirePerson().id()), origin.now());
        origin.activity()
                .record(
                        actor,
                        "setting.change",
                        new Subject("setting", idOf(setting.key()), setting.key()),
                        Map.of("value", noted(setting, before)),
                        Map.of("value", noted(setting, after)));
        return new Stored(after.key(), after.value(), after.sealed(), before.version() + 1);
    }

    private boolean same(Setting<?> setting, Stored before, String secret) {
        return before.sealed()
                .map(sealed -> secrets.open(SettingSeal.purpose(setting), sealed))
                .orElse("")
                .equals(secret);
    }

    private static <T> String inForce(Setting<T> setting, Stored stored) {
        return setting.writer().apply(stored.value().map(setting::read).orElse(setting.usual()));
    }

    private static String noted(Setting<?> setting, Stored stored) {
        if (setting.isSecret()) {
            return stored.sealed().isPresent() ? "set" : "not set";
        }
        return inForce(setting, stored);
    }

    /** A setting is known by its key; the trail wants an id. */
    private static UUID idOf(String key) {
        return UUID.nameUUIDFromBytes(("setting:" + key).getBytes(StandardCharsets.UTF_8));
    }
}
