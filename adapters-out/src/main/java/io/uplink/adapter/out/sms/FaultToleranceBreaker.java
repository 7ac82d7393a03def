package io.uplink.adapter.out.sms;

import io.smallrye.faulttolerance.api.TypedGuard;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;
import org.jspecify.annotations.Nullable;

/**
 * Opens when half of the last ten calls brought nothing: such a gateway would use up the tries of
 * every message that waits.
 */
@ApplicationScoped
class FaultToleranceBreaker implements Breaker {

    static final Duration REST = Duration.ofSeconds(30);

    private static final int LOOKS_AT = 10;

    private @Nullable TypedGuard<Outcome> guard;

    @Override
    public Outcome call(Supplier<Outcome> call) {
        try {
            return guard().get(() -> {
                var outcome = call.get();
                if (isBad(outcome)) {
                    throw new Bad(outcome);
                }
                return outcome;
            });
        } catch (Bad bad) {
            return bad.outcome;
        } catch (CircuitBreakerOpenException open) {
            return new Outcome.NotAsked(REST);
        }
    }

    /** A refusal is an answer; only silence and trouble count. */
    private static boolean isBad(Outcome outcome) {
        return outcome instanceof Outcome.NotNow || outcome instanceof Outcome.Unknown;
    }

    private synchronized TypedGuard<Outcome> guard() {
        var known = guard;
        if (known == null) {
            known =
                    TypedGuard.create(Outcome.class)
                            .withDescription("sms-gateway")
                            .withCircuitBreaker()
                            .requestVolumeThreshold(LOOKS_AT)
                            .failureRatio(0.5)
                            .successThreshold(1)
                            .delay(REST.toSeconds(), ChronoUnit.SECONDS)
                            .done()
                            .build();
            guard = known;
        }
        return known;
    }

    /** Tells the guard of an outcome that is no success. */
    private static final class Bad extends RuntimeException {

        private final transient Outcome outcome;

        Bad(Outcome outcome) {
            super("bad outcome", null, false, false);
            this.outcome = outcome;
        }
    }
}
