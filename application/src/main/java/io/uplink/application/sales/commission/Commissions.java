package io.uplink.application.sales.commission;

import io.uplink.application.sales.commission.port.CommissionBooks;
import io.uplink.application.sales.commission.port.CommissionRepository;
import io.uplink.application.sales.commission.port.SalespersonRepository;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.HeadOffice;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.sales.commission.CommissionEntry;
import io.uplink.domain.sales.commission.CommissionEntryId;
import io.uplink.domain.sales.commission.SalespersonId;
import io.uplink.domain.sales.order.Order;
import io.uplink.domain.sales.order.OrderStage;
import io.uplink.domain.sales.order.PaymentStanding;
import io.uplink.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What an order brings its salesperson: once when it is paid or converted, by the rate of the day
 * it was placed, and taken back once when it is cancelled or its money goes back. In the unit of
 * work that moved the order.
 */
@Part
public final class Commissions {

    private final CommissionRepository commissions;
    private final SalespersonRepository salespeople;
    private final CommissionBooks books;
    private final Settings settings;
    private final HeadOffice headOffice;
    private final Origin origin;

    public Commissions(
            CommissionRepository commissions,
            SalespersonRepository salespeople,
            CommissionBooks books,
            Settings settings,
            HeadOffice headOffice,
            Origin origin) {
        this.commissions = commissions;
        this.salespeople = salespeople;
        this.books = books;
        this.settings = settings;
        this.headOffice = headOffice;
        this.origin = origin;
    }

    /** The order is paid, converted or cancelled, or one of these again. */
    public void moved(Actor actor, Order.Snapshot order) {
        if (order.facts().referral().salesperson().isEmpty()) {
            return;
        }
        if (order.state().stage() == OrderStage.CANCELLED) {
            takeBack(actor, order);
        } else if (isDue(order)) {
            earn(actor, order, order.facts().referral().salesperson().get());
        }
    }

    /** So much of what came for it stays with us. */
    public void refunded(Actor actor, Order.Snapshot order, Money kept) {
        if (order.facts().referral().salesperson().isEmpty()
                || kept.compareTo(order.facts().terms().total()) >= 0) {
            return;
        }
        var since = today().minusDays(settings.get(CommissionSettings.TAKEN_BACK_DAYS));
        if (commissions
                .earned(order.facts().id())
                .filter(one -> !one.day().isBefore(since))
                .isPresent()) {
            takeBack(actor, order);
        }
    }

    private boolean isDue(Order.Snapshot order) {
        var price = order.facts().terms().price();
        var least = Money.ofMajor(settings.get(CommissionSettings.LEAST_ORDER), price.currency());
        if (price.compareTo(least) < 0) {
            return false;
        }
        return settings.get(CommissionSettings.EARNED_WHEN).equals(CommissionSettings.CONVERTED)
                ? order.state().stage() == OrderStage.CONVERTED
                : order.standing() == PaymentStanding.PAID;
    }

    private void earn(Actor actor, Order.Snapshot order, SalespersonId id) {
        var facts = order.facts();
        var placed = day(facts.at());
        var amount =
                salespeople
                        .findById(id)
                        .flatMap(one -> one.rateOn(placed))
                        .map(rate -> rate.of(facts.terms().price()))
                        .filter(Money::isPositive);
        if (amount.isEmpty() || commissions.earned(facts.id()).isPresent()) {
            return;
        }
        var entry =
                CommissionEntry.earned(
                        new CommissionEntryId(origin.newId()),
                        id,
                        facts.id(),
                        amount.get(),
                        today());
        if (commissions.add(entry)) {
            noted(actor, "commission.earn", entry, order);
        }
    }

    private void takeBack(Actor actor, Order.Snapshot order) {
        var earned = commissions.holdEarned(order.facts().id());
        if (earned.isEmpty()) {
            return;
        }
        var entry = earned.get().opposite(new CommissionEntryId(origin.newId()), today());
        if (commissions.add(entry)) {
            if (earned.get().open()) {
                commissions.close(earned.get().id());
            }
            noted(actor, "commission.take-back", entry, order);
        }
    }

    private void noted(Actor actor, String action, CommissionEntry entry, Order.Snapshot order) {
        var number = order.facts().number().text();
        origin.activity()
                .record(
                        actor,
                        action,
                        new Subject("commission", entry.id().value(), number),
                        Map.of(),
                        Map.of(
                                "amount", entry.amount().toDecimal(),
                                "salesperson", entry.salesperson().toString()));
        books.note(actor, entry, number);
    }

    private LocalDate today() {
        return day(origin.now());
    }

    private LocalDate day(Instant moment) {
        return moment.atZone(headOffice.zone()).toLocalDate();
    }
}
