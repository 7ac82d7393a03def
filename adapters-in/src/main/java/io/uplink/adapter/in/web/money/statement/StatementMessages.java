package io.uplink.adapter.in.web.money.statement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of statements and of their proof say. */
@MessageBundle("proof")
public interface StatementMessages {

    @Message("M-Pesa day by day")
    String title();

    @Message("Money")
    String money();

    @Message("Paybill or till")
    String shortcode();

    @Message("Show")
    String show();

    @Message("Day")
    String day();

    @Message("Statement")
    String onStatement();

    @Message("Received")
    String received();

    @Message("In the books")
    String inBooks();

    @Message("Proven")
    String proven();

    @Message("No statement")
    String noStatement();

    @Message("{count} differ")
    String differing(long count);

    @Message("{count} by the statement alone")
    String alone(long count);

    @Message("{count} to enter")
    String toEnterCount(long count);

    @Message("Nothing in the last month")
    String noDays();

    @Message("Take a statement, or wait for the first payment.")
    String noDaysWhy();

    @Message("There is no paybill or till to prove.")
    String noShortcode();

    @Message("Take a statement")
    String take();

    @Message(
            "The CSV of the M-Pesa organisation portal. The same file again changes nothing; what"
                    + " only the statement knows is booked.")
    String takeHint();

    @Message("File")
    String file();

    @Message("Take it")
    String upload();

    @Message("Statements")
    String taken();

    @Message("None yet")
    String noneTaken();

    @Message("{lines} lines, {fresh} new")
    String takenLine(long lines, long fresh);

    @Message("{count} not completed")
    String unfinished(long count);

    @Message("Row {row}: {why}")
    String fault(long row, String why);

    @Message("The file was not taken.")
    String notRead();

    @Message("Receipts that differ")
    String differences();

    @Message("Statement, receipts and books say the same.")
    String noDifferences();

    @Message("Receipt")
    String receipt();

    @Message("What to do")
    String whatToDo();

    @Message(
            "Only the statement knows it. It is booked within seconds; if it stays, look at the"
                    + " jobs.")
    String doWait();

    @Message(
            "It is not on the statement. Ask Safaricom for it before anything is paid back; it may"
                    + " be made up.")
    String doAsk();

    @Message("No statement of that day was taken yet.")
    String doTake();

    @Message("Statement and call name different amounts. Correct the payment by the statement.")
    String doAmount();

    @Message("The books hold another amount than was received. Look at the payment.")
    String doBooks();

    @Message("To enter in the books")
    String toEnter();

    @Message("Charges, withdrawals and what came from no payer.")
    String toEnterHint();

    @Message("Movement")
    String movement();

    @Message("In KES")
    String amountIn();

    @Message("Out KES")
    String amountOut();

    @Message("New entry")
    String enter();
}
