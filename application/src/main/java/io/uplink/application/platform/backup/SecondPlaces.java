package io.uplink.application.platform.backup;

import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.platform.backup.port.OffSites;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.platform.backup.PlaceKind;
import java.util.Optional;

/** Where copies go by the operator's choice, and where older ones went before it was changed. */
@Part
public final class SecondPlaces {

    private final OffSites places;
    private final Settings settings;

    public SecondPlaces(OffSites places, Settings settings) {
        this.places = places;
        this.settings = settings;
    }

    /** Where the next copy goes; empty if it stays here. */
    Optional<OffSite> chosen() {
        return Optional.of(settings.get(BackupSettings.TARGET))
                .filter(target -> !target.equals(BackupSettings.NONE))
                .map(target -> places.of(PlaceKind.ofKey(target)))
                .filter(place -> place.place().isPresent());
    }

    /** The one of that kind, chosen or not; empty if its address is not set any more. */
    Optional<OffSite> of(PlaceKind kind) {
        return Optional.of(places.of(kind)).filter(place -> place.place().isPresent());
    }
}
