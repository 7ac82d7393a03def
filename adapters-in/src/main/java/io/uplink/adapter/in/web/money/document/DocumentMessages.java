package io.uplink.adapter.in.web.money.document;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What documents on paper say, and the page on which they are checked. */
@MessageBundle("document")
public interface DocumentMessages {

    @Message("PDF")
    String pdf();

    @Message("Invoice as a PDF")
    String ownPdf();

    @Message("As a PDF to print or send")
    String pdfHint();

    @Message("Invoice")
    String invoice();

    @Message("Credit note")
    String creditNote();

    @Message("Quote")
    String quote();

    @Message("Receipt")
    String receipt();

    @Message("Statement of account")
    String statement();

    @Message("VOID")
    String markVoid();

    @Message("PAID")
    String markPaid();

    @Message("OVERDUE")
    String markOverdue();

    @Message("CREDITED")
    String markCredited();

    @Message("REVERSED")
    String markReversed();

    @Message("EXPIRED")
    String markExpired();

    @Message("ACCEPTED")
    String markAccepted();

    @Message("DECLINED")
    String markDeclined();

    @Message("Bill to")
    String billTo();

    @Message("Credit to")
    String creditTo();

    @Message("Quote for")
    String quoteFor();

    @Message("Received from")
    String receivedFrom();

    @Message("Account of")
    String accountOf();

    @Message("Account no.")
    String account();

    @Message("Tel. {phone}")
    String tel(String phone);

    @Message("PIN {pin}")
    String pin(String pin);

    @Message("VAT no. {number}")
    String vat(String number);

    @Message("Date")
    String day();

    @Message("Due")
    String dueOn();

    @Message("Valid until")
    String validUntil();

    @Message("For invoice")
    String ofInvoice();

    @Message("Branch")
    String branch();

    @Message("Paid by")
    String method();

    @Message("Reference")
    String reference();

    @Message("Period")
    String period();

    @Message("{from} to {until}")
    String days(String from, String until);

    @Message("Description")
    String description();

    @Message("Qty")
    String quantity();

    @Message("Unit price")
    String unitPrice();

    @Message("Discount")
    String discount();

    @Message("Tax")
    String taxRate();

    @Message("Amount {currency}")
    String amount(String currency);

    @Message("Charged")
    String charged();

    @Message("Paid")
    String paidColumn();

    @Message("Balance {currency}")
    String balanceColumn(String currency);

    @Message("Price includes tax")
    String taxIncluded();

    @Message("Total before tax")
    String net();

    @Message("{tax} on {net}")
    String taxOf(String tax, String net);

    @Message("Total")
    String totalPlain();

    @Message("Total {currency}")
    String total(String currency);

    @Message("Paid")
    String paid();

    @Message("Credited")
    String credited();

    @Message("Balance due {currency}")
    String due(String currency);

    @Message("Amount received {currency}")
    String amountReceived(String currency);

    @Message("Kept as credit")
    String left();

    @Message("Given back")
    String refunded();

    @Message("Invoice {number}")
    String paysInvoice(String number);

    @Message("On account")
    String onAccount();

    @Message("Brought forward")
    String opening();

    @Message("Owed on {day} {currency}")
    String closing(String day, String currency);

    @Message("In credit on {day} {currency}")
    String closingCredit(String day, String currency);

    @Message("Payment")
    String paymentRow();

    @Message("Payment reversed")
    String reversedRow();

    @Message("Refund")
    String refundRow();

    @Message("Refund that did not go")
    String refundReturnedRow();

    @Message("How to pay")
    String howToPay();

    @Message(
            "M-Pesa: Lipa na M-Pesa, Pay Bill. Business no. {number}, account no."
                    + " {account}, amount {amount}.")
    String paybill(String number, String account, String amount);

    @Message("M-Pesa: Lipa na M-Pesa, Buy Goods. Till no. {number}, amount {amount}.")
    String till(String number, String amount);

    @Message("Notes")
    String notes();

    @Message("Reason")
    String reason();

    @Message("This payment was reversed on {day}: {why}")
    String reversedBecause(String day, String why);

    @Message("This invoice was taken back and is not to be paid: {why}")
    String voidBecause(String why);

    @Message("Thank you for your payment.")
    String thanks();

    @Message("Prices hold up to and including {day}.")
    String quoteNote(String day);

    @Message("Is this document genuine?")
    String checkTitle();

    @Message(
            "Point a phone camera at the square, or open the address. Our own page"
                    + " must show this number, this amount and how it stands today.")
    String checkText();

    @Message("Page {first} of {last}")
    String pages(String first, String last);

    @Message("Cash")
    String cash();

    @Message("Bank transfer")
    String bank();

    @Message("Cheque")
    String cheque();

    @Message("M-Pesa")
    String mobileMoney();

    @Message("Check a document")
    String verifyTitle();

    @Message("This document is genuine")
    String genuine();

    @Message(
            "{issuer} issued it. Compare it with your paper: if the number or the"
                    + " amount is different, do not trust the paper.")
    String genuineText(String issuer);

    @Message("It is genuine, but it no longer counts")
    String genuineVoid();

    @Message("Issued by")
    String issuer();

    @Message("Customer")
    String customer();

    @Message("Hidden from strangers")
    String customerHint();

    @Message("Stands now")
    String standing();

    @Message("To pay now")
    String dueNow();

    @Message("To be paid")
    String sDue();

    @Message("Overdue")
    String sOverdue();

    @Message("Partly paid")
    String sPartlyPaid();

    @Message("Paid")
    String sPaid();

    @Message("Credited")
    String sCredited();

    @Message("Void: not to be paid")
    String sVoid();

    @Message("Issued")
    String sIssued();

    @Message("Holds")
    String sHolds();

    @Message("Expired")
    String sExpired();

    @Message("Accepted")
    String sAccepted();

    @Message("Declined")
    String sDeclined();

    @Message("Invoiced")
    String sInvoiced();

    @Message("Money received")
    String sReceived();

    @Message("Reversed: the money did not stay")
    String sReversed();

    @Message("We do not know this document")
    String unknownTitle();

    @Message(
            "No document of ours has this address. It may be mistyped, or the"
                    + " paper is not ours. Pay nothing on it before you have called us.")
    String unknownText();

    @Message("Call {phone}")
    String unknownCall(String phone);

    @Message(
            "This page shows what our books say at this moment, and nothing else"
                    + " about the customer.")
    String verifyFoot();

    @Message("As of {moment}")
    String asOf(String moment);
}
