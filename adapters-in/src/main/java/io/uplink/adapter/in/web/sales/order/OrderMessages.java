package io.uplink.adapter.in.web.sales.order;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of orders say. */
@MessageBundle("order")
public interface OrderMessages {

    @Message("Sales")
    String sales();

    @Message("Orders")
    String orders();

    @Message("Order")
    String order();

    @Message("New order")
    String newOrder();

    @Message("Number, name, phone")
    String search();

    @Message("Find")
    String find();

    @Message("All orders")
    String everything();

    @Message("No orders")
    String none();

    @Message("Orders from the public page and those that you enter stand here.")
    String noneWhy();

    @Message("Earlier page")
    String before();

    @Message("Next page")
    String after();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Payment")
    String payment();

    @Message("Paid or not")
    String anyPayment();

    @Message("We do not come there")
    String notCovered();

    @Message("Whether we come to you")
    String checkTitle();

    @Message("Your area")
    String checkArea();

    @Message("Ask")
    String checkAsk();

    @Message("Yes, we connect houses in {area}.")
    String checkLive(String area);

    @Message("Not yet, but we are on our way to {area}.")
    String checkComing(String area);

    @Message("We do not come to {area} so far.")
    String checkNone(String area);

    @Message("We do not know yet whether we come to {area}.")
    String checkUnknown(String area);

    @Message("See packages and order")
    String checkPackages();

    @Message("Leave us your number, and we tell you as soon as we are there.")
    String checkTellMe();

    @Message("Write to us, and somebody looks.")
    String checkWrite();

    @Message("Write to us")
    String checkContact();

    @Message("Order {name}: {speed} for {price}")
    String summary(String name, String speed, String price);

    @Message("Brought by")
    String broughtBy();

    @Message("Whoever enters it, or nobody")
    String broughtByNobody();

    @Message("Came of the lead")
    String ofLead();

    @Message("Entered by")
    String seller();

    @Message("Entered by anybody")
    String anySeller();

    @Message("Package")
    String packageName();

    @Message("Amount")
    String amount();

    @Message("Choose")
    String choose();

    @Message("Name")
    String name();

    @Message("Phone")
    String phone();

    @Message("We call this number before we come.")
    String phoneHint();

    @Message("E-mail")
    String email();

    @Message("Area")
    String area();

    @Message("Estate, village or part of town")
    String areaHint();

    @Message("House and landmark")
    String place();

    @Message("For example: Block C, door 8, behind Upendo school")
    String placeHint();

    @Message("Notes")
    String notes();

    @Message("Branch")
    String branch();

    @Message("Language")
    String speaks();

    @Message("Enter order")
    String enter();

    @Message("Cancel")
    String back();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Came from")
    String source();

    @Message("Public page")
    String fromPublic();

    @Message("Our desk")
    String fromDesk();

    @Message("What it costs")
    String money();

    @Message("First period")
    String price();

    @Message("Installation")
    String installation();

    @Message("Together")
    String total();

    @Message("Paid")
    String paid();

    @Message("Not paid")
    String unpaid();

    @Message("Part paid")
    String partPaid();

    @Message("To pay")
    String toPay();

    @Message("Coverage")
    String coverage();

    @Message("History")
    String history();

    @Message("Loading")
    String loading();

    @Message("What it became")
    String became();

    @Message("Customer")
    String customer();

    @Message("Ticket")
    String ticket();

    @Message("Make a customer")
    String convert();

    @Message("Makes the customer, the subscription and an urgent installation ticket, all at once.")
    String convertHint();

    @Message("Account of a customer we know")
    String knownAccount();

    @Message("Leave it empty for a new customer. A phone alone names nobody.")
    String knownAccountHint();

    @Message("Confirm")
    String confirm();

    @Message("You talked to whoever ordered, and it is meant.")
    String confirmHint();

    @Message("Cancel the order")
    String cancel();

    @Message("What was paid stays the customer's credit until it is given back.")
    String cancelHint();

    @Message("Why")
    String why();

    @Message("Cancelled: {reason}")
    String cancelledFor(String reason);

    @Message("What was paid is the customer's credit.")
    String toRefund();

    @Message("Give it back")
    String refundLink();

    @Message("{amount} went back.")
    String wentBack(String amount);

    @Message("New")
    String stageNew();

    @Message("Confirmed")
    String stageConfirmed();

    @Message("Customer")
    String stageConverted();

    @Message("Cancelled")
    String stageCancelled();

    @Message("Our line is in your area.")
    String covered();

    @Message("Our line comes to this area. We tell you when.")
    String coverageComes();

    @Message("We check first whether our line reaches the house.")
    String coverageUnknown();

    @Message("connected")
    String areaLive();

    @Message("coming")
    String areaComes();

    @Message("Order {name}")
    String orderPackage(String name);

    @Message("Order Internet")
    String orderInternet();

    @Message("and {fee} once for the installation")
    String andInstallation(String fee);

    @Message("Choose another package")
    String another();

    @Message("Something is missing below. Nothing was sent.")
    String notSent();

    @Message("Your name")
    String yourName();

    @Message("if you like")
    String optional();

    @Message("Nearest office")
    String office();

    @Message("I do not know")
    String anyOffice();

    @Message("How do you want to pay?")
    String howPay();

    @Message("Now, by M-Pesa")
    String payNow();

    @Message("We send a request to your phone. You enter your PIN there, never here.")
    String payNowHint();

    @Message("Later")
    String payLater();

    @Message("When we call you, we tell you how to pay.")
    String payWhenWeCall();

    @Message("The order is saved; you pay when it suits you.")
    String payLaterHint();

    @Message("M-Pesa number")
    String payer();

    @Message("Only if it is not the number above")
    String payerHint();

    @Message("Only if it is not the number of the order")
    String payerHintAgain();

    @Message("Leave this empty")
    String trap();

    @Message("Place order")
    String placeOrder();

    @Message("If we cannot connect your house, we give the whole amount back.")
    String promise();

    @Message("Call us")
    String callUs();

    @Message("To the first page")
    String firstPage();

    @Message("Check your phone")
    String checkPhone();

    @Message("Enter your M-Pesa PIN on {phone} to pay {amount}.")
    String enterPin(String phone, String amount);

    @Message("We do not know yet whether it was paid")
    String notSure();

    @Message("M-Pesa has not told us. Please do not pay again until we know.")
    String notSureText();

    @Message("This page looks again by itself every 5 seconds.")
    String looksAgain();

    @Message("I have entered my PIN")
    String lookNow();

    @Message("Pay later instead")
    String payLaterInstead();

    @Message("Nothing came to my phone")
    String nothingCame();

    @Message(
            "In the M-Pesa menu: Lipa na M-Pesa, Pay Bill {paybill}, account {number}, amount"
                    + " {amount}.")
    String paybillText(String paybill, String number, String amount);

    @Message("Order {number} is saved, whatever happens with the payment.")
    String saved(String number);

    @Message("Paid. Thank you, {name}.")
    String thanksPaid(String name);

    @Message("Ordered. Thank you, {name}.")
    String thanksOrdered(String name);

    @Message("Receipt")
    String receipt();

    @Message("Paid")
    String paidAt();

    @Message("For")
    String forWhat();

    @Message("This order is cancelled")
    String isCancelled();

    @Message("Nothing was paid for it.")
    String cancelledText();

    @Message("You paid {amount}. It is yours; call us to get it back.")
    String cancelledPaid(String amount);

    @Message("{amount} that you paid was sent back to you.")
    String sentBack(String amount);

    @Message("The phone was not asked.")
    String notAsked();

    @Message("The payment did not go through")
    String notPaid();

    @Message("No money has left your account.")
    String noMoneyLeft();

    @Message("Paid so far")
    String paidSoFar();

    @Message("Pay by M-Pesa")
    String payThis();

    @Message("Send a request")
    String askPhone();

    @Message("What happens next")
    String next();

    @Message("Ordered")
    String stepOrdered();

    @Message("We call you")
    String stepCall();

    @Message("We connect the house")
    String stepConnect();

    @Message("Keep the address of this page: it shows how far your order is.")
    String keep();

    @Message("There was not enough money on the phone.")
    String whyNoFunds();

    @Message("The phone has reached its limit for today.")
    String whyLimit();

    @Message("The PIN was wrong.")
    String whyPin();

    @Message("The request was closed before the PIN was entered.")
    String whyCancelled();

    @Message("The request ended before the PIN was entered.")
    String whyExpired();

    @Message("Another payment was open on the phone.")
    String whyBusy();

    @Message("The request did not reach the phone.")
    String whyNotShown();

    @Message("The number cannot pay by M-Pesa.")
    String whyNotRegistered();

    @Message("M-Pesa did not take the payment.")
    String whyOther();
}
