package io.uplink.adapter.in.schedule.money.mpesa;

import io.uplink.application.money.mpesa.ReconcileRequests;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class MpesaReconciling implements Job {

    private final ReconcileRequests reconcileRequests;

    MpesaReconciling(ReconcileRequests reconcileRequests) {
        this.reconcileRequests = reconcileRequests;
    }

    @Override
    public String name() {
        return "mpesa.reconcile";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public String run() {
        var done = reconcileRequests.execute(new Actor.Job(name()));
        return done.asked()
                + " requests asked about, "
                + done.settled()
                + " settled, "
                + done.failed()
                + " failed"
                + done.problem().map(problem -> ": " + problem).orElse("");
    }
}
