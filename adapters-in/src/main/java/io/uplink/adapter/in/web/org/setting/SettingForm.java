package io.uplink.adapter.in.web.org.setting;

import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.org.setting.ChangeSettings.Change;
import io.uplink.application.org.setting.ShowSettings.Group;
import io.uplink.domain.shared.Version;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/**
 * A group's settings as typed: three lists of one length, for the names of its inputs are data. A
 * choice of yes or no is a select, so that no is sent like yes.
 */
public class SettingForm {

    @RestForm @Nullable List<String> key;
    @RestForm @Nullable List<String> value;
    @RestForm @Nullable List<Long> seen;
    @RestForm @Nullable List<String> clear;

    /** What was typed, by key. */
    Map<String, String> typed() {
        var keys = Inputs.list(key);
        var values = Inputs.list(value);
        var typed = new HashMap<String, String>();
        for (var i = 0; i < Math.min(keys.size(), values.size()); i++) {
            typed.put(keys.get(i), values.get(i));
        }
        return typed;
    }

    /** A secret that was left blank stays, unless its box was ticked. */
    List<Change> changes(Group group) {
        var typed = typed();
        var versions = versions();
        var cleared = Inputs.list(clear);
        var changes = new ArrayList<Change>();
        for (var shown : group.settings()) {
            var name = shown.setting().key();
            var text = typed.get(name);
            if (text == null) {
                continue;
            }
            var secret = shown.setting().isSecret();
            if (secret && text.isBlank() && !cleared.contains(name)) {
                continue;
            }
            changes.add(
                    new Change(
                            name,
                            secret && cleared.contains(name) ? "" : text,
                            Version.of(versions.getOrDefault(name, -1L))));
        }
        return changes;
    }

    private Map<String, Long> versions() {
        var keys = Inputs.list(key);
        var numbers = Inputs.list(seen);
        var versions = new HashMap<String, Long>();
        for (var i = 0; i < Math.min(keys.size(), numbers.size()); i++) {
            versions.put(keys.get(i), numbers.get(i));
        }
        return versions;
    }
}
