package io.uplink.domain.money.subscription;

import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * What was charged, and how far that still holds.
 *
 * @param name what it was charged for
 * @param days those that were charged
 * @param coveredUntil the first day that is not, or no longer, charged by it
 */
public record ChargedPeriod(
        UUID id,
        SubscriptionId subscription,
        String name,
        Period days,
        LocalDate coveredUntil,
        InvoiceId invoice) {

    /**
     * What is to be credited of it when it no longer holds from a day on; nothing if it ends
     * before.
     */
    public Money creditFrom(LocalDate day, Money total) {
        var from = day.isBefore(days.from()) ? days.from() : day;
        if (!from.isBefore(coveredUntil)) {
            return Money.zero(total.currency());
        }
        return PeriodCharge.part(
                total,
                days.days(),
                (int) ChronoUnit.DAYS.between(days.from(), from),
                (int) ChronoUnit.DAYS.between(from, coveredUntil));
    }

    /** Why it is credited from a day on: for which days nothing is charged any more. */
    public String wordsFrom(LocalDate day) {
        var from = day.isBefore(days.from()) ? days.from() : day;
        return new Period(from, coveredUntil).words(name);
    }

    public ChargedPeriod coveringUntil(LocalDate day) {
        return new ChargedPeriod(
                id,
                subscription,
                name,
                days,
                day.isBefore(days.from()) ? days.from() : day,
                invoice);
    }
}
