package io.uplink.application.org.setting.port;

import io.uplink.application.org.setting.port.SettingStore.Stored;
import java.util.Map;

/** What was set, for showing it; never older than the question. */
public interface SettingQueries {

    /** By key, in one statement. */
    Map<String, Stored> all();
}
