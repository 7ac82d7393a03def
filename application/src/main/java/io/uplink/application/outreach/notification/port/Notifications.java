package io.uplink.application.outreach.notification.port;

import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Keeps what people are told, what they read and what they do not want to be told. */
public interface Notifications {

    /**
     * Stores them in the caller's unit of work, but none for somebody who does not want its kind,
     * and none of an event that the person was told of before.
     */
    void add(List<Notification> raised);

    /**
     * Marks one of the person's as read; what is read stays so.
     *
     * @return whether it is there
     */
    boolean markRead(PersonId person, UUID notification, Instant now);

    /** Marks everything that the person was told until then; answers how many. */
    int markAllRead(PersonId person, Instant until, Instant now);

    /** Marks what the person was told of a ticket; answers how many. */
    int markTicketRead(PersonId person, TicketId ticket, Instant now);

    /** What the person does not want to be told. */
    Set<NotificationKind> muted(PersonId person);

    /** From now on only these are not told. */
    void mute(PersonId person, Set<NotificationKind> kinds);

    /**
     * Forgets what was read before the one moment, or told before the other, and what a person has
     * beyond the newest.
     *
     * @param newest how many each person keeps
     * @param most how many to forget at once
     */
    int prune(Instant readBefore, Instant toldBefore, int newest, int most);
}
