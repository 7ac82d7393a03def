package io.uplink.adapter.in.web.care.ticket.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What happened to a ticket, as a sentence after the name of who did it. */
@MessageBundle("timeline")
public interface TimelineMessages {

    @Message("opened the ticket")
    String opened();

    @Message("opened the ticket, due {time}")
    String openedDue(String time);

    @Message("corrected the details")
    String edited();

    @Message("assigned {name}")
    String assigned(String name);

    @Message("took it from everybody")
    String unassigned();

    @Message("took the ticket")
    String claimed();

    @Message("began work")
    String progressed();

    @Message("set it pending: {reason}")
    String pending(String reason);

    @Message("set it pending until {time}: {reason}")
    String pendingUntil(String reason, String time);

    @Message("took it up again")
    String resumed();

    @Message("resolved it")
    String resolved();

    @Message("resolved it in time")
    String resolvedMet();

    @Message("resolved it late")
    String resolvedLate();

    @Message("closed it")
    String closed();

    @Message("reopened it")
    String reopened();

    @Message("escalated it")
    String escalated();

    @Message("escalated it to {name}")
    String escalatedTo(String name);

    @Message("changed the priority from {old} to {fresh}")
    String priority(String old, String fresh);

    @Message("changed the priority from {old} to {fresh}, due {time}")
    String priorityDue(String old, String fresh, String time);

    @Message("Little time is left, due {time}")
    String warned(String time);

    @Message("Little time is left for the first answer, due {time}")
    String responseWarned(String time);

    @Message("The customer waits, a reply is due {time}")
    String replyWarned(String time);

    @Message("{said} ({percent} % of the time has passed)")
    String passed(String said, String percent);

    @Message("Target for a reply missed")
    String replyMissed();

    @Message("computed the targets anew under another policy, due {time}")
    String repromised(String time);

    @Message("Response target missed")
    String responseMissed();

    @Message("Resolution target missed")
    String resolutionMissed();

    @Message("gave {stars} of 5 stars")
    String rated(String stars);

    @Message("asked for new technician links")
    String link();

    @Message("deleted it")
    String deleted();

    @Message("attached a file")
    String file();

    @Message("added the fee {name}, {amount}")
    String feeAdded(String name, String amount);

    @Message("noted the fee {name} as paid")
    String feePaid(String name);

    @Message("removed the fee {name}")
    String feeRemoved(String name);

    @Message("SMS “{occasion}” to {phone}")
    String sms(String occasion, String phone);

    @Message("SMS “{occasion}” to {name}, {phone}")
    String smsTo(String occasion, String name, String phone);

    @Message("{kind}")
    String other(String kind);

    @Message("said that it is about {place}")
    String located(String place);

    @Message("said that it is about the primary place")
    String locatedPrimary();
}
