package io.uplink.adapter.in.web.insight.activity;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of the activity trail say. */
@MessageBundle("activity")
public interface ActivityMessages {

    @Message("Activity")
    String activity();

    @Message("Insight")
    String insight();

    @Message("Who")
    String who();

    @Message("Action")
    String action();

    @Message("Any action")
    String anyAction();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Name, number or value")
    String text();

    @Message("Search")
    String search();

    @Message("Show everything")
    String everything();

    @Message("nothing")
    String nothing();

    @Message("was")
    String before();

    @Message("is now")
    String after();

    @Message("without")
    String gone();

    @Message("also")
    String come();

    @Message("from {address}")
    String address(String address);

    @Message("No change of that kind is noted")
    String none();

    @Message("Take away a filter, or look at other days.")
    String noneWhy();

    @Message("Nothing is noted about this yet")
    String noHistory();

    @Message("Whole history")
    String wholeHistory();

    @Message("{entries} entries are as they were written; looked {ago} ago.")
    String unchanged(String entries, String ago);

    @Message("Nobody looked yet whether the entries are as they were written.")
    String notChecked();

    @Message("From block {block} on this log proves nothing. {why}")
    String broken(long block, String why);

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();
}
