package io.uplink.adapter.in.web.outreach;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of messages and templates say. */
@MessageBundle("outreach")
public interface OutreachMessages {

    @Message("Messages")
    String messages();

    @Message("Outreach")
    String outreach();

    @Message("Templates")
    String templates();

    @Message("All")
    String all();

    @Message("State")
    String state();

    @Message("When")
    String when();

    @Message("Occasion")
    String occasion();

    @Message("Any occasion")
    String anyOccasion();

    @Message("To")
    String recipient();

    @Message("Name or number")
    String recipientHint();

    @Message("Text")
    String text();

    @Message("Ticket")
    String ticket();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Search")
    String search();

    @Message("Show everything")
    String everything();

    @Message("No message of that kind")
    String none();

    @Message("Take away a filter, or look at other days.")
    String noneWhy();

    @Message("No message yet")
    String noneYet();

    @Message("Customers and staff are told by themselves when something happens to a ticket.")
    String noneYetWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Send a test")
    String testIt();

    @Message("Trial messages")
    String onPage();

    @Message(
            "Nobody's phone rings: texts are shown here instead. Set a gateway before real"
                    + " customers are told.")
    String onPageHint();

    @Message("Read them")
    String readThem();

    @Message("No SMS gateway is set: messages fail until one is.")
    String noGatewayHint();

    @Message("Set the gateway")
    String setGateway();

    @Message("Waiting")
    String queued();

    @Message("Being sent")
    String sending();

    @Message("Sent")
    String sent();

    @Message("Delivered")
    String delivered();

    @Message("Not delivered")
    String undelivered();

    @Message("Failed")
    String failed();

    @Message("Too late")
    String expired();

    @Message("Stopped")
    String cancelled();

    @Message("Unclear")
    String unknown();

    @Message("Details")
    String details();

    @Message("Tries")
    String tries();

    @Message("No try is noted.")
    String noTries();

    @Message("Made")
    String created();

    @Message("Sent")
    String sentAt();

    @Message("Next try")
    String nextTry();

    @Message("Worth reading until")
    String expires();

    @Message("Language")
    String language();

    @Message("English")
    String english();

    @Message("Swahili")
    String swahili();

    @Message("Length")
    String cost();

    @Message("Provider's id")
    String providerId();

    @Message("Why")
    String why();

    @Message("Send again")
    String resend();

    @Message("Nobody knows whether it arrived: the recipient may get it twice.")
    String resendAsk();

    @Message("It did not leave. It is tried once more.")
    String resendAskFailed();

    @Message("Yes, send again")
    String resendYes();

    @Message("Stop")
    String stop();

    @Message("Yes, stop it")
    String stopYes();

    @Message("It has not left yet and will not then.")
    String stopAsk();

    @Message("Its true text is no longer kept, so it cannot be sent again.")
    String textGone();

    @Message("Links stand as (link): they would let the reader in.")
    String linkHint();

    @Message("Taken by the gateway")
    String accepted();

    @Message("Refused")
    String rejected();

    @Message("Not taken this time")
    String notNow();

    @Message("No clear answer")
    String unclear();

    @Message("Send a test message")
    String testTitle();

    @Message("Mobile number")
    String phone();

    @Message("Such as 0712 345 678. It goes through the gateway that is set.")
    String phoneHint();

    @Message("Send")
    String send();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was sent yet")
    String developmentNone();

    @Message("Open a ticket, and what its customer would read is shown here.")
    String developmentNoneWhy();

    @Message("To customers")
    String toCustomers();

    @Message("To our people")
    String toStaff();

    @Message("On")
    String on();

    @Message("Off")
    String off();

    @Message("usual text")
    String usual();

    @Message("own text")
    String own();

    @Message("Edit")
    String edit();

    @Message("Send this message")
    String enabled();

    @Message("Switched off, nobody is told on this occasion.")
    String enabledHint();

    @Message("On the phone")
    String preview();

    @Message("Show on the phone")
    String showPreview();

    @Message("Back to the usual text")
    String reset();

    @Message("Save")
    String save();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Words that are filled in")
    String placeholders();

    @Message("Write them in the text like this, braces and all.")
    String placeholdersHint();

    @Message("must be in the text")
    String required();

    @Message("Letters outside the plain alphabet make it more expensive.")
    String unicode();

    @Message("Word")
    String placeholder();

    @Message("Example")
    String example();

    @Message("Ticket opened")
    String ticketCreated();

    @Message("The customer, with a link to follow it")
    String ticketCreatedHint();

    @Message("Somebody takes care")
    String ticketAssigned();

    @Message("The customer, with the technician's name")
    String ticketAssignedHint();

    @Message("We replied")
    String ticketReply();

    @Message("The customer, at most once in ten minutes")
    String ticketReplyHint();

    @Message("In progress or waiting")
    String ticketUpdated();

    @Message("The customer")
    String ticketUpdatedHint();

    @Message("Resolved")
    String ticketResolved();

    @Message("The customer, who may rate it")
    String ticketResolvedHint();

    @Message("Work assigned")
    String technicianAssigned();

    @Message("The technician or each team member, with a link of their own")
    String technicianAssignedHint();

    @Message("Reopened")
    String ticketReopened();

    @Message("Those who work it")
    String ticketReopenedHint();

    @Message("Passed up")
    String ticketEscalated();

    @Message("Whoever has it now")
    String ticketEscalatedHint();

    @Message("Time is running out")
    String slaWarning();

    @Message("Technician and team leader")
    String slaWarningHint();

    @Message("Promise missed")
    String slaBreached();

    @Message("Technician, team leader and branch manager")
    String slaBreachedHint();

    @Message("Bad rating")
    String lowRating();

    @Message("The branch manager")
    String lowRatingHint();

    @Message("Complaint received")
    String complaintReceived();

    @Message("Complaint upheld")
    String complaintApproved();

    @Message("Complaint not upheld")
    String complaintRejected();

    @Message("Complaint settled")
    String complaintResolved();

    @Message("Whoever complained")
    String complainantHint();

    @Message("Complaint soon due")
    String complaintDue();

    @Message("Complaint late")
    String complaintLate();

    @Message("Who looks into it, and the branch manager")
    String complaintDueHint();

    @Message("New password")
    String passwordReset();

    @Message("Whoever asked for it")
    String passwordResetHint();

    @Message("Two-step sign-in was reset")
    String secondFactorReset();

    @Message("Whose it was")
    String secondFactorResetHint();

    @Message("Sign-in from a new device")
    String newSignIn();

    @Message("Whose account it is")
    String newSignInHint();

    @Message("Daily summary of a branch")
    String dailySummary();

    @Message("Branch manager and team leaders, at the hours that are set")
    String dailySummaryHint();

    @Message("Answer to a customer who texts STATUS")
    String textStatus();

    @Message("The customer, at once")
    String textStatusHint();

    @Message("Code for a customer's own pages")
    String portalCode();

    @Message("The customer who asked for it, at once")
    String portalCodeHint();

    @Message("Code for another telephone number")
    String numberCode();

    @Message("The new number that a customer typed on the own pages, at once")
    String numberCodeHint();

    @Message("Telephone number changed by the customer")
    String numberChanged();

    @Message("The number before, at once, also to those who want no texts")
    String numberChangedHint();

    @Message("Texts to us")
    String textsToUs();

    @Message("Webhook switched off")
    String webhookOff();

    @Message("Who made it or changed it last")
    String webhookOffHint();

    @Message("Invoice with an address to pay at")
    String invoiceSent();

    @Message("The customer, when somebody sends the invoice")
    String invoiceSentHint();

    @Message("Money by phone received")
    String paymentReceived();

    @Message("The payer, or the customer where the payer's number is hidden")
    String paymentReceivedHint();

    @Message("Money by phone without an owner")
    String moneyUnnamed();

    @Message("The payer, where the number is known: an address to say whose account was meant")
    String moneyUnnamedHint();

    @Message("Invitation")
    String invitation();

    @Message("A new colleague")
    String invitationHint();

    @Message("Test message")
    String test();

    @Message("Whom you name")
    String testHint();

    @Message("{units} characters")
    String chars(int units);

    @Message("{count} parts")
    String segments(int count);

    @Message("1 part")
    String oneSegment();

    @Message("{count} tries")
    String manyTries(int count);

    @Message("{count}+")
    String moreThan(long count);

    @Message("over {gateway}")
    String overGateway(String gateway);

    @Message("{name}, one of our people")
    String personHint(String name);
}
