package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages for categories and kinds of fees. */
@MessageBundle("catalogue")
public interface CatalogueMessages {

    @Message("Settings")
    String settings();

    @Message("Ticket categories")
    String categories();

    @Message("What a ticket is about. Old tickets keep a category that is set aside.")
    String categoriesHint();

    @Message("New category")
    String newCategory();

    @Message("Service fees")
    String fees();

    @Message("What a service usually costs. Fees that were charged keep their price.")
    String feesHint();

    @Message("New fee")
    String newFee();

    @Message("Key")
    String key();

    @Message("Small letters, digits and underscores. It cannot be changed later.")
    String keyHint();

    @Message("Name")
    String name();

    @Message("English name")
    String english();

    @Message("Swahili name")
    String swahili();

    @Message("Amount")
    String amount();

    @Message("In {currency}. Write it like 1500 or 1,500.50.")
    String amountHint(String currency);

    @Message("Place in the list")
    String position();

    @Message("Smaller numbers come first. Empty is last.")
    String positionHint();

    @Message("Offered")
    String active();

    @Message("Set aside")
    String inactive();

    @Message("Offered for new tickets")
    String offered();

    @Message("Edit")
    String edit();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Remove")
    String remove();

    @Message("Only what was never used can be removed.")
    String removeHint();

    @Message("Nothing here yet.")
    String none();

    @Message("Nothing was saved yet.")
    String notSaved();
}
