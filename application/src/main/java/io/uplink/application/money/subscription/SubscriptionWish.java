package io.uplink.application.money.subscription;

import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What is to be subscribed to, as typed. A package or a product, not both; what is blank is as
 * usual.
 *
 * @param packageId id of a package; its price and interval are taken over
 * @param productId id of a product; its price is taken over
 * @param price of a period, where another one was agreed on
 * @param interval of a product; blank is a month
 * @param anchorDay on which periods begin; blank is the day of the start
 * @param start blank is today
 * @param lastDay blank is none
 */
public record SubscriptionWish(
        String packageId,
        String productId,
        String price,
        String interval,
        String anchorDay,
        String start,
        String lastDay) {

    /** A package from a day on, for a price that was agreed on. */
    public static SubscriptionWish ofPackage(UUID packageId, Money price, LocalDate start) {
        return new SubscriptionWish(
                packageId.toString(), "", price.toDecimal(), "", "", start.toString(), "");
    }
}
