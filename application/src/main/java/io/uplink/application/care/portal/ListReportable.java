package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalAccounts.Category;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.PhoneNumber;
import java.util.List;

/** What customers may report from their own pages. */
@UseCase
public final class ListReportable {

    private final PortalGate gate;
    private final PortalAccounts accounts;

    public ListReportable(PortalGate gate, PortalAccounts accounts) {
        this.gate = gate;
        this.accounts = accounts;
    }

    public List<Category> execute(Actor actor, PhoneNumber phone) {
        var _ = gate.require(actor, phone);
        return accounts.categories();
    }
}
