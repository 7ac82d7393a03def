package io.uplink.application.money.invoice;

import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import java.util.Optional;
import java.util.Set;

/** How far readers of invoices and payments see: they belong to branches. */
public final class Reaching {

    private Reaching() {}

    /** Refuses whoever sees nothing at all. */
    public static Within of(Actor actor, Permission permission) {
        var reach = actor.require(permission);
        if (reach == Reach.ALL) {
            return Within.everything();
        }
        return new Within(
                Optional.of(reach == Reach.BRANCH ? actor.requirePerson().branches() : Set.of()));
    }
}
