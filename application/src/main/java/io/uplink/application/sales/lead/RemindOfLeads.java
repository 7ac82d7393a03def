package io.uplink.application.sales.lead;

import io.uplink.application.sales.lead.port.LeadReminders;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;

/** Tells owners of leads that are to be asked again: once for each day that was set. */
@UseCase
public final class RemindOfLeads {

    /** One unit of work stays short; the next run takes the rest. */
    private static final int MOST = 100;

    private final LeadDesk desk;
    private final LeadReminders reminders;

    public RemindOfLeads(LeadDesk desk, LeadReminders reminders) {
        this.desk = desk;
        this.reminders = reminders;
    }

    /** How many. */
    public int execute(Actor actor) {
        var _ = actor.requireJob();
        return desk.perform(() -> {
            var now = desk.origin().now();
            var due = desk.leads().takeDue(desk.day(now), MOST);
            if (!due.isEmpty()) {
                reminders.remind(due, now);
            }
            return due.size();
        });
    }
}
