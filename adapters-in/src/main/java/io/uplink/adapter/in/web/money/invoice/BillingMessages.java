package io.uplink.adapter.in.web.money.invoice;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages about charging and paying say. */
@MessageBundle("billing")
public interface BillingMessages {

    @Message("Money")
    String money();

    @Message("Taxes")
    String taxes();

    @Message("Tax")
    String tax();

    @Message(
            "A rate applies from its day until the next one begins. What was issued keeps the rate"
                    + " of its day.")
    String taxesHint();

    @Message("Rate today")
    String rateToday();

    @Message("{rate} from {day}")
    String rateFrom(String rate, String day);

    @Message("Another rate")
    String newRate();

    @Message("Rate, %")
    String ratePercent();

    @Message("New tax")
    String newTax();

    @Message("Standard")
    String taxStandard();

    @Message("Zero rated")
    String taxZero();

    @Message("Exempt")
    String taxExempt();

    @Message("From")
    String from();

    @Message("Until")
    String until();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Code")
    String code();

    @Message("Short, such as HOME-10. It stays for good.")
    String codeHint();

    @Message("Name")
    String name();

    @Message("Description")
    String description();

    @Message("Kind")
    String kind();

    @Message("Any kind")
    String anyKind();

    @Message("State")
    String state();

    @Message("Any state")
    String anyState();

    @Message("Search")
    String search();

    @Message("Everything")
    String everything();

    @Message("Before")
    String before();

    @Message("Next")
    String after();

    @Message("Product")
    String product();

    @Message("Service")
    String service();

    @Message("Products and services")
    String products();

    @Message("New product")
    String newProduct();

    @Message("Name or code")
    String nameOrCode();

    @Message("Offered")
    String offered();

    @Message("Retired")
    String retired();

    @Message("Retire")
    String retire();

    @Message("Offer again")
    String offerAgain();

    @Message("What is retired is no longer offered for new lines. What was sold stays as it is.")
    String retireHint();

    @Message("No products")
    String noProducts();

    @Message("Nothing is offered yet, or nothing fits the search.")
    String noProductsWhy();

    @Message("Price")
    String price();

    @Message("with tax")
    String inclusive();

    @Message("without tax")
    String exclusive();

    @Message("The tax is in the price")
    String taxIsIncluded();

    @Message("Revenue account")
    String revenueAccount();

    @Message("Invoices")
    String invoices();

    @Message("Invoice")
    String invoice();

    @Message("New invoice")
    String newInvoice();

    @Message("Draft of an invoice")
    String editDraft();

    @Message("Edit")
    String edit();

    @Message("Draft")
    String draft();

    @Message("Issued")
    String issued();

    @Message("Partly paid")
    String partlyPaid();

    @Message("Paid")
    String paid();

    @Message("Void")
    String isVoid();

    @Message("Overdue")
    String overdue();

    @Message("Number or customer")
    String numberOrCustomer();

    @Message("Any branch")
    String anyBranch();

    @Message("Branch")
    String branch();

    @Message("Customer")
    String customer();

    @Message("Account")
    String account();

    @Message("Account number")
    String accountNumber();

    @Message("Such as ACC-000123. It stands on the customer’s page.")
    String accountNumberHint();

    @Message("Day")
    String day();

    @Message("Due")
    String due();

    @Message("Due, days")
    String dueDays();

    @Message("After the day of issue.")
    String dueDaysHint();

    @Message("Total")
    String total();

    @Message("Balance")
    String balance();

    @Message("No invoices")
    String noInvoices();

    @Message("Nothing was charged yet, or nothing fits the search.")
    String noInvoicesWhy();

    @Message("Line {number}")
    String lineOf(String number);

    @Message("written freely")
    String freeLine();

    @Message("of the product")
    String ofProduct();

    @Message("Quantity")
    String quantity();

    @Message("Unit price")
    String unitPrice();

    @Message("Discount")
    String discount();

    @Message("Like 10% or 250, off the whole.")
    String discountHint();

    @Message("More lines")
    String addLines();

    @Message("Notes")
    String notes();

    @Message("Lines")
    String lines();

    @Message("Net")
    String net();

    @Message("Tax")
    String inTax();

    @Message("The price is")
    String priceIs();

    @Message("Issue")
    String issue();

    @Message("It gets its number and no longer changes.")
    String issueHint();

    @Message("Remove the draft")
    String removeDraft();

    @Message("Payments")
    String payments();

    @Message("Credit notes")
    String creditNotes();

    @Message("Credit note")
    String creditNote();

    @Message("Credited")
    String credited();

    @Message("In the books")
    String entries();

    @Message("Nothing was paid yet.")
    String noPaymentsYet();

    @Message("taken off on {day}")
    String takenOff(String day);

    @Message("Receive payment")
    String receivePayment();

    @Message("Make void")
    String makeVoid();

    @Message("Takes it back whole, on its own day. Its number stays taken.")
    String voidHint();

    @Message("Reason")
    String why();

    @Message("Write a credit note")
    String writeCredit();

    @Message("Amounts with tax, by line; leave all empty to credit what is left.")
    String creditHint();

    @Message("Credit")
    String credit();

    @Message("History")
    String history();

    @Message("Loading …")
    String loading();

    @Message("Statement of account")
    String statement();

    @Message("Payment")
    String payment();

    @Message("Payment taken back")
    String paymentReversed();

    @Message("Refund that did not go")
    String refundReturned();

    @Message("Refund")
    String refund();

    @Message("New payment")
    String newPayment();

    @Message("Method")
    String method();

    @Message("Any method")
    String anyMethod();

    @Message("Cash")
    String cash();

    @Message("Bank transfer")
    String bank();

    @Message("Cheque")
    String cheque();

    @Message("M-Pesa")
    String mobileMoney();

    @Message("Reference")
    String reference();

    @Message("The M-Pesa receipt, or the number of the cheque or transfer. Cash needs none.")
    String referenceHint();

    @Message("Amount")
    String amount();

    @Message("Received")
    String received();

    @Message("Kept in")
    String keptIn();

    @Message("as usual for the method")
    String usualAccount();

    @Message("Pay first")
    String payFirst();

    @Message("what is due first")
    String dueFirst();

    @Message("No payments")
    String noPayments();

    @Message("Nothing was received yet, or nothing fits the search.")
    String noPaymentsWhy();

    @Message("Credit left")
    String left();

    @Message("Used")
    String used();

    @Message("Given back")
    String refunded();

    @Message("Taken back on {day}: {why}")
    String takenBack(String day, String why);

    @Message("Taken back")
    String reversed();

    @Message("Take back")
    String reversePayment();

    @Message("For money that never came, or a cheque that bounced. What it paid is open again.")
    String reverseHint();

    @Message("What is left may be given back, whole or in part.")
    String refundHint();

    @Message("Give back")
    String giveBack();

    @Message("Taken from")
    String takenFrom();

    @Message("Use for an invoice")
    String useCredit();

    @Message("What it pays")
    String paysInvoices();

    @Message("It pays nothing yet.")
    String paysNothing();

    @Message("Choose")
    String choose();

    @Message("Opening balance")
    String opening();

    @Message("Closing balance")
    String closing();

    @Message("Charged")
    String charged();

    @Message("Show")
    String show();

    @Message("Nothing was charged or paid in these days.")
    String nothingMoved();

    @Message("There are more lines. Choose fewer days to see all.")
    String cutShort();

    @Message("Ageing of debts")
    String ageing();

    @Message("At the end of")
    String asOf();

    @Message("Not due")
    String notDue();

    @Message("over 90")
    String beyond90();

    @Message("Nobody owes anything")
    String noDebts();

    @Message("Owed")
    String owed();

    @Message("Credit")
    String customerCredit();
}
