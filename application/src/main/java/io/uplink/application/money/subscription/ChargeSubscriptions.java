package io.uplink.application.money.subscription;

import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.money.subscription.port.SubscriptionRepository.Due;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.subscription.SubscriptionId;
import java.util.Optional;

/**
 * Charges what is due, each period in a unit of work of its own: whatever stops it, what was
 * charged stays charged and is not charged again, and what was missed is made up for. One that
 * fails does not keep the others.
 */
@UseCase
public final class ChargeSubscriptions {

    /** Periods in one run; the next one goes on. */
    static final int MOST = 500;

    private static final int AT_ONCE = 100;

    private final UnitOfWork unitOfWork;
    private final SubscriptionRepository subscriptions;
    private final SubscriptionDesk desk;
    private final SubscriptionCharging charging;
    private final Today today;

    public ChargeSubscriptions(
            UnitOfWork unitOfWork,
            SubscriptionRepository subscriptions,
            SubscriptionDesk desk,
            SubscriptionCharging charging,
            Today today) {
        this.unitOfWork = unitOfWork;
        this.subscriptions = subscriptions;
        this.desk = desk;
        this.charging = charging;
        this.today = today;
    }

    /**
     * What came of a run.
     *
     * @param problem of the last one that failed
     */
    public record Done(int charged, int failed, Optional<String> problem) {

        Done plus(Done more) {
            return new Done(
                    charged + more.charged,
                    failed + more.failed,
                    more.problem.isPresent() ? more.problem : problem);
        }

        int all() {
            return charged + failed;
        }
    }

    public Done execute(Actor actor) {
        actor.requireJob();
        var done = new Done(0, 0, Optional.empty());
        Optional<Due> last = Optional.empty();
        while (done.all() < MOST) {
            var after = last;
            var due = unitOfWork.perform(() -> subscriptions.due(today.day(), after, AT_ONCE));
            if (due.isEmpty()) {
                return done;
            }
            for (var one : due) {
                if (done.all() < MOST) {
                    done = done.plus(chargeAll(actor, one.id(), MOST - done.all()));
                }
            }
            last = Optional.of(due.getLast());
        }
        return done;
    }

    private Done chargeAll(Actor actor, SubscriptionId id, int most) {
        var charged = 0;
        try {
            while (charged < most && unitOfWork.<Boolean>perform(() -> chargeOne(actor, id))) {
                charged++;
            }
            return new Done(charged, 0, Optional.empty());
        } catch (RuntimeException failed) {
            return new Done(charged, 1, Optional.of(FailureSummary.of(failed)));
        }
    }

    /** Says whether there was something to charge; another instance may have been faster. */
    private boolean chargeOne(Actor actor, SubscriptionId id) {
        var subscription = desk.held(id);
        var before = subscription.snapshot();
        var day = today.day();
        if (charging.charge(actor, subscription, day, day)) {
            var _ = desk.keep(actor, "subscription.charge", before, subscription);
            return true;
        }
        if (subscription.passOver(day)) {
            var _ = desk.keep(actor, "subscription.over", before, subscription);
        }
        return false;
    }
}
