package io.uplink.adapter.in.schedule.sales.order;

import io.uplink.application.sales.order.CountSettlements;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class SettlementCounting implements Job {

    private final CountSettlements countSettlements;

    SettlementCounting(CountSettlements countSettlements) {
        this.countSettlements = countSettlements;
    }

    @Override
    public String name() {
        return "order.settlements";
    }

    /** Whoever books cash looks at the order next. */
    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public String run() {
        var done = countSettlements.execute(new Actor.Job(name()));
        return done.counted()
                + " counted, "
                + done.released()
                + " released, "
                + done.failed()
                + " failed"
                + done.problem().map(problem -> ": " + problem).orElse("");
    }
}
