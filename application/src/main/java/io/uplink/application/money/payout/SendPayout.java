package io.uplink.application.money.payout;

import io.uplink.application.money.mpesa.MpesaDoors;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Submitted;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.Msisdn;
import io.uplink.domain.money.payout.Payout;
import io.uplink.domain.money.payout.PayoutId;
import io.uplink.domain.money.payout.PayoutState;
import java.util.Optional;

/**
 * Sends money back, once. That it is sent is stored before it is: whoever finds it sent and without
 * an answer asks what became of it, and never sends it again.
 */
@UseCase
public final class SendPayout {

    private static final String COMMAND = "BusinessPayment";

    private final UnitOfWork unitOfWork;
    private final PayoutChanges changes;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    public SendPayout(
            UnitOfWork unitOfWork,
            PayoutChanges changes,
            MpesaDoors doors,
            MobileMoney mobileMoney,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.changes = changes;
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.origin = origin;
    }

    public void execute(Actor actor, PayoutId id) {
        actor.requireJob();
        var mine = unitOfWork.perform(() -> begin(actor, id));
        if (mine.isEmpty()) {
            return;
        }
        var outcome = send(mine.get());
        unitOfWork.run(() -> {
            var now = origin.now();
            var payout = changes.found(id);
            var after =
                    switch (outcome) {
                        case Submitted.Accepted(var conversation) ->
                                payout.accepted(conversation, now);
                        case Submitted.Rejected(var code, _) -> payout.refused(code, now);
                        case Submitted.Unknown _ -> payout.unanswered(now);
                    };
            changes.noted(actor, "payout.send", payout, after, Optional.empty());
        });
    }

    /** It, if it is to be sent by this call. */
    private Optional<Payout> begin(Actor actor, PayoutId id) {
        var payout = changes.found(id);
        var now = origin.now();
        if (payout.state() == PayoutState.SENT) {
            changes.noted(actor, "payout.send", payout, payout.unanswered(now), Optional.empty());
            return Optional.empty();
        }
        if (payout.state() != PayoutState.CREATED) {
            return Optional.empty();
        }
        changes.noted(actor, "payout.send", payout, payout.sent(now), Optional.empty());
        return Optional.of(payout);
    }

    private Submitted send(Payout payout) {
        var order = payout.order();
        var door = doors.open(order.shortcode());
        return switch (order.kind()) {
            case REFUND ->
                    mobileMoney.payOut(
                            door,
                            payout.id().toString(),
                            order.phone().map(Msisdn::digits).orElseThrow(),
                            order.amount(),
                            COMMAND,
                            order.why());
            case REVERSAL ->
                    mobileMoney.reverse(
                            door, order.of().orElseThrow().text(), order.amount(), order.why());
        };
    }
}
