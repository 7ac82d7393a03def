package io.uplink.adapter.in.schedule.care.rule;

import io.uplink.application.care.rule.WatchRules;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class RuleWatch implements Job {

    private final WatchRules watchRules;

    RuleWatch(WatchRules watchRules) {
        this.watchRules = watchRules;
    }

    @Override
    public String name() {
        return "ticket.rules";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public String run() {
        return watchRules.execute(new Actor.Job(name())) + " times a rule acted";
    }
}
