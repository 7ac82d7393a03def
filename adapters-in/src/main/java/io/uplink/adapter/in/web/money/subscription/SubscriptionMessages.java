package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages about subscriptions say. */
@MessageBundle("subscription")
public interface SubscriptionMessages {

    @Message("Subscriptions")
    String subscriptions();

    @Message("Subscription")
    String subscription();

    @Message("New subscription")
    String newSubscription();

    @Message("Active")
    String active();

    @Message("Paused")
    String paused();

    @Message("Ended")
    String ended();

    @Message("every month")
    String month();

    @Message("every 3 months")
    String quarter();

    @Message("every 6 months")
    String halfYear();

    @Message("every year")
    String year();

    @Message("Customer, account or package")
    String searchHint();

    @Message("No subscriptions")
    String none();

    @Message("Nobody is charged again and again yet, or nothing fits the search.")
    String noneWhy();

    @Message("No subscriptions yet.")
    String noneYet();

    @Message("Charged until")
    String chargedUntil();

    @Message("not charged yet")
    String notCharged();

    @Message("Package or product")
    String offer();

    @Message("Packages")
    String packages();

    @Message("Products")
    String products();

    @Message("Price")
    String price();

    @Message("Blank for the price of today; it is kept whatever becomes of the package.")
    String priceHint();

    @Message("Charged")
    String interval();

    @Message("For products; a package says it itself.")
    String intervalHint();

    @Message("Begins")
    String start();

    @Message("Day of the month")
    String anchorDay();

    @Message(
            "On which periods begin. Blank for the day of the start; 31 is the last day of each month.")
    String anchorDayHint();

    @Message("Last day")
    String lastDay();

    @Message("Blank for no end.")
    String lastDayHint();

    @Message("Preview")
    String preview();

    @Message("Open")
    String open();

    @Message("Next invoice")
    String next();

    @Message("No further invoice follows.")
    String nothingNext();

    @Message("Issued on {day}, to be paid by {due}")
    String issuedOn(String day, String due);

    @Message("{amount} of what was charged will be credited.")
    String credited(String amount);

    @Message("{amount} will be credited if it is paused today.")
    String creditToday(String amount);

    @Message("Charged periods")
    String charged();

    @Message("Nothing was charged yet.")
    String nothingCharged();

    @Message("credited from {day}")
    String creditedFrom(String day);

    @Message("Change")
    String change();

    @Message("From")
    String when();

    @Message("the next period")
    String nextPeriod();

    @Message("today: the rest is credited and charged anew")
    String today();

    @Message("Pause")
    String pause();

    @Message("From today on nothing is charged.")
    String pauseHint();

    @Message("Resume")
    String resume();

    @Message("From today on it is charged again.")
    String resumeHint();

    @Message("End")
    String end();

    @Message("What was charged for the days after it is credited.")
    String endHint();

    @Message("Nothing was kept yet.")
    String onlyPreview();
}
