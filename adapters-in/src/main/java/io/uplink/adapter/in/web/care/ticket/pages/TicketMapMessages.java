package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the map of tickets. */
@MessageBundle("ticketmap")
public interface TicketMapMessages {

    @Message("Map")
    String title();

    @Message("Open tickets on a map")
    String heading();

    @Message("Map of the tickets in the list")
    String map();

    @Message("Narrow")
    String narrow();

    @Message("Show")
    String show();

    @Message("Any branch")
    String anyBranch();

    @Message("Any state")
    String anyState();

    @Message("Any priority")
    String anyPriority();

    @Message("Anybody")
    String anybody();

    @Message("Nobody")
    String nobody();

    @Message("{count} on the map")
    String count(int count);

    @Message("{most} are shown, those that fall due first. Narrow the map to see the others.")
    String more(int most);

    @Message("{count} more have no coordinates")
    String unplaced(int count);

    @Message("Overdue")
    String overdue();

    @Message("At risk")
    String atRisk();

    @Message("What the marks mean")
    String legend();

    @Message("Several tickets")
    String several();

    @Message("No ticket to show")
    String none();

    @Message(
            "No open ticket of a place with coordinates matches. Coordinates are entered with the"
                    + " customer's places.")
    String noneWhy();
}
