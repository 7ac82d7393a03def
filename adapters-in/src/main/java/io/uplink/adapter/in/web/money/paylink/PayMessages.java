package io.uplink.adapter.in.web.money.paylink;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page by which an invoice is paid says, and what is said about sending it. */
@MessageBundle("pay")
public interface PayMessages {

    @Message("Pay")
    String title();

    @Message("Invoice {number}")
    String invoice(String number);

    @Message("To pay")
    String toPay();

    @Message("Due {day}")
    String due(String day);

    @Message("It was due on {day}.")
    String overdue(String day);

    @Message("What it is for")
    String lines();

    @Message("Total")
    String total();

    @Message("Paid so far")
    String paidSoFar();

    @Message("Pay with M-Pesa")
    String payByPhone();

    @Message("M-Pesa number")
    String phone();

    @Message("We send a request to this phone. You enter your PIN there, never here.")
    String phoneHint();

    @Message("Amount in shillings")
    String amount();

    @Message("All that is due, or a part of it.")
    String amountHint();

    @Message("Send the request to the phone")
    String send();

    @Message("Try again")
    String again();

    @Message("Nothing was sent. See what is marked.")
    String notSent();

    @Message("Pay from the M-Pesa menu instead")
    String byHand();

    @Message(
            "Lipa na M-Pesa, Pay Bill: business number {number}, account {account}, amount"
                    + " {amount}.")
    String paybillSteps(String number, String account, String amount);

    @Message(
            "Lipa na M-Pesa, Buy Goods: till number {number}, amount {amount}. Then tell us, for a"
                    + " till asks for no account.")
    String tillSteps(String number, String amount);

    @Message("Paying by phone is not possible here. Please call us.")
    String noPhonePay();

    @Message("Check your phone")
    String checkPhone();

    @Message("Enter your M-Pesa PIN on {phone} to pay KES {amount}.")
    String enterPin(String phone, String amount);

    @Message("This page checks by itself every 5 seconds.")
    String checksItself();

    @Message("Nothing came to my phone")
    String nothingCame();

    @Message(
            "See that the phone is on and has signal. A request ends after about a minute; then"
                    + " this page lets you try again.")
    String nothingCameHelp();

    @Message("We are asking M-Pesa")
    String checking();

    @Message(
            "We do not know yet whether KES {amount} from {phone} was paid. Do not pay again for"
                    + " now: this page shows it as soon as M-Pesa tells us.")
    String checkingHelp(String amount, String phone);

    @Message("Paid. Thank you")
    String paidTitle();

    @Message("Invoice {number} is paid in full.")
    String paidText(String number);

    @Message("We received KES {amount}, M-Pesa {receipt}. Thank you.")
    String partPaid(String amount, String receipt);

    @Message("What we received")
    String received();

    @Message("This address opens this invoice until {day}. Whoever has it can see and pay it.")
    String foot(String day);

    @Message("There is not enough money on this M-Pesa account. Nothing was taken.")
    String noFunds();

    @Message("M-Pesa does not move this amount. Try another one.")
    String amountRefused();

    @Message(
            "This M-Pesa account has reached its limit. Use another number, or wait until"
                    + " tomorrow.")
    String limitReached();

    @Message("This number has no active M-Pesa account. Use another one.")
    String noAccount();

    @Message(
            "M-Pesa wants two minutes between two payments of the same amount. Wait, then try"
                    + " again.")
    String tooSoon();

    @Message("The phone was busy with something else of M-Pesa. End that, then try again.")
    String otherSession();

    @Message("The request ended before a PIN was entered. Nothing was taken.")
    String expired();

    @Message("The request was cancelled on the phone. Nothing was taken.")
    String cancelled();

    @Message("The phone could not be reached. See that it is on and has signal, then try again.")
    String unreachable();

    @Message("The PIN was wrong. Nothing was taken. Try again.")
    String wrongPin();

    @Message(
            "M-Pesa could not do it now. Nothing was taken. Try again later, or pay from the M-Pesa"
                    + " menu.")
    String failed();

    @Message("Send to the customer")
    String sendTitle();

    @Message("By text, with an address to read and pay it at.")
    String sendHint();

    @Message("Send again")
    String sendAgain();

    @Message("Send")
    String sendNow();

    @Message("Sent {sent}. Its address opens the invoice until {until}.")
    String openUntil(String sent, String until);

    @Message("Withdraw the address")
    String withdraw();
}
