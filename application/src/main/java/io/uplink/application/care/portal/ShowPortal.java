package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalAccounts;
import io.uplink.application.care.portal.port.PortalAccounts.Report;
import io.uplink.application.care.portal.port.PortalMoney;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.PhoneNumber;
import java.util.List;

/** Shows customers how they stand with us, and what became of their reports. */
@UseCase
public final class ShowPortal {

    /** What fits a telephone without scrolling for long; older ones are asked for. */
    static final int MOST = 12;

    /** All of it. */
    public record Home(PortalMoney.Standing money, List<Report> reports) {}

    private final PortalGate gate;
    private final PortalAccounts accounts;
    private final PortalMoney money;

    public ShowPortal(PortalGate gate, PortalAccounts accounts, PortalMoney money) {
        this.gate = gate;
        this.accounts = accounts;
        this.money = money;
    }

    public Home execute(Actor actor, PhoneNumber phone) {
        var account = gate.require(actor, phone);
        return new Home(money.standing(account.id(), MOST), accounts.reports(account.id(), MOST));
    }
}
