package io.uplink.application.outreach.message;

import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageQueue.Claimed;
import io.uplink.application.outreach.message.port.MessageRepository;
import io.uplink.application.outreach.message.port.SmsGateways;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.outreach.message.MessageState;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Consumer;

/** Takes what is due, after settling what was left half done and what came too late. */
@UseCase
public final class ClaimMessages {

    /**
     * Longer than the longest time-out of a gateway; after it, whoever claimed is taken for dead.
     */
    public static final Duration LEASE = Duration.ofMinutes(3);

    private static final int MOST_SETTLED = 50;

    private final MessageQueue queue;
    private final MessageRepository messages;
    private final SmsGateways gateways;
    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final InstantSource clock;

    public ClaimMessages(
            MessageQueue queue,
            MessageRepository messages,
            SmsGateways gateways,
            Settings settings,
            UnitOfWork unitOfWork,
            InstantSource clock) {
        this.queue = queue;
        this.messages = messages;
        this.gateways = gateways;
        this.settings = settings;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public List<Claimed> execute(Actor actor, int most) {
        actor.requireJob();
        settleLapsed();
        settle(
                queue.outdated(clock.instant(), MOST_SETTLED),
                message -> message.expire(clock.instant()));
        var now = clock.instant();
        var perSecond = settings.get(SmsSettings.PER_SECOND);
        // Turns of no more than a second: the next instance waits for them to pass.
        return queue.claim(Math.min(most, perSecond), perSecond, now, now.plus(LEASE));
    }

    /** The call may have been made: without a gateway that knows references nobody can say. */
    private void settleLapsed() {
        var lapsed = queue.lapsed(clock.instant(), MOST_SETTLED);
        if (lapsed.isEmpty()) {
            return;
        }
        var repeatSafe = gateways.inForce().repeatSafe();
        settle(
                lapsed,
                message -> {
                    if (message.state() instanceof MessageState.Sending(var until)
                            && !until.isAfter(clock.instant())) {
                        message.unclear(Message.INTERRUPTED, repeatSafe, clock.instant());
                    }
                });
    }

    private void settle(List<MessageId> found, Consumer<Message> how) {
        found.forEach(id ->
                unitOfWork.run(() ->
                        messages.findById(id)
                                .ifPresent(message -> {
                                    var before = message.snapshot();
                                    how.accept(message);
                                    if (!message.snapshot().equals(before)) {
                                        messages.save(message);
                                    }
                                })));
    }
}
