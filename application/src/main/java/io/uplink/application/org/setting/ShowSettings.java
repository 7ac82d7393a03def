package io.uplink.application.org.setting;

import io.uplink.application.org.setting.port.SettingGroups;
import io.uplink.application.org.setting.port.SettingQueries;
import io.uplink.application.org.setting.port.SettingStore.Stored;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the settings in force; of a secret only whether there is one. */
@UseCase
public final class ShowSettings {

    /** One group, or all. */
    public record Input(Optional<String> group) {}

    /** A group of settings. */
    public record Group(String name, List<Shown> settings) {

        public Group {
            settings = List.copyOf(settings);
        }
    }

    /**
     * One setting.
     *
     * @param value in force, as it is written; blank for a secret
     * @param isSet whether somebody set it; for a secret, whether there is one
     * @param changeable by the one who looks
     */
    public record Shown(
            Setting<?> setting, String value, boolean isSet, boolean changeable, long version) {}

    private final SettingGroups groups;
    private final SettingQueries queries;

    public ShowSettings(SettingGroups groups, SettingQueries queries) {
        this.groups = groups;
        this.queries = queries;
    }

    public List<Group> execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_VIEW);
        var wanted =
                groups.all().stream()
                        .filter(group ->
                                input.group().map(name -> name.equals(group.name())).orElse(true))
                        .toList();
        if (wanted.isEmpty() && input.group().isPresent()) {
            throw new DomainException(new SettingError.NoSuch());
        }
        var stored = queries.all();
        return wanted.stream().map(group -> shown(actor, group, stored)).toList();
    }

    private static Group shown(Actor actor, SettingGroup group, Map<String, Stored> stored) {
        return new Group(
                group.name(),
                group.settings().stream()
                        .map(setting ->
                                shown(
                                        actor,
                                        setting,
                                        stored.getOrDefault(
                                                setting.key(), Stored.never(setting.key()))))
                        .toList());
    }

    private static <T> Shown shown(Actor actor, Setting<T> setting, Stored stored) {
        var changeable = actor.may(setting.permission(), Placement.company());
        if (setting.isSecret()) {
            return new Shown(
                    setting, "", stored.sealed().isPresent(), changeable, stored.version());
        }
        var value = stored.value().map(setting::read).orElse(setting.usual());
        return new Shown(
                setting,
                setting.writer().apply(value),
                stored.value().isPresent(),
                changeable,
                stored.version());
    }
}
