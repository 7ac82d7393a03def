package io.uplink.adapter.in.web.care.portal;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of customers' own pages. */
@MessageBundle("portal")
public interface PortalMessages {

    @Message("Your account")
    String title();

    @Message("Your account with us")
    String enterTitle();

    @Message(
            "See what you owe, what you paid and what became of your reports. We send a code to your telephone.")
    String enterIntro();

    @Message("Telephone number that we know you by")
    String yourPhone();

    @Message("Send me a code")
    String sendCode();

    @Message("These pages are closed at the moment. Please call us.")
    String closed();

    @Message("Type the code")
    String codeTitle();

    @Message("If we know {phone}, a text with six digits is on its way. It may take a minute.")
    String codeIntro(String phone);

    @Message("Code")
    String code();

    @Message("Open my account")
    String open();

    @Message("No text? Check the number, or ask for another code.")
    String noText();

    @Message("Another number, or another code")
    String again();

    @Message("Account {number}")
    String account(String number);

    @Message("Account")
    String accountLabel();

    @Message("Show")
    String show();

    @Message("To pay")
    String owed();

    @Message("Nothing to pay")
    String nothingOwed();

    @Message("of it late")
    String ofItLate();

    @Message("Paid in advance")
    String credit();

    @Message("Invoices")
    String invoices();

    @Message("No invoices yet.")
    String noInvoices();

    @Message("due {day}")
    String due(String day);

    @Message("late since {day}")
    String lateSince(String day);

    @Message("paid")
    String paid();

    @Message("{amount} left")
    String left(String amount);

    @Message("Pay {number}")
    String pay(String number);

    @Message("Payments")
    String payments();

    @Message("No payments yet.")
    String noPayments();

    @Message("Your reports")
    String reports();

    @Message("You have reported nothing.")
    String noReports();

    @Message("Report a fault")
    String report();

    @Message("What is it about?")
    String category();

    @Message("Choose")
    String choose();

    @Message("In a few words")
    String subject();

    @Message("What happened?")
    String description();

    @Message("Since when, and what do the lights of the router show?")
    String descriptionHint();

    @Message("Send report")
    String sendReport();

    @Message("We have your report. You get a text with a link to follow it.")
    String reported();

    @Message("How we reach you")
    String contact();

    @Message("Telephone")
    String phone();

    @Message("It is the key to these pages.")
    String phoneHint();

    @Message("Change the number")
    String changeNumber();

    @Message("Another number")
    String numberTitle();

    @Message("Your number now")
    String numberNow();

    @Message("New number")
    String newNumber();

    @Message("We send a code to it. Until you type the code, nothing changes.")
    String newNumberHint();

    @Message("Send the code there")
    String sendThere();

    @Message("A text with six digits is on its way to {phone}. It may take a minute.")
    String numberCodeIntro(String phone);

    @Message("I no longer have the telephone of before: sign it out, and all others too")
    String alone();

    @Message("Change my number")
    String confirmNumber();

    @Message("Your number is changed. The one before got a text about it.")
    String renumbered();

    @Message("E-mail")
    String email();

    @Message("Language")
    String language();

    @Message("Change number, e-mail or language")
    String change();

    @Message("Save")
    String save();

    @Message("Saved.")
    String saved();

    @Message("Back")
    String back();

    @Message("Sign out on this telephone")
    String leave();

    @Message("open")
    String stateOpen();

    @Message("in progress")
    String stateInProgress();

    @Message("waiting")
    String statePending();

    @Message("resolved")
    String stateResolved();

    @Message("closed")
    String stateClosed();

    @Message("Not sent yet: see below.")
    String notSent();
}
