package io.uplink.application.org.access;

import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.org.access.Role;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** What stored grants mean by the catalogue of this release. */
public final class Grants {

    private Grants() {}

    /** Adds one stored grant; the widest reach wins, what this release does not know is nothing. */
    public static void add(Map<Permission, Reach> sum, String permission, String reach) {
        var far = reachOf(reach);
        if (far.isEmpty()) {
            return;
        }
        if (permission.equals(Role.EVERYTHING)) {
            for (var each : Permission.values()) {
                sum.merge(each, far.get(), Reach::widest);
            }
            return;
        }
        Permission.ofKey(permission).ifPresent(known -> sum.merge(known, far.get(), Reach::widest));
    }

    /** What several roles allow together. */
    public static Map<Permission, Reach> of(Iterable<Role> roles) {
        var sum = new EnumMap<Permission, Reach>(Permission.class);
        for (var role : roles) {
            role.grants().forEach((permission, reach) -> add(sum, permission, reach));
        }
        return sum;
    }

    static Optional<Reach> reachOf(String code) {
        for (var reach : Reach.values()) {
            if (reach.name().equals(code)) {
                return Optional.of(reach);
            }
        }
        return Optional.empty();
    }
}
