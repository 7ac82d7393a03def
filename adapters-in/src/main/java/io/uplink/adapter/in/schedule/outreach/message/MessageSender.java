package io.uplink.adapter.in.schedule.outreach.message;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.uplink.adapter.in.schedule.shared.Loop;
import io.uplink.adapter.in.schedule.shared.Room;
import io.uplink.adapter.in.shared.LogFields;
import io.uplink.application.outreach.message.ClaimMessages;
import io.uplink.application.outreach.message.SendMessage;
import io.uplink.application.outreach.message.port.MessageQueue;
import io.uplink.application.outreach.message.port.MessageQueue.Claimed;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.FailureSummary;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/**
 * Claims due messages and hands them to the gateway, a few at once and each at its turn: all
 * instances together are not faster than the operator allows. Woken when a message is queued; looks
 * by itself every few seconds for retries, for the end of the quiet hours and for what it did not
 * hear.
 */
@ApplicationScoped
public class MessageSender {

    /** A gateway takes a second; four at once send more than anybody's rate. */
    static final int AT_ONCE = 4;

    private static final Duration POLL = Duration.ofSeconds(5);
    private static final Logger LOG = Logger.getLogger(MessageSender.class);
    private static final Actor.Job SENDER = new Actor.Job("outreach.sender");

    private final ClaimMessages claimMessages;
    private final SendMessage sendMessage;
    private final MessageQueue queue;
    private final Room room = new Room(AT_ONCE);
    private final Loop loop;

    /** Of the loop alone. */
    private long claimedNanos;

    public MessageSender(
            ClaimMessages claimMessages,
            SendMessage sendMessage,
            MessageQueue queue,
            InstantSource clock) {
        this.claimMessages = claimMessages;
        this.sendMessage = sendMessage;
        this.queue = queue;
        this.loop = new Loop("message-sender", POLL, clock, this::round);
    }

    void start(@Observes StartupEvent started) {
        start();
    }

    void stop(@Observes ShutdownEvent stopping) {
        stop();
    }

    public void start() {
        loop.start();
        queue.listen(loop::wake);
    }

    /** Claims no more; a call that is under way ends, or its message is unclear after the lease. */
    public void stop() {
        loop.stop();
    }

    public Instant lastRound() {
        return loop.lastRound();
    }

    private boolean round() throws InterruptedException {
        return room.fill(POLL, this::claim, this::begin);
    }

    private List<Claimed> claim(int free) {
        var claimed = claimMessages.execute(SENDER, free);
        claimedNanos = System.nanoTime();
        return claimed;
    }

    /** Not before its turn, which counts from when it was claimed. */
    private void begin(Claimed one) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(one.untilTurn().toNanos() - (System.nanoTime() - claimedNanos));
        Thread.ofVirtual().name("message-sender-" + one.message().id()).start(() -> send(one));
    }

    private void send(Claimed claimed) {
        var id = claimed.message().id();
        MDC.put(LogFields.CORRELATION, id.toString());
        try {
            switch (sendMessage.execute(SENDER, claimed)) {
                case Outcome.Accepted _ -> LOG.debugf("message %s left", id);
                case Outcome.Rejected(var why) -> LOG.warnf("message %s failed: %s", id, why);
                case Outcome.NotNow(var why, _) -> LOG.infof("message %s put off: %s", id, why);
                case Outcome.NotAsked _ ->
                        LOG.infof("message %s waits: the gateway is left alone", id);
                case Outcome.Unknown(var why) -> LOG.warnf("message %s is unclear: %s", id, why);
            }
        } catch (RuntimeException unsettled) {
            // The outcome could not be stored; after the lease the message is unclear.
            LOG.warnf("the outcome of message %s is lost: %s", id, FailureSummary.of(unsettled));
        } finally {
            MDC.remove(LogFields.CORRELATION);
            room.leave();
        }
    }
}
