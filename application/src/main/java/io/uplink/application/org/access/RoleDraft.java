package io.uplink.application.org.access;

import io.uplink.application.shared.Permission;
import io.uplink.domain.shared.Faults;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A role as asked for.
 *
 * @param grants how far each permission goes, by their codes
 * @param needsSecondFactor empty leaves it as it is
 */
public record RoleDraft(
        String name,
        String description,
        Map<String, String> grants,
        Optional<Boolean> needsSecondFactor) {

    public RoleDraft {
        grants = Map.copyOf(grants);
    }

    /** As stored; a permission or a reach that this release does not know is a fault. */
    Map<String, String> checked(Faults faults) {
        var checked = new TreeMap<String, String>();
        grants.forEach((permission, reach) -> {
            if (Permission.ofKey(permission).isEmpty() || Grants.reachOf(reach).isEmpty()) {
                faults.add("grants", "choice.unknown");
            }
            checked.put(permission, reach);
        });
        return checked;
    }
}
