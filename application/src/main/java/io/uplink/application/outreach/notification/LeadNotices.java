package io.uplink.application.outreach.notification;

import io.uplink.application.outreach.notification.port.Notifications;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.domain.outreach.notification.Notification;
import io.uplink.domain.outreach.notification.NotificationKind;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells people inside Uplink of leads that are to be asked again. */
@Part
public final class LeadNotices {

    /** A lead and who follows it up. */
    public record Due(UUID lead, PersonId owner, String number, String name) {}

    private final Notifications notifications;
    private final Ids ids;

    public LeadNotices(Notifications notifications, Ids ids) {
        this.notifications = notifications;
        this.ids = ids;
    }

    /** Each once for each call; in the caller's unit of work. */
    public void tell(List<Due> due, Instant at) {
        notifications.add(due.stream().map(one -> told(one, at)).toList());
    }

    private Notification told(Due due, Instant at) {
        return new Notification(
                ids.next(),
                ids.next(),
                due.owner(),
                NotificationKind.LEAD_DUE,
                Optional.empty(),
                Optional.of(due.lead()),
                Optional.empty(),
                due.number(),
                due.name(),
                "",
                at);
    }
}
