package io.uplink.adapter.in.web.insight.daily;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a branch's days. */
@MessageBundle("daily")
public interface DailyMessages {

    @Message("Daily summary")
    String title();

    @Message("Reports")
    String reports();

    @Message("Branch")
    String branch();

    @Message("Day")
    String day();

    @Message("Show")
    String show();

    @Message("As it would be sent now")
    String now();

    @Message("At {hour}")
    String at(String hour);

    @Message("Sent")
    String sent();

    @Message("Not sent, for there was nothing to tell")
    String empty();

    @Message("Not sent at its hour; a later one told it all, or it was no news any more")
    String skipped();

    @Message("Nothing was sent on this day")
    String none();

    @Message("Summaries are sent at the hours that are set.")
    String noneWhy();

    @Message("Hours of the summaries")
    String hours();

    @Message("There is no branch to show")
    String noBranch();

    @Message("You see summaries of the branches that you work in.")
    String noBranchWhy();

    @Message("Open")
    String open();

    @Message("In progress")
    String inProgress();

    @Message("Pending")
    String pending();

    @Message("New")
    String opened();

    @Message("Resolved")
    String resolved();

    @Message("Target missed")
    String missed();

    @Message("Counted since {moment}")
    String since(String moment);

    @Message("Overdue or critical")
    String urgent();

    @Message("Others that wait")
    String others();

    @Message("and {count} more")
    String more(int count);

    @Message("{days} d")
    String days(int days);

    @Message("Overdue")
    String overdue();

    @Message("Critical")
    String critical();

    @Message("Resolved most")
    String resolvers();

    @Message("There is nothing to tell.")
    String nothing();
}
