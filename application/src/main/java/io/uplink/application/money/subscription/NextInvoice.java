package io.uplink.application.money.subscription;

import io.uplink.domain.money.subscription.PeriodCharge;
import io.uplink.domain.money.tax.Reckoning;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;

/**
 * What the next invoice of a subscription will say, at today's rates.
 *
 * @param day of its issue, or today where that has passed
 * @param credited what was charged and will be credited by the change that is looked at
 */
public record NextInvoice(
        PeriodCharge charge, Reckoning reckoning, LocalDate day, LocalDate dueOn, Money credited) {}
