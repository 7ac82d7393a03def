package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalDoors;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import io.uplink.domain.care.portal.NumberChange;

/** Who is in with a telephone, and stays in when its customer changes the number. */
@Part
public final class PortalSeats {

    private final PortalDoors doors;
    private final PortalAccounts accounts;
    private final Secrets secrets;

    public PortalSeats(PortalDoors doors, PortalAccounts accounts, Secrets secrets) {
        this.doors = doors;
        this.accounts = accounts;
        this.secrets = secrets;
    }

    /**
     * The browser that holds the token comes along, and all others of the number too; unless they
     * are to be signed out, or somebody else has the number, whose they may be.
     */
    void move(NumberChange change, String token, boolean alone) {
        doors.move(secrets.digest(token), change.to());
        var isShared =
                accounts.of(change.from()).stream()
                        .anyMatch(other -> !other.id().equals(change.customer()));
        if (!alone && !isShared) {
            doors.moveAll(change.from(), change.to());
        }
    }
}
