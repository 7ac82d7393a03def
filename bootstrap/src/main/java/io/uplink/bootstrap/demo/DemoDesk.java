package io.uplink.bootstrap.demo;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.Language;
import java.util.EnumMap;
import java.util.Set;
import java.util.UUID;

/** Whoever of the company set its sales and money up. */
final class DemoDesk {

    private static final UUID SESSION = Crew.id(9, 1);

    private DemoDesk() {}

    /** The accountant, who may do everything for as long as this lasts. */
    static Actor.Person accountant() {
        var member = new Crew().of("accountant", 0).getFirst();
        var grants = new EnumMap<Permission, Reach>(Permission.class);
        for (var permission : Permission.values()) {
            grants.put(permission, Reach.ALL);
        }
        return new Actor.Person(
                member.id(),
                member.name(),
                Language.ENGLISH,
                SESSION,
                grants,
                Set.of(Crew.branch(0)),
                Set.of());
    }
}
