package io.uplink.adapter.in.schedule.money.subscription;

import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class SubscriptionChargingJob implements Job {

    private final ChargeSubscriptions chargeSubscriptions;

    SubscriptionChargingJob(ChargeSubscriptions chargeSubscriptions) {
        this.chargeSubscriptions = chargeSubscriptions;
    }

    @Override
    public String name() {
        return "subscription.charge";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public String run() {
        var done = chargeSubscriptions.execute(new Actor.Job(name()));
        return done.charged()
                + " periods charged, "
                + done.failed()
                + " subscriptions failed"
                + done.problem().map(problem -> ": " + problem).orElse("");
    }
}
