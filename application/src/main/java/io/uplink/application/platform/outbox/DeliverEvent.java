package io.uplink.application.platform.outbox;

import io.uplink.application.platform.outbox.port.Deliveries;
import io.uplink.application.platform.outbox.port.Deliveries.Claimed;
import io.uplink.application.platform.outbox.port.Handlers;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.EventHandler;
import io.uplink.application.shared.FailureSummary;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/**
 * Hands one claimed event to its handler and settles how that went.
 *
 * <p>A handler that stays inside the database is marked done first and in its own unit of work:
 * whoever comes second waits for that row, sees it done and does nothing.
 */
@UseCase
public final class DeliverEvent {

    /** How long to wait after the first, second … failure; the last one holds for the rest. */
    private static final List<Duration> PAUSES =
            List.of(
                    Duration.ofSeconds(5),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(2),
                    Duration.ofMinutes(10),
                    Duration.ofHours(1),
                    Duration.ofHours(6));

    /** Half a day of trying; what fails for longer needs a person. */
    public static final int MOST_ATTEMPTS = 8;

    private final Handlers handlers;
    private final Deliveries deliveries;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public DeliverEvent(
            Handlers handlers, Deliveries deliveries, UnitOfWork unitOfWork, InstantSource clock) {
        this.handlers = handlers;
        this.deliveries = deliveries;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** How it went: delivered, or why not yet, or why never. */
    public sealed interface Outcome {

        record Done() implements Outcome {}

        record PutOff(String error) implements Outcome {}

        record Dead(String error) implements Outcome {}
    }

    public Outcome execute(Actor actor, Claimed claimed) {
        actor.requireJob();
        if (claimed.attempt() > MOST_ATTEMPTS) {
            return bury(claimed, "the program ended during each attempt");
        }
        var call =
                new CallContext(
                        claimed.correlation().orElse(claimed.event().toString()),
                        "job",
                        Optional.empty());
        try {
            ScopedValue.where(CallContext.scope(), call).run(() -> deliver(claimed));
            return new Outcome.Done();
        } catch (RuntimeException failure) {
            var error = FailureSummary.of(failure);
            if (claimed.attempt() == MOST_ATTEMPTS) {
                return bury(claimed, error);
            }
            deliveries.putOff(claimed, clock.instant().plus(pauseAfter(claimed.attempt())), error);
            return new Outcome.PutOff(error);
        }
    }

    private void deliver(Claimed claimed) {
        var handler =
                handlers.named(claimed.handler())
                        .orElseThrow(() -> new IllegalStateException("no such handler"));
        if (handler.callsOutside()) {
            hand(claimed, handler);
            unitOfWork.run(() -> markDone(claimed));
        } else {
            unitOfWork.run(() -> {
                if (markDone(claimed)) {
                    hand(claimed, handler);
                }
            });
        }
    }

    private boolean markDone(Claimed claimed) {
        return deliveries.done(claimed.event(), claimed.handler(), clock.instant());
    }

    private void hand(Claimed claimed, EventHandler handler) {
        handler.handle(claimed.event(), deliveries.read(claimed));
    }

    private Outcome bury(Claimed claimed, String error) {
        deliveries.bury(claimed, clock.instant(), error);
        return new Outcome.Dead(error);
    }

    static Duration pauseAfter(int attempt) {
        return PAUSES.get(Math.min(attempt, PAUSES.size()) - 1);
    }
}
