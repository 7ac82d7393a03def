package io.uplink.application.care.desk;

import io.uplink.application.care.desk.port.TicketTabs;
import io.uplink.application.care.desk.port.TicketTabs.Tabs;
import io.uplink.application.care.ticket.port.TicketQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;

/** Counts the open tickets within the reader's reach, and shows the views that one may use. */
@UseCase
public final class ShowTabs {

    private final TicketTabs tabs;
    private final InstantSource clock;

    public ShowTabs(TicketTabs tabs, InstantSource clock) {
        this.tabs = tabs;
        this.clock = clock;
    }

    public Tabs execute(Actor actor) {
        var reach = actor.require(Permission.TICKETS_VIEW);
        return tabs.over(
                new Scope(reach, actor.requirePerson(), clock.instant()),
                DeskKeeping.reader(actor));
    }
}
