package io.uplink.application.money.payment;

import io.uplink.application.money.invoice.Reaching;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.util.Optional;

/** Lists payments, the latest first. */
@UseCase
public final class FindPayments {

    /** What is looked for, and which page of it. */
    public record Input(PaymentQueries.Filter filter, Optional<String> cursor, int size) {}

    private final PaymentQueries queries;

    public FindPayments(PaymentQueries queries) {
        this.queries = queries;
    }

    public Page<PaymentQueries.Line> execute(Actor actor, Input input) {
        var within = Reaching.of(actor, Permission.PAYMENTS_VIEW);
        return queries.page(within, input.filter(), input.cursor(), input.size());
    }
}
