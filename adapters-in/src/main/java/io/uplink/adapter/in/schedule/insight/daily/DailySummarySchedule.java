package io.uplink.adapter.in.schedule.insight.daily;

import io.uplink.application.insight.daily.SendDueSummaries;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class DailySummarySchedule implements Job {

    private final SendDueSummaries sendDueSummaries;

    DailySummarySchedule(SendDueSummaries sendDueSummaries) {
        this.sendDueSummaries = sendDueSummaries;
    }

    @Override
    public String name() {
        return "summary.send";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(2);
    }

    @Override
    public String run() {
        return sendDueSummaries.execute(new Actor.Job(name())) + " branches told of their day";
    }
}
