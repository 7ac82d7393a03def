package io.uplink.adapter.out.inprocess.platform.backup;

import io.uplink.application.platform.backup.port.OffSite;
import io.uplink.application.platform.backup.port.OffSites;
import io.uplink.domain.platform.backup.PlaceKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.EnumMap;
import java.util.Map;

/** Every bean that is an {@link OffSite}. */
@ApplicationScoped
class OffSiteBeans implements OffSites {

    private final Map<PlaceKind, OffSite> byKind = new EnumMap<>(PlaceKind.class);

    OffSiteBeans(@Any Instance<OffSite> places) {
        places.forEach(place -> byKind.put(place.kind(), place));
    }

    @Override
    public OffSite of(PlaceKind kind) {
        var place = byKind.get(kind);
        if (place == null) {
            throw new IllegalStateException("no second place of kind " + kind.key());
        }
        return place;
    }
}
