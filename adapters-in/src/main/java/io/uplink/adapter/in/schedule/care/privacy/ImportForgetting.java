package io.uplink.adapter.in.schedule.care.privacy;

import io.uplink.application.care.privacy.ForgetImports;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

@ApplicationScoped
class ImportForgetting implements Job {

    private final ForgetImports forgetImports;

    ImportForgetting(ForgetImports forgetImports) {
        this.forgetImports = forgetImports;
    }

    @Override
    public String name() {
        return "privacy.forget-imports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public String run() {
        return forgetImports.execute(new Actor.Job(name())) + " lists forgotten";
    }
}
