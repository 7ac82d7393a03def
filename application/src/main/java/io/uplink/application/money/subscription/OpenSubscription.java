package io.uplink.application.money.subscription;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.Subscription;

/** Opens a subscription for a customer, in the customer's branch. */
@UseCase
public final class OpenSubscription {

    private final UnitOfWork unitOfWork;
    private final SubscriptionOpening opening;

    public OpenSubscription(UnitOfWork unitOfWork, SubscriptionOpening opening) {
        this.unitOfWork = unitOfWork;
        this.opening = opening;
    }

    public Subscription.Snapshot execute(Actor actor, SubscriptionOpening.Input input) {
        return unitOfWork.perform(() -> {
            actor.require(
                    Permission.ACCOUNTING_INVOICES, opening.debtor(input.customer()).placement());
            return opening.open(actor, input);
        });
    }
}
