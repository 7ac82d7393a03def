package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.CustomerMoney;
import io.uplink.application.shared.Actor;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The customers' side of the books, which a test may put another in the place of. */
final class SwitchedMoney implements CustomerMoney {

    CustomerMoney to;

    SwitchedMoney(CustomerMoney first) {
        to = first;
    }

    @Override
    public void receive(
            Actor actor,
            CustomerId customer,
            ReceiptNumber receipt,
            Money amount,
            Instant receivedAt,
            String cashAccount,
            Optional<UUID> invoice) {
        to.receive(actor, customer, receipt, amount, receivedAt, cashAccount, invoice);
    }

    @Override
    public void receive(Actor actor, List<Came> came) {
        to.receive(actor, came);
    }

    @Override
    public void keep(Actor actor, ReceiptNumber receipt, Money amount, Instant receivedAt) {
        to.keep(actor, receipt, amount, receivedAt);
    }
}
