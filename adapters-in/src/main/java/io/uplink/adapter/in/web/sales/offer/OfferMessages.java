package io.uplink.adapter.in.web.sales.offer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of packages say. */
@MessageBundle("offer")
public interface OfferMessages {

    @Message("Sales")
    String sales();

    @Message("Packages")
    String packages();

    @Message("New package")
    String newPackage();

    @Message("Package")
    String onePackage();

    @Message("Name")
    String name();

    @Message("Address")
    String address();

    @Message("The address of a package is made of its first name and stays.")
    String nameHint();

    @Message("Description")
    String description();

    @Message("Speed")
    String speed();

    @Message("Megabits a second towards the customer: 1,000 is a gigabit.")
    String speedHint();

    @Message("{mbps} Mbps")
    String megabits(String mbps);

    @Message("{gbps} Gbps")
    String gigabits(String gbps);

    @Message("Price")
    String price();

    @Message("In shillings, with all taxes in it.")
    String priceHint();

    @Message("Paid")
    String paid();

    @Message("every month")
    String monthly();

    @Message("every 3 months")
    String quarterly();

    @Message("every 6 months")
    String semiAnnual();

    @Message("every year")
    String annual();

    @Message("{amount} a month")
    String perMonth(String amount);

    @Message("What comes with it")
    String features();

    @Message("One a line, at most ten.")
    String featuresHint();

    @Message("Badge")
    String badge();

    @Message("A few words in its corner, such as Most ordered.")
    String badgeHint();

    @Message("Stands out among the others")
    String highlighted();

    @Message("Stands out")
    String isHighlighted();

    @Message("On offer")
    String offered();

    @Message("Not on offer")
    String notOffered();

    @Message("Offered to visitors and in new orders")
    String offeredHint();

    @Message("Place among the others")
    String position();

    @Message("0 comes first; the same place is sorted by price.")
    String positionHint();

    @Message("Save")
    String save();

    @Message("Cancel")
    String cancel();

    @Message("Nothing was saved.")
    String notSaved();

    @Message("Changed by somebody else meanwhile.")
    String changedMeanwhile();

    @Message("No packages yet")
    String none();

    @Message("What you sell stands here: a speed, a time and a price.")
    String noneWhy();
}
