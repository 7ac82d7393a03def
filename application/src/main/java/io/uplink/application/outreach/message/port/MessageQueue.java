package io.uplink.application.outreach.message.port;

import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.outreach.message.Message;
import io.uplink.domain.outreach.message.MessageId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What is to be sent, over all instances. */
public interface MessageQueue {

    /**
     * Takes due messages for one try each and commits; nobody else gets them before the lease ends.
     * Each has a turn of its own among all that are claimed anywhere.
     *
     * @param perSecond how many turns a second has
     */
    List<Claimed> claim(int most, int perSecond, Instant now, Instant leaseUntil);

    /** Those whose sender did not come back. */
    List<MessageId> lapsed(Instant now, int most);

    /** Those whose text is still kept though their moment has passed. */
    List<MessageId> outdated(Instant now, int most);

    /** Says when messages were queued, by this instance or another; it may miss some. */
    void listen(Runnable reaction);

    /**
     * A message that is being sent, with its true text.
     *
     * @param untilTurn from the claim on
     */
    record Claimed(Message message, Sealed text, Duration untilTurn) {}
}
