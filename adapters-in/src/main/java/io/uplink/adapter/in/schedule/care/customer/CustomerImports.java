package io.uplink.adapter.in.schedule.care.customer;

import io.uplink.application.care.customer.ContinueImports;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Goes on with long imports, and with those that a stop cut short. */
@ApplicationScoped
class CustomerImports implements Job {

    private final ContinueImports continueImports;

    CustomerImports(ContinueImports continueImports) {
        this.continueImports = continueImports;
    }

    @Override
    public String name() {
        return "customer.import";
    }

    /** Whoever looks at the page waits for it. */
    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public String run() {
        return continueImports.execute(new Actor.Job(name())) + " steps";
    }
}
