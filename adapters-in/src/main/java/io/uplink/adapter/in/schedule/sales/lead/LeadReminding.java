package io.uplink.adapter.in.schedule.sales.lead;

import io.uplink.application.sales.lead.RemindOfLeads;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class LeadReminding implements Job {

    private final RemindOfLeads remindOfLeads;

    LeadReminding(RemindOfLeads remindOfLeads) {
        this.remindOfLeads = remindOfLeads;
    }

    @Override
    public String name() {
        return "lead.remind";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public String run() {
        return remindOfLeads.execute(new Actor.Job(name())) + " leads told";
    }
}
