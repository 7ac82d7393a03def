package io.uplink.adapter.in.web.money.quote;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages about quotes say. */
@MessageBundle("quote")
public interface QuoteMessages {

    @Message("Quotes")
    String quotes();

    @Message("Quote")
    String quote();

    @Message("New quote")
    String newQuote();

    @Message("Draft of a quote")
    String editDraft();

    @Message("Draft")
    String draft();

    @Message("Sent")
    String sent();

    @Message("Accepted")
    String accepted();

    @Message("Declined")
    String declined();

    @Message("Expired")
    String expired();

    @Message("Invoiced")
    String converted();

    @Message("Valid until")
    String validUntil();

    @Message("No quotes")
    String none();

    @Message("Nothing was offered yet, or nothing fits the search.")
    String noneWhy();

    @Message("Mark as sent")
    String send();

    @Message("It gets its number and the day up to which it holds, and no longer changes.")
    String sendHint();

    @Message("Accepted by the customer")
    String accept();

    @Message("Declined by the customer")
    String decline();

    @Message("Reason")
    String why();

    @Message("Make an invoice")
    String convert();

    @Message(
            "Copies these lines into a draft of an invoice, which you can still change before it is"
                    + " issued. A quote becomes one invoice only.")
    String convertHint();

    @Message("the draft of an invoice")
    String becameDraft();

    @Message("It became")
    String became();

    @Message("The invoice that it became was removed.")
    String removed();
}
