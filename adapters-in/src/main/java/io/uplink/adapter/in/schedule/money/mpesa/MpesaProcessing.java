package io.uplink.adapter.in.schedule.money.mpesa;

import io.uplink.application.money.mpesa.ProcessMpesaCalls;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class MpesaProcessing implements Job {

    private final ProcessMpesaCalls processCalls;

    MpesaProcessing(ProcessMpesaCalls processCalls) {
        this.processCalls = processCalls;
    }

    @Override
    public String name() {
        return "mpesa.process";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(5);
    }

    @Override
    public String run() {
        var done = processCalls.execute(new Actor.Job(name()));
        return done.settled() + " calls worked off, " + done.postponed() + " left for later";
    }
}
