package io.uplink.adapter.in.web.insight.wallboard;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words on the wall: short, and fit for everybody who passes. */
@MessageBundle("wallboard")
public interface WallboardMessages {

    @Message("Wallboard")
    String title();

    @Message("Back to the dashboard")
    String back();

    @Message("Branch")
    String branch();

    @Message("All branches")
    String allBranches();

    @Message("Show")
    String show();

    @Message("Full screen")
    String fullScreen();

    @Message("Light")
    String light();

    @Message("Dark")
    String dark();

    @Message("Live")
    String live();

    @Message("Every 30 seconds")
    String asked();

    @Message("No connection, trying again")
    String lost();

    @Message("As of {time}")
    String asOf(String time);

    @Message("Figures")
    String figures();

    @Message("Open")
    String open();

    @Message("{inProgress} in progress, {pending} pending")
    String openParts(int inProgress, int pending);

    @Message("Unassigned")
    String unassigned();

    @Message("Overdue")
    String overdue();

    @Message("At risk")
    String atRisk();

    @Message("Waiting for a reply")
    String replies();

    @Message("Opened today")
    String openedToday();

    @Message("Resolved today")
    String resolvedToday();

    @Message("In time today")
    String keptToday();

    @Message("{kept} of {all}")
    String keptOf(int kept, int all);

    @Message("nothing was due")
    String nothingDue();

    @Message("Waits longest")
    String oldest();

    @Message("Nobody waits")
    String nobodyWaits();

    @Message("Who works on what")
    String loads();

    @Message("Person")
    String person();

    @Message("Nobody has a ticket.")
    String noLoads();

    @Message("Latest")
    String latest();

    @Message("Nothing happened yet.")
    String noLatest();

    @Message("opened")
    String opened();

    @Message("assigned")
    String assigned();

    @Message("customer wrote")
    String wrote();

    @Message("answered")
    String answered();

    @Message("in progress")
    String progressed();

    @Message("put on hold")
    String held();

    @Message("resolved")
    String resolved();

    @Message("closed")
    String closed();

    @Message("reopened")
    String reopened();

    @Message("escalated")
    String escalated();

    @Message("overdue")
    String missed();
}
