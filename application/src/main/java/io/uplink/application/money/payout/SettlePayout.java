package io.uplink.application.money.payout;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.ReceiptNumber;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/**
 * Says what became of money of which Safaricom told nothing, as somebody saw it in its portal: it
 * went, with its receipt, or it did not. Not whoever asked for it.
 */
@UseCase
public final class SettlePayout {

    /** What was seen; the receipt as it was typed. */
    public record Input(
            PayoutId id, boolean gone, Optional<String> receipt, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PayoutChanges changes;
    private final Origin origin;

    public SettlePayout(UnitOfWork unitOfWork, PayoutChanges changes, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.origin = origin;
    }

    public Payout execute(Actor actor, Input input) {
        var _ = actor.require(Permission.PAYMENTS_REFUND);
        return unitOfWork.perform(() -> {
            var payout = changes.found(input.id());
            if (!actor.may(Permission.PAYMENTS_REFUND, Placement.in(payout.order().branch()))) {
                throw new DomainException(new PayoutError.NoSuch());
            }
            if (payout.order().by().equals(actor.requirePerson().id())) {
                throw new DomainException(new PayoutError.OwnRequest());
            }
            Version.requireSame(input.seen(), payout.version());
            var receipt = input.receipt().flatMap(ReceiptNumber::read);
            if (input.gone() && receipt.isEmpty()) {
                throw Invalid.of("receipt", "payout.receipt-unreadable");
            }
            changes.noted(
                    actor,
                    "payout.settle",
                    payout,
                    payout.settled(input.gone(), receipt, origin.now()),
                    Optional.empty());
            return changes.found(payout.id());
        });
    }
}
