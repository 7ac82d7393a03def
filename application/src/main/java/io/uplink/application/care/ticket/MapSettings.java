package io.uplink.application.care.ticket;

import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Setting;
import io.uplink.application.shared.SettingGroup;
import io.uplink.domain.care.ticket.TileSource;
import io.uplink.domain.shared.Invalid;
import java.util.List;
import java.util.Optional;

/** What an operator may set about the map of tickets. */
@Part
public final class MapSettings implements SettingGroup {

    private static final String TILES_KEY = "ticket.map-tiles";

    /** Whose pictures lie under the marks; blank for none. */
    public static final Setting<Optional<TileSource>> TILES =
            new Setting<>(
                    TILES_KEY,
                    Setting.Kind.TEXT,
                    Optional.empty(),
                    MapSettings::tiles,
                    source -> source.map(TileSource::address).orElse(""),
                    List.of(),
                    Permission.SETTINGS_MANAGE);

    /** Whom to thank for them, as their owner asks. */
    public static final Setting<String> ATTRIBUTION =
            Setting.text("ticket.map-attribution", "", 200);

    @Override
    public String name() {
        return "tickets";
    }

    @Override
    public List<Setting<?>> settings() {
        return List.of(TILES, ATTRIBUTION);
    }

    private static Optional<TileSource> tiles(String typed) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var source = TileSource.parse(typed);
        if (source.isEmpty()) {
            throw Invalid.of(TILES_KEY, "ticket.map-tiles-unreadable");
        }
        return source;
    }
}
