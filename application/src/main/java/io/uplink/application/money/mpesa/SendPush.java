package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.Push;
import io.uplink.application.money.mpesa.port.MobileMoney.PushOutcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.IntentState;
import io.uplink.domain.money.mpesa.MpesaError;
import io.uplink.domain.money.mpesa.PaymentIntent;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Sends a request to its phone, once. That it is sent is stored before it is: whoever finds it sent
 * and without an answer asks what became of it, and never sends it again.
 */
@UseCase
public final class SendPush {

    /** Whoever asked has stopped waiting by then. */
    static final Duration STALE = Duration.ofMinutes(5);

    private static final String DESCRIPTION = "Internet";

    private final UnitOfWork unitOfWork;
    private final Intents intents;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    public SendPush(
            UnitOfWork unitOfWork,
            Intents intents,
            MpesaDoors doors,
            MobileMoney mobileMoney,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.intents = intents;
        this.doors = doors;
        this.mobileMoney = mobileMoney;
        this.origin = origin;
    }

    public void execute(Actor actor, IntentId id) {
        actor.requireJob();
        var mine = unitOfWork.perform(() -> begin(actor, id));
        if (mine.isEmpty()) {
            return;
        }
        var asked = mine.get().asked();
        var outcome =
                mobileMoney.push(
                        doors.open(asked.shortcode()),
                        new Push(
                                asked.payer().digits(),
                                asked.amount(),
                                asked.shownReference(),
                                DESCRIPTION));
        unitOfWork.run(() -> {
            var now = origin.now();
            change(
                    actor,
                    found(id),
                    intent ->
                            switch (outcome) {
                                case PushOutcome.Accepted(var ticket) ->
                                        intent.accepted(ticket, now);
                                case PushOutcome.Rejected(var code, _) -> intent.refused(code, now);
                                case PushOutcome.Unknown _ -> intent.unanswered(now);
                            });
        });
    }

    /** The request if it is to be sent by this call. */
    private Optional<PaymentIntent> begin(Actor actor, IntentId id) {
        var now = origin.now();
        var intent = found(id);
        if (intent.state() == IntentState.SENT) {
            change(actor, intent, sent -> sent.unanswered(now));
            return Optional.empty();
        }
        if (intent.state() != IntentState.CREATED) {
            return Optional.empty();
        }
        if (now.isAfter(intent.createdAt().plus(STALE))) {
            change(actor, intent, stale -> stale.expired(now));
            return Optional.empty();
        }
        change(actor, intent, fresh -> fresh.sent(now));
        return Optional.of(intent);
    }

    private PaymentIntent found(IntentId id) {
        return intents.find(id).orElseThrow(() -> new DomainException(new MpesaError.NoSuch()));
    }

    private void change(Actor actor, PaymentIntent before, UnaryOperator<PaymentIntent> change) {
        var after = change.apply(before);
        if (!after.equals(before)) {
            intents.save(after);
            origin.activity()
                    .record(
                            actor,
                            "mpesa-request.send",
                            MpesaActivity.subject(after),
                            MpesaActivity.facts(before),
                            MpesaActivity.facts(after));
        }
    }
}
