package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.MpesaDoors;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.money.payout.port.Payouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.OneByOne;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import java.util.Optional;

/**
 * Asks Safaricom what became of money that was sent back and of which nothing final was told: after
 * 75 seconds, three and ten minutes, then each hour for a day. The answer comes by a call; what
 * nobody tells of in a day stays unknown until a person says it. One that fails does not keep the
 * others.
 */
@UseCase
public final class ReconcilePayouts {

    /** Asked one after the other, each at most some seconds. */
    static final int MOST = 20;

    private final UnitOfWork unitOfWork;
    private final Payouts payouts;
    private final PayoutChanges changes;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    public ReconcilePayouts(
            UnitOfWork unitOfWork,
            Payouts payouts,
            PayoutChanges changes,
            MpesaDoors doors,
            MobileMoney mobileMoney,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.payouts = payouts;
        this.changes = changes;
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.origin = origin;
    }

    /** How many were asked about. */
    public OneByOne execute(Actor actor) {
        actor.requireJob();
        var due = unitOfWork.perform(() -> payouts.due(origin.now(), MOST));
        return OneByOne.over(due, id -> askOrPutOff(actor, id));
    }

    private boolean askOrPutOff(Actor actor, PayoutId id) {
        try {
            return ask(actor, id);
        } catch (RuntimeException failed) {
            putOff(actor, id);
            throw failed;
        }
    }

    /** As if nobody had answered: else it would stand before all others in each run. */
    private void putOff(Actor actor, PayoutId id) {
        try {
            unitOfWork.run(() -> note(actor, id, Optional.empty()));
        } catch (RuntimeException _) {
            // Told already by what failed first; it is due again in the next run.
        }
    }

    private boolean ask(Actor actor, PayoutId id) {
        var payout = unitOfWork.perform(() -> changes.found(id));
        if (payout.sentAt().isEmpty() || !payout.state().isUnderway()) {
            // Whoever sends it is late; it is due again when it is sent.
            return false;
        }
        var outcome = question(payout);
        unitOfWork.run(() -> note(actor, id, Optional.of(outcome)));
        return true;
    }

    private void note(Actor actor, PayoutId id, Optional<Submitted> outcome) {
        var before = changes.found(id);
        var now = origin.now();
        // Whoever sent it did not live to hear the answer.
        var known = before.state() == PayoutState.SENT ? before.unanswered(now) : before;
        var asked =
                outcome.isPresent() && outcome.get() instanceof Submitted.Accepted(var conversation)
                        ? known.asked(conversation)
                        : known;
        changes.noted(actor, "payout.reconcile", before, asked.askedAgain(now), Optional.empty());
    }

    private Submitted question(Payout payout) {
        var door = doors.open(payout.order().shortcode());
        return payout.order()
                .of()
                .map(receipt -> mobileMoney.askStatus(door, receipt.text()))
                .orElseGet(() ->
                        mobileMoney.askPayout(
                                door,
                                payout.conversation().orElseGet(() -> payout.id().toString())));
    }
}
