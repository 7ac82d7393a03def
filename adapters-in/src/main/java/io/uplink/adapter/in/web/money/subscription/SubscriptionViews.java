package io.uplink.adapter.in.web.money.subscription;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.org.Inputs;
import io.uplink.application.money.subscription.NextInvoice;
import io.uplink.application.money.subscription.ShowSubscription;
import io.uplink.application.money.subscription.SubscriptionWish;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Charge;
import io.uplink.application.money.subscription.port.SubscriptionQueries.Line;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Subscriptions as JSON; amounts are whole cents. */
public final class SubscriptionViews {

    private SubscriptionViews() {}

    /** A subscription; {@code billedUntil} is the first day that was not charged yet. */
    @RegisterForReflection
    public record SubscriptionView(
            UUID id,
            UUID customer,
            UUID branch,
            String state,
            Optional<UUID> packageId,
            Optional<UUID> productId,
            String name,
            long priceMinor,
            String currency,
            boolean taxIncluded,
            String interval,
            int anchorDay,
            LocalDate start,
            Optional<LocalDate> lastDay,
            LocalDate billedUntil,
            long version) {

        static SubscriptionView of(Subscription.Snapshot one) {
            return new SubscriptionView(
                    one.id().value(),
                    one.customer().value(),
                    one.branch().value(),
                    one.status().code(),
                    one.item().offer(),
                    one.item().product().map(product -> product.value()),
                    one.item().name(),
                    one.item().price().minor(),
                    one.item().price().currency().getCurrencyCode(),
                    one.item().taxIncluded(),
                    one.rhythm().interval().code(),
                    one.rhythm().anchorDay(),
                    one.start(),
                    one.lastDay(),
                    one.billedUntil(),
                    one.version());
        }
    }

    /** A subscription of the list. */
    @RegisterForReflection
    public record SubscriptionLineView(
            SubscriptionView subscription, String customerName, String account) {

        static SubscriptionLineView of(Line line) {
            return new SubscriptionLineView(
                    SubscriptionView.of(line.subscription()), line.customerName(), line.account());
        }
    }

    /** What the next invoice will say. */
    @RegisterForReflection
    public record NextInvoiceView(
            String text,
            LocalDate from,
            LocalDate lastDay,
            LocalDate day,
            LocalDate dueOn,
            long netMinor,
            long taxMinor,
            long totalMinor) {

        static NextInvoiceView of(NextInvoice next) {
            return new NextInvoiceView(
                    next.charge().text(),
                    next.charge().days().from(),
                    next.charge().days().lastDay(),
                    next.day(),
                    next.dueOn(),
                    next.reckoning().net().minor(),
                    next.reckoning().tax().minor(),
                    next.reckoning().total().minor());
        }
    }

    /** What was charged; {@code coveredUntil} is earlier where the rest was credited. */
    @RegisterForReflection
    public record SubscriptionChargeView(
            UUID invoice,
            String number,
            LocalDate from,
            LocalDate until,
            LocalDate coveredUntil,
            long totalMinor,
            long balanceMinor) {

        static SubscriptionChargeView of(Charge charge) {
            return new SubscriptionChargeView(
                    charge.invoice().value(),
                    charge.number(),
                    charge.charged().days().from(),
                    charge.charged().days().until(),
                    charge.charged().coveredUntil(),
                    charge.total().minor(),
                    charge.balance().minor());
        }
    }

    /** A subscription with what was charged, the latest first, and what comes next. */
    @RegisterForReflection
    public record SubscriptionSheetView(
            SubscriptionView subscription,
            String customerName,
            String account,
            Optional<NextInvoiceView> next,
            List<SubscriptionChargeView> charges) {

        static SubscriptionSheetView of(ShowSubscription.Shown shown) {
            return new SubscriptionSheetView(
                    SubscriptionView.of(shown.sheet().subscription()),
                    shown.sheet().customerName(),
                    shown.sheet().account(),
                    shown.next().map(NextInvoiceView::of),
                    shown.sheet().charges().stream().map(SubscriptionChargeView::of).toList());
        }
    }

    /**
     * A new subscription, of a package or a product.
     *
     * @param priceMinor of a period; absent for the price of today
     * @param interval month, quarter, half-year or year; of a package it is not looked at
     * @param anchorDay of the month on which periods begin; absent for the day of the start
     * @param start absent for today
     */
    public record SubscriptionBody(
            @Nullable String customer,
            @Nullable String packageId,
            @Nullable String productId,
            @Nullable Long priceMinor,
            @Nullable String interval,
            @Nullable Integer anchorDay,
            @Nullable LocalDate start,
            @Nullable LocalDate lastDay) {

        SubscriptionWish wish() {
            return new SubscriptionWish(
                    Inputs.text(packageId),
                    Inputs.text(productId),
                    price(priceMinor),
                    Inputs.text(interval),
                    text(anchorDay),
                    text(start),
                    text(lastDay));
        }
    }

    /** What it is of from then on; {@code now} is from today on, not with the next period. */
    public record SubscriptionChangeBody(
            @Nullable String packageId,
            @Nullable String productId,
            @Nullable Long priceMinor,
            @Nullable String interval,
            @Nullable Boolean now) {

        SubscriptionWish wish() {
            return new SubscriptionWish(
                    Inputs.text(packageId),
                    Inputs.text(productId),
                    price(priceMinor),
                    Inputs.text(interval),
                    "",
                    "",
                    "");
        }
    }

    /** The last day for which it is charged. */
    public record SubscriptionEndBody(@Nullable LocalDate lastDay) {}

    private static String price(@Nullable Long minor) {
        return minor == null ? "" : Money.ofMinor(minor, Money.KES).toDecimal();
    }

    private static String text(@Nullable Object given) {
        return Optional.ofNullable(given).map(Object::toString).orElse("");
    }
}
