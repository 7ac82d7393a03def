package io.uplink.application.money.payout;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutError;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

/** A second person says yes or no to money that is to go back; the same answer again is one. */
@UseCase
public final class DecidePayout {

    /** The answer. */
    public record Input(PayoutId id, boolean yes, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final PayoutChanges changes;
    private final Origin origin;

    public DecidePayout(UnitOfWork unitOfWork, PayoutChanges changes, Origin origin) {
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
            var me = actor.requirePerson().id();
            if (isSaid(payout, me, input.yes())) {
                return payout;
            }
            Version.requireSame(input.seen(), payout.version());
            if (input.yes()) {
                return changes.approve(actor, payout, Optional.of(me));
            }
            changes.noted(
                    actor,
                    "payout.decline",
                    payout,
                    payout.declined(me, origin.now()),
                    Optional.empty());
            return changes.found(payout.id());
        });
    }

    private static boolean isSaid(Payout payout, PersonId me, boolean yes) {
        return payout.decidedBy().filter(me::equals).isPresent()
                && yes == (payout.state() != PayoutState.DECLINED);
    }
}
