package io.uplink.adapter.in.schedule.platform;

import io.uplink.adapter.in.schedule.outreach.message.MessageSender;
import io.uplink.adapter.in.schedule.platform.job.JobScheduler;
import io.uplink.adapter.in.schedule.platform.outbox.OutboxRelay;
import io.uplink.adapter.in.schedule.platform.webhook.WebhookSender;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.InstantSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready means that events are delivered, jobs are run, messages and webhooks are sent, too. */
@Readiness
@ApplicationScoped
class LoopsCheck implements HealthCheck {

    /** A round waits at most 30 s for the database and rests 5 s; later than that it hangs. */
    private static final Duration SILENCE = Duration.ofSeconds(60);

    private final OutboxRelay relay;
    private final JobScheduler scheduler;
    private final MessageSender sender;
    private final WebhookSender webhooks;
    private final InstantSource clock;

    LoopsCheck(
            OutboxRelay relay,
            JobScheduler scheduler,
            MessageSender sender,
            WebhookSender webhooks,
            InstantSource clock) {
        this.relay = relay;
        this.scheduler = scheduler;
        this.sender = sender;
        this.webhooks = webhooks;
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        var silent = clock.instant().minus(SILENCE);
        var relays = relay.lastRound().isAfter(silent);
        var schedules = scheduler.lastRound().isAfter(silent);
        var sends = sender.lastRound().isAfter(silent);
        var tells = webhooks.lastRound().isAfter(silent);
        return HealthCheckResponse.named("outbox relay, job scheduler, message sender and webhooks")
                .status(relays && schedules && sends && tells)
                .withData("relay", relays)
                .withData("scheduler", schedules)
                .withData("sender", sends)
                .withData("webhooks", tells)
                .build();
    }
}
