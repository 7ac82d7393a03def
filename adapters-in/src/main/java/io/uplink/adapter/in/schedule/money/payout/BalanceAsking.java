package io.uplink.adapter.in.schedule.money.payout;

import io.uplink.application.money.payout.AskBalances;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class BalanceAsking implements Job {

    private final AskBalances askBalances;

    BalanceAsking(AskBalances askBalances) {
        this.askBalances = askBalances;
    }

    @Override
    public String name() {
        return "payout.balances";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public String run() {
        var run = askBalances.execute(new Actor.Job(name()));
        return run.done() + " paybills asked" + run.trouble();
    }
}
