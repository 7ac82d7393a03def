package io.uplink.application.platform.backup.port;

import io.uplink.domain.platform.backup.PlaceKind;
import java.util.Map;

class RecordingOffSiteTest implements OffSiteContract {

    private final RecordingOffSite offSite = new RecordingOffSite(PlaceKind.SFTP);

    @Override
    public OffSite offSite() {
        return offSite;
    }

    @Override
    public Map<String, byte[]> there() {
        return offSite.contents();
    }

    @Override
    public void vanish() {
        offSite.loseReach();
    }
}
