package io.uplink.adapter.in.web.platform.webhook;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for webhooks. */
@MessageBundle("hook")
public interface WebhookMessages {

    @Message("Settings")
    String settings();

    @Message("Webhooks")
    String webhooks();

    @Message("Programs of others that are told what happens here, as it happens.")
    String webhooksHint();

    @Message("New webhook")
    String newWebhook();

    @Message("No webhooks yet")
    String none();

    @Message(
            "A webhook tells a program of yours, such as an accounting system or a chat, when tickets are opened or resolved.")
    String noneHint();

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("Where events are sent, like https://crm.example.com/uplink.")
    String addressHint();

    @Message("What it is told")
    String events();

    @Message(
            "Sent are ids, numbers and codes: no names, telephone numbers or texts. Whoever needs those asks the API.")
    String eventsHint();

    @Message("Send events")
    String active();

    @Message("On")
    String on();

    @Message("Off")
    String off();

    @Message("It is off: nothing is sent but tests. What waits goes on when it is switched on.")
    String offHint();

    @Message("State")
    String state();

    @Message("Failing")
    String failing();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("It is not saved yet.")
    String notSaved();

    @Message("Deliveries")
    String sent();

    @Message("Nothing was sent yet")
    String noneSent();

    @Message("Send a test to see whether it arrives.")
    String noneSentHint();

    @Message("Event")
    String event();

    @Message("When")
    String when();

    @Message("Tries")
    String tries();

    @Message("Answer")
    String answer();

    @Message("Next try")
    String nextTry();

    @Message("Waiting")
    String waiting();

    @Message("Taken")
    String done();

    @Message("Given up")
    String dead();

    @Message("Send again")
    String replay();

    @Message("Test")
    String test();

    @Message("Send a test")
    String sendTest();

    @Message("Secret")
    String secret();

    @Message("Each delivery is signed with it, so that the far side knows it is from here.")
    String secretHint();

    @Message("New secret")
    String rotate();

    @Message("The present one goes on counting for a day: deliveries carry both signatures.")
    String rotateHint();

    @Message("Copy the secret now. It is not shown again.")
    String shown();

    @Message("I have it")
    String kept();

    @Message("Remove")
    String remove();

    @Message("What was not sent yet goes with it.")
    String removeHint();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Ticket opened")
    String ticketOpened();

    @Message("Ticket assigned")
    String ticketAssigned();

    @Message("Reply on a ticket")
    String ticketReplied();

    @Message("State of a ticket changed")
    String ticketStateChanged();

    @Message("Priority of a ticket changed")
    String ticketPriorityChanged();

    @Message("Ticket passed up")
    String ticketEscalated();

    @Message("Ticket resolved")
    String ticketResolved();

    @Message("Ticket opened again")
    String ticketReopened();

    @Message("Ticket closed")
    String ticketClosed();

    @Message("Ticket rated")
    String ticketRated();

    @Message("Complaint received")
    String complaintReceived();

    @Message("Complaint upheld")
    String complaintApproved();

    @Message("Complaint not upheld")
    String complaintRejected();

    @Message("Complaint settled")
    String complaintResolved();

    @Message("Nothing has arrived for {span}.")
    String failingFor(String span);

    @Message("{count} waiting")
    String waits(long count);

    @Message("{count} given up")
    String deadCount(long count);

    @Message("The secret before still counts, until {time}.")
    String oldCounts(String time);
}
