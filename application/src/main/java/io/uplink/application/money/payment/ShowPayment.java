package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payment.PaymentId;

/** Shows a payment with what it pays. */
@UseCase
public final class ShowPayment {

    private final PaymentQueries queries;

    public ShowPayment(PaymentQueries queries) {
        this.queries = queries;
    }

    public PaymentQueries.Sheet execute(Actor actor, PaymentId payment) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.sheet(within, payment).orElseThrow(PaymentDesk::noSuch);
    }
}
