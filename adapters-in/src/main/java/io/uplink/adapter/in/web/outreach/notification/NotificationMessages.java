package io.uplink.adapter.in.web.outreach.notification;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of notifications say. */
@MessageBundle("notification")
public interface NotificationMessages {

    @Message("Notifications")
    String notifications();

    @Message("All")
    String all();

    @Message("Unread")
    String unread();

    @Message("unread")
    String notRead();

    @Message("Mark all as read")
    String readAll();

    @Message("Mark as read")
    String readOne();

    @Message("Choose what you are told")
    String choose();

    @Message("Nothing here yet")
    String noneYet();

    @Message(
            "When a ticket is given to you, a customer answers or a colleague names you, it says so"
                    + " here.")
    String noneYetWhy();

    @Message("Everything is read")
    String noneUnread();

    @Message("Show all")
    String showAll();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("They are kept for {days} days, those you have read for {read}.")
    String kept(long days, long read);

    @Message("Tell me in Uplink when")
    String tellMe();

    @Message("Text messages to your telephone are not changed by this.")
    String notTexts();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Given to you")
    String assigned();

    @Message("{who} gave it to you")
    String assignedBy(String who);

    @Message("Waits for somebody of your team")
    String teamAssigned();

    @Message("{who} gave it to your team")
    String teamAssignedBy(String who);

    @Message("The customer wrote")
    String customerReplied();

    @Message("{who} wrote")
    String customerRepliedBy(String who);

    @Message("You were named in a note")
    String mentioned();

    @Message("{who} named you in a note")
    String mentionedBy(String who);

    @Message("Time is running out")
    String slaWarned();

    @Message("A target was missed")
    String slaBreached();

    @Message("Escalated to you")
    String escalated();

    @Message("{who} escalated it to you")
    String escalatedBy(String who);

    @Message("Open again")
    String reopened();

    @Message("{who} opened it again")
    String reopenedBy(String who);

    @Message("a ticket is given to me")
    String whenAssigned();

    @Message("a ticket is given to my team")
    String whenTeamAssigned();

    @Message("the customer writes on a ticket of mine")
    String whenCustomerReplied();

    @Message("a colleague names me in a note")
    String whenMentioned();

    @Message("time runs out on a ticket of mine")
    String whenSlaWarned();

    @Message("a target is missed on a ticket of mine, my team or my branch")
    String whenSlaBreached();

    @Message("a ticket is escalated to me")
    String whenEscalated();

    @Message("a ticket of mine is opened again")
    String whenReopened();

    @Message("The day of your branch")
    String dailySummary();

    @Message("The day of a branch that I answer for")
    String whenDailySummary();

    @Message("A day of a paybill is not proven")
    String unprovenDay();

    @Message("A day of a paybill is not proven by its statement")
    String whenUnprovenDay();

    @Message("To be asked again")
    String leadDue();

    @Message("A lead of mine is to be asked again")
    String whenLeadDue();
}
