package io.uplink.adapter.in.schedule.platform;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.uplink.application.platform.operations.ReadVitals;
import io.uplink.application.platform.operations.port.OperationsQueries.Vitals;
import io.uplink.application.shared.Actor;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.ToDoubleFunction;

/**
 * Outbox and messages as metrics, read by themselves and not at each scrape: a scraper must not be
 * able to keep the database busy.
 */
@ApplicationScoped
class VitalsGauges {

    private static final Actor.Job METRICS = new Actor.Job("metrics");

    private final ReadVitals readVitals;
    private final AtomicReference<Vitals> last =
            new AtomicReference<>(new Vitals(0, 0, Duration.ZERO, Map.of()));
    private final MeterRegistry registry;
    private final List<Gauge> gauges;
    private final MultiGauge messages;

    VitalsGauges(ReadVitals readVitals, MeterRegistry registry) {
        this.readVitals = readVitals;
        this.registry = registry;
        gauges =
                List.of(
                        gauge("uplink.outbox.waiting", "Deliveries that wait", Vitals::waiting),
                        gauge("uplink.outbox.dead", "Deliveries that were given up", Vitals::dead),
                        gauge(
                                "uplink.outbox.lag.seconds",
                                "How long the longest overdue delivery is due",
                                vitals -> vitals.lag().toMillis() / 1_000.0));
        messages =
                MultiGauge.builder("uplink.messages")
                        .description("Messages of the last day by state")
                        .register(registry);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @RunOnVirtualThread
    void read() {
        var vitals = readVitals.execute(METRICS);
        last.set(vitals);
        messages.register(
                vitals.messages().entrySet().stream()
                        .map(state ->
                                MultiGauge.Row.of(
                                        Tags.of("state", state.getKey()), state.getValue()))
                        .toList(),
                true);
    }

    /** Or the next program of this JVM would be given these, which measure this one. */
    @PreDestroy
    void forget() {
        gauges.forEach(registry::remove);
    }

    private Gauge gauge(String name, String description, ToDoubleFunction<Vitals> number) {
        return Gauge.builder(name, last, vitals -> number.applyAsDouble(vitals.get()))
                .description(description)
                .register(registry);
    }
}
