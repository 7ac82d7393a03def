package io.uplink.application.care.portal;

import io.uplink.application.care.portal.port.PortalMoney;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.invoice.InvoiceError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import java.util.UUID;

/** Leads a customer from the own pages to where an invoice is paid. */
@UseCase
public final class PayBill {

    /** Which one. */
    public record Input(PhoneNumber phone, UUID bill) {}

    private final PortalGate gate;
    private final PortalMoney money;

    public PayBill(PortalGate gate, PortalMoney money) {
        this.gate = gate;
        this.money = money;
    }

    /** The path of the page. */
    public String execute(Actor actor, Input input) {
        var account = gate.require(actor, input.phone());
        return money.payAt(account.id(), input.bill())
                .orElseThrow(() -> new DomainException(new InvoiceError.NoSuch()));
    }
}
