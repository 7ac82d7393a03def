package io.uplink.adapter.in.web.money.payout;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said about money that goes back by phone. */
@MessageBundle("payout")
public interface PayoutMessages {

    @Message("Money back")
    String title();

    @Message("All")
    String all();

    @Message("Not over")
    String open();

    @Message("Over")
    String over();

    @Message("Show")
    String show();

    @Message("No money goes back")
    String none();

    @Message("What is given back by M-Pesa stands here, from a payment or from money that waits.")
    String noneWhy();

    @Message("Newer")
    String newer();

    @Message("Older")
    String older();

    @Message("To")
    String to();

    @Message("Asked for")
    String askedFor();

    @Message("Amount")
    String amount();

    @Message("Give back by M-Pesa")
    String giveBack();

    @Message("Refund to a phone")
    String refund();

    @Message("Reversal of a receipt")
    String reversal();

    @Message("What it is")
    String kind();

    @Message("M-Pesa number")
    String phone();

    @Message("Why")
    String why();

    @Message("Payment")
    String payment();

    @Message("Receipt")
    String receipt();

    @Message("Paybill or till")
    String shortcode();

    @Message("Customer")
    String customer();

    @Message("Asked for by")
    String by();

    @Message("Said yes to by")
    String decidedBy();

    @Message("one person is enough for this amount")
    String alone();

    @Message("Sent")
    String sent();

    @Message("Receipt of the money that went")
    String gone();

    @Message("Last told code")
    String code();

    @Message("How far")
    String state();

    @Message("Not sent. See what is marked.")
    String notDone();

    @Message("In shillings without cents. {left} is left of the payment.")
    String amountHint(String left);

    @Message("A second person has to say yes before it is sent.")
    String second();

    @Message("Ask for it")
    String ask();

    @Message("Waits for a second person")
    String stateRequested();

    @Message("Declined")
    String stateDeclined();

    @Message("To be sent")
    String stateCreated();

    @Message("Sent")
    String stateSent();

    @Message("M-Pesa is at it")
    String statePending();

    @Message("Not known whether it went")
    String stateUnknown();

    @Message("Did not go")
    String stateFailed();

    @Message("Went")
    String stateSucceeded();

    @Message("Do you say yes?")
    String decideTitle();

    @Message("Then it is sent at once, and cannot be called back.")
    String decideHint();

    @Message("Yes, send it")
    String yes();

    @Message("No")
    String no();

    @Message("You asked for it, so somebody else has to say yes.")
    String ownHint();

    @Message("What became of it?")
    String settleTitle();

    @Message(
            "M-Pesa is asked by itself for a day. Look in its portal; until it is known, the money"
                    + " stays held.")
    String settleHint();

    @Message("It went")
    String itWent();

    @Message("It did not go")
    String itDidNot();

    @Message("What M-Pesa told contradicts what it told before. Look in its portal.")
    String disputed();

    @Message("Send it back")
    String reverseTitle();

    @Message(
            "M-Pesa takes the whole receipt back to whoever paid it. Until then nobody can name its"
                    + " owner.")
    String reverseHint();

    @Message("Ask for the reversal")
    String reverse();

    @Message("What paybills hold")
    String balances();

    @Message("M-Pesa says")
    String told();

    @Message("Told")
    String toldAt();

    @Message("not told yet")
    String notTold();

    @Message("All together")
    String sum();

    @Message("Account 1110 in the books")
    String inBooks();

    @Message("M-Pesa says more by")
    String more();

    @Message("M-Pesa says less by")
    String less();

    @Message("No difference")
    String same();

    @Message("Ask")
    String askBalance();

    @Message("The answer comes within seconds. Show the page again then.")
    String balanceHint();

    @Message("Its initiator is not entered")
    String noInitiator();

    @Message("The last question was refused: {code}")
    String problem(String code);

    @Message("No paybill or till")
    String noShortcodes();

    @Message("Enter one in the settings.")
    String noShortcodesWhy();

    @Message("Money")
    String money();
}
