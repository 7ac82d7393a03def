package io.uplink.adapter.in.schedule.money.payout;

import io.uplink.application.money.payout.ReconcilePayouts;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class PayoutReconciling implements Job {

    private final ReconcilePayouts reconcilePayouts;

    PayoutReconciling(ReconcilePayouts reconcilePayouts) {
        this.reconcilePayouts = reconcilePayouts;
    }

    @Override
    public String name() {
        return "payout.reconcile";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(30);
    }

    @Override
    public String run() {
        var run = reconcilePayouts.execute(new Actor.Job(name()));
        return run.done() + " asked about" + run.trouble();
    }
}
