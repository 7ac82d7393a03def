package io.uplink.application.money.mpesa;

import io.uplink.application.money.mpesa.port.Intents;
import io.uplink.application.money.mpesa.port.MobileMoney;
import io.uplink.application.money.mpesa.port.MobileMoney.AskOutcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.mpesa.IntentId;
import io.uplink.domain.money.mpesa.PaymentIntent;
import java.time.Duration;
import java.util.Optional;

/**
 * Asks Safaricom what became of requests that nobody told us about: after 75 seconds, three and ten
 * minutes, then each hour for a day. One that Safaricom never named cannot be asked about; its
 * phone has long stopped showing it after ten minutes. One that fails does not keep the others.
 */
@UseCase
public final class ReconcileRequests {

    /** Asked one after the other, each at most some seconds. */
    static final int MOST = 20;

    static final Duration NAMELESS = Duration.ofMinutes(10);

    private final UnitOfWork unitOfWork;
    private final Intents intents;
    private final MpesaDoors doors;
    private final MobileMoney mobileMoney;
    private final Origin origin;

    public ReconcileRequests(
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

    /**
     * How many were asked about, and how many of them are settled now.
     *
     * @param problem of the last one that failed
     */
    public record Done(int asked, int settled, int failed, Optional<String> problem) {

        private Done settledMore(boolean settles) {
            return settles ? new Done(asked, settled + 1, failed, problem) : this;
        }

        private Done failedMore(RuntimeException failure) {
            return new Done(asked, settled, failed + 1, Optional.of(FailureSummary.of(failure)));
        }
    }

    public Done execute(Actor actor) {
        actor.requireJob();
        var due = intents.due(origin.now(), MOST);
        var done = new Done(due.size(), 0, 0, Optional.empty());
        for (var id : due) {
            try {
                done = done.settledMore(reconcile(actor, id));
            } catch (RuntimeException failed) {
                done = putOff(actor, id, done.failedMore(failed));
            }
        }
        return done;
    }

    /** As if nobody had answered: else it would stand before all others in each run. */
    private Done putOff(Actor actor, IntentId id, Done done) {
        try {
            var _ = unitOfWork.<Boolean>perform(() -> store(actor, id, Optional.empty()));
            return done;
        } catch (RuntimeException _) {
            // Told already by what failed first; it is due again in the next run.
            return done;
        }
    }

    private boolean reconcile(Actor actor, IntentId id) {
        var intent = unitOfWork.perform(() -> intents.find(id));
        if (intent.isEmpty() || !intent.get().state().isOpen()) {
            return false;
        }
        var answer =
                intent.get()
                        .ticket()
                        .map(ticket ->
                                mobileMoney.ask(
                                        doors.open(intent.get().asked().shortcode()),
                                        ticket.checkoutRequest()));
        return unitOfWork.perform(() -> store(actor, id, answer));
    }

    private boolean store(Actor actor, IntentId id, Optional<AskOutcome> answer) {
        var before = intents.find(id).orElseThrow();
        var now = origin.now();
        var told =
                answer.isPresent() && answer.get() instanceof AskOutcome.Told(var code, var words)
                        ? before.answered(code, words, now)
                        : before;
        var nameless = told.ticket().isEmpty() && !now.isBefore(told.createdAt().plus(NAMELESS));
        PaymentIntent after = nameless ? told.expired(now) : told.askedAgain(now);
        if (after.equals(before)) {
            return false;
        }
        intents.save(after);
        if (after.state() != before.state()) {
            origin.activity()
                    .record(
                            actor,
                            "mpesa-request.reconcile",
                            MpesaActivity.subject(after),
                            MpesaActivity.facts(before),
                            MpesaActivity.facts(after));
        }
        return !after.state().isOpen();
    }
}
