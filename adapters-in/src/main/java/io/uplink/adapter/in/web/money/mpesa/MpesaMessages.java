package io.uplink.adapter.in.web.money.mpesa;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of mobile money say. */
@MessageBundle("mpesa")
public interface MpesaMessages {

    @Message("Calls of M-Pesa")
    String calls();

    @Message("No call needs your eye")
    String noCalls();

    @Message(
            "What Safaricom tells is worked off within seconds. What waits, was given up or is not"
                    + " believed stands here.")
    String noCallsWhy();

    @Message("waits")
    String callWaits();

    @Message("given up")
    String callStuck();

    @Message("made up")
    String callForged();

    @Message("not understood")
    String callUnreadable();

    @Message("not on the list")
    String callUnlisted();

    @Message("Try again")
    String callAgain();

    @Message("Set aside")
    String callAside();

    @Message("M-Pesa payments")
    String payments();

    @Message("Money")
    String money();

    @Message("Receipt or account")
    String receiptOrReference();

    @Message("Everything")
    String everything();

    @Message("Search")
    String search();

    @Message("Owned or waiting")
    String anyOwner();

    @Message("Waiting for an owner")
    String waiting();

    @Message("Owned")
    String owned();

    @Message("When")
    String when();

    @Message("Receipt")
    String receipt();

    @Message("Account typed")
    String reference();

    @Message("Customer")
    String customer();

    @Message("Payer")
    String payer();

    @Message("Amount")
    String amount();

    @Message("Paybill or till")
    String shortcode();

    @Message("No money yet")
    String none();

    @Message("What comes to your paybill or till stands here within seconds.")
    String noneWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("Told by")
    String seenIn();

    @Message("the request to the phone")
    String seenRequest();

    @Message("the confirmation")
    String seenConfirmation();

    @Message("the transaction's status")
    String seenStatus();

    @Message("the statement")
    String seenStatement();

    @Message("by the account number")
    String byAccount();

    @Message("by a spelling of the account number")
    String bySpelling();

    @Message("by the invoice number")
    String byInvoice();

    @Message("by the order number")
    String byOrder();

    @Message("by the payer's phone")
    String byPhone();

    @Message("by the request to the phone")
    String byRequest();

    @Message("by somebody of ours")
    String byDesk();

    @Message("by the payer")
    String byPayer();

    @Message("It goes back to who paid it")
    String whyGivenBack();

    @Message("No account was typed")
    String whyNoReference();

    @Message("The account that was typed is nobody's")
    String whyUnknownReference();

    @Message("Several customers fit")
    String whySeveralFit();

    @Message("The account is of somebody who is gone")
    String whyAccountClosed();

    @Message("Another amount than was asked for")
    String whyAmountDiffers();

    @Message("The request is not ours")
    String whyUnknownRequest();

    @Message("One source told another amount. Compare it with the statement.")
    String disputed();

    @Message("Whose money is it?")
    String owner();

    @Message("Customers that fit")
    String suggestions();

    @Message("Nothing tells whose it may be. Find the customer and give its account number.")
    String noSuggestions();

    @Message("has the payer's phone")
    String hintPayerPhone();

    @Message("the account that was typed is the phone of")
    String hintReferenceIsPhone();

    @Message("the same phone paid for before")
    String hintPaidBefore();

    @Message("the account is one slip away")
    String hintAccountAlike();

    @Message("the payer says so")
    String hintPayerSaid();

    @Message("has the payer's name")
    String hintSameName();

    @Message("It is theirs")
    String confirm();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Ask a phone to pay")
    String ask();

    @Message("The phone shows the request for about a minute; it is paid with the M-Pesa PIN.")
    String askHint();

    @Message("Phone")
    String phone();

    @Message("The customer's own where it is left blank.")
    String phoneHint();

    @Message("Amount in whole shillings")
    String shillings();

    @Message("Send")
    String send();

    @Message("Requests to phones")
    String requests();

    @Message("No phone was asked yet.")
    String noRequests();

    @Message("State")
    String state();

    @Message("being sent")
    String stateCreated();

    @Message("sent, without an answer yet")
    String stateSent();

    @Message("on the phone")
    String statePending();

    @Message("not known: it is asked about")
    String stateUnknown();

    @Message("not paid")
    String stateFailed();

    @Message("cancelled on the phone")
    String stateCancelled();

    @Message("over without an answer")
    String stateExpired();

    @Message("paid")
    String stateSucceeded();

    @Message("Paybills and tills")
    String shortcodes();

    @Message("New paybill or till")
    String newShortcode();

    @Message("No paybill or till yet")
    String noShortcodes();

    @Message("Enter one with the keys of its app at Daraja.")
    String noShortcodesWhy();

    @Message("Name")
    String name();

    @Message("Branch")
    String branch();

    @Message("choose")
    String choose();

    @Message("Kind")
    String kind();

    @Message("Paybill")
    String paybill();

    @Message("Till")
    String till();

    @Message("Number")
    String number();

    @Message("Of a till the number of its store.")
    String numberHint();

    @Message("Number of the till")
    String party();

    @Message("Blank for a paybill.")
    String partyHint();

    @Message("Service")
    String service();

    @Message("Sandbox")
    String sandbox();

    @Message("Production")
    String production();

    @Message("Another address")
    String other();

    @Message("Address")
    String baseUrl();

    @Message("Only for another address, such as a simulator's.")
    String baseUrlHint();

    @Message("Initiator")
    String initiator();

    @Message("Consumer key")
    String consumerKey();

    @Message("Consumer secret")
    String consumerSecret();

    @Message("Pass key")
    String passKey();

    @Message("Security credential")
    String credential();

    @Message("Kept sealed and never shown. Blank leaves it as it is.")
    String secretHint();

    @Message("Refuse payments to accounts that are nobody's")
    String refusesUnknown();

    @Message("Credit what calls from unlisted addresses tell only after Safaricom was asked")
    String provesUnlisted();

    @Message("Ask Safaricom about more than so many shillings")
    String provesAbove();

    @Message(
            "Empty for never. A confirmation is asked about with the initiator above; without one"
                    + " it waits for the statement.")
    String provesHint();

    @Message("Switched on")
    String active();

    @Message("off")
    String off();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Register with Safaricom")
    String register();

    @Message("Your password")
    String yourPassword();

    @Message("The one you sign in with. Whoever writes here decides where money arrives.")
    String yourPasswordHint();

    @Message("Nothing was saved. Type your password, and new keys if you typed any, once more.")
    String shortcodeNotSaved();

    @Message("Safaricom was told nothing.")
    String notRegistered();

    @Message("Tells Safaricom where to call when money comes. Once is enough.")
    String registerHint();

    @Message("Safaricom said no:")
    String registerRejected();

    @Message("Safaricom did not answer:")
    String registerUnknown();

    @Message("Account number")
    String account();
}
