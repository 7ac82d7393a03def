package io.uplink.adapter.in.web.platform.operations;

import io.uplink.application.platform.operations.CheckSchema;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that the database answers and holds the schema. */
@Readiness
@ApplicationScoped
class SchemaCheck implements HealthCheck {

    private static final Actor.Job HEALTH = new Actor.Job("health");

    private final CheckSchema checkSchema;

    SchemaCheck(CheckSchema checkSchema) {
        this.checkSchema = checkSchema;
    }

    @Override
    public HealthCheckResponse call() {
        var check = HealthCheckResponse.named("schema");
        try {
            return check.up().withData("version", checkSchema.execute(HEALTH)).build();
        } catch (RuntimeException failure) {
            return check.down().withData("failure", FailureSummary.of(failure)).build();
        }
    }
}
