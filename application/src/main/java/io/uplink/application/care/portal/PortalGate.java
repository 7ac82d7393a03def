package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalAccounts.Account;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.portal.PortalError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;

/** Who may come in, and who is in. */
@Part
public final class PortalGate {

    private final PortalAccounts accounts;
    private final Settings settings;

    public PortalGate(PortalAccounts accounts, Settings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    /** Refuses everybody where the operator keeps these pages closed. */
    void requireOpen() {
        if (!settings.get(PortalSettings.OPEN)) {
            throw new DomainException(new PortalError.NotIn());
        }
    }

    /** A customer who came in with the telephone, as long as it is one of theirs. */
    Account require(Actor actor, PhoneNumber phone) {
        requireOpen();
        if (!(actor instanceof Actor.Customer customer)) {
            throw new DomainException(new PortalError.NotIn());
        }
        return accounts.of(phone).stream()
                .filter(account -> account.id().equals(customer.id()))
                .findFirst()
                .orElseThrow(() -> new DomainException(new PortalError.NotIn()));
    }
}
