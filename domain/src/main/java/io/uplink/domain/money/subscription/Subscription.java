package io.uplink.domain.money.subscription;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A customer has something for a price a period, charged before each period begins. What was
 * charged reaches to one day; whatever changes sets that day back first, and what was charged
 * beyond it is credited.
 */
public final class Subscription {

    private final SubscriptionId id;
    private final CustomerId customer;
    private final BranchId branch;
    private final LocalDate start;
    private SubscribedItem item;
    private Rhythm rhythm;
    private Optional<LocalDate> lastDay;
    private SubscriptionStatus status;
    private LocalDate billedUntil;
    private final long version;

    private Subscription(Snapshot snapshot) {
        this.id = snapshot.id();
        this.customer = snapshot.customer();
        this.branch = snapshot.branch();
        this.start = snapshot.start();
        this.item = snapshot.item();
        this.rhythm = snapshot.rhythm();
        this.lastDay = snapshot.lastDay();
        this.status = snapshot.status();
        this.billedUntil = snapshot.billedUntil();
        this.version = snapshot.version();
    }

    /** In the branch of its customer; nothing is charged yet. */
    public static Subscription opened(
            SubscriptionId id,
            CustomerId customer,
            BranchId branch,
            SubscribedItem item,
            Rhythm rhythm,
            Optional<LocalDate> lastDay) {
        var start = rhythm.start();
        if (lastDay.map(day -> day.isBefore(start)).orElse(false)) {
            throw Invalid.of("lastDay", "subscription.ends-before-start");
        }
        return new Subscription(
                new Snapshot(
                        id,
                        customer,
                        branch,
                        start,
                        item,
                        rhythm,
                        lastDay,
                        SubscriptionStatus.ACTIVE,
                        start,
                        0));
    }

    public static Subscription restore(Snapshot snapshot) {
        return new Subscription(snapshot);
    }

    public SubscriptionId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public Placement placement() {
        return Placement.in(branch);
    }

    public LocalDate billedUntil() {
        return billedUntil;
    }

    /** The days that are charged next; nothing while it is paused, and after its end. */
    public Optional<PeriodCharge> nextCharge() {
        var end = lastDay.map(day -> day.plusDays(1));
        if (status != SubscriptionStatus.ACTIVE
                || end.map(day -> !billedUntil.isBefore(day)).orElse(false)) {
            return Optional.empty();
        }
        var whole = rhythm.periodOf(billedUntil);
        var until = end.filter(day -> day.isBefore(whole.until())).orElse(whole.until());
        return Optional.of(new PeriodCharge(new Period(billedUntil, until), whole, item));
    }

    /** The next charge, if its days have begun. */
    public Optional<PeriodCharge> dueCharge(LocalDate today) {
        return nextCharge().filter(next -> !next.days().from().isAfter(today));
    }

    public void charged(PeriodCharge charge) {
        if (!charge.days().from().equals(billedUntil)) {
            throw new IllegalStateException("charged from another day than the next");
        }
        billedUntil = charge.days().until();
    }

    /** Whether its last day has passed and it was charged up to it; it is over then. */
    public boolean passOver(LocalDate today) {
        var over =
                status == SubscriptionStatus.ACTIVE
                        && nextCharge().isEmpty()
                        && lastDay.map(day -> day.isBefore(today)).orElse(false);
        if (over) {
            status = SubscriptionStatus.ENDED;
        }
        return over;
    }

    /** The first day that a change of today can touch. */
    public LocalDate firstOpenDay(LocalDate today) {
        return today.isBefore(start) ? start : today;
    }

    /** Something else, or at another price, from a day on that is charged or the next. */
    public void change(SubscribedItem newItem, BillingInterval interval, LocalDate from) {
        requireActive();
        goBackTo(from);
        item = newItem;
        if (interval != rhythm.interval()) {
            rhythm = new Rhythm(interval, rhythm.anchorDay(), from);
        }
    }

    /** Not charged from a day on; again changes nothing. */
    public void pause(LocalDate from) {
        requireNotEnded();
        if (status == SubscriptionStatus.PAUSED) {
            return;
        }
        goBackTo(from);
        status = SubscriptionStatus.PAUSED;
    }

    /** Charged again from a day on; while it is active, nothing changes. */
    public void resume(LocalDate from) {
        requireNotEnded();
        if (status == SubscriptionStatus.ACTIVE) {
            return;
        }
        if (from.isAfter(billedUntil)) {
            billedUntil = from;
        }
        status = SubscriptionStatus.ACTIVE;
    }

    /**
     * Ends with a day; paused, at once.
     *
     * @param today no day before yesterday can be its last, for what it was used for is charged
     */
    public void end(LocalDate with, LocalDate today) {
        requireNotEnded();
        if (with.isBefore(start)) {
            throw Invalid.of("lastDay", "subscription.ends-before-start");
        }
        if (with.isBefore(today.minusDays(1))) {
            throw Invalid.of("lastDay", "subscription.ends-in-past");
        }
        lastDay = Optional.of(with);
        if (status == SubscriptionStatus.PAUSED) {
            status = SubscriptionStatus.ENDED;
            return;
        }
        if (with.plusDays(1).isBefore(billedUntil)) {
            goBackTo(with.plusDays(1));
        }
        var _ = passOver(today);
    }

    private void goBackTo(LocalDate day) {
        if (day.isAfter(billedUntil)) {
            throw new IllegalStateException("days before that one were not charged yet");
        }
        billedUntil = day;
    }

    private void requireActive() {
        requireNotEnded();
        if (status == SubscriptionStatus.PAUSED) {
            throw new DomainException(new SubscriptionError.Paused());
        }
    }

    private void requireNotEnded() {
        if (status == SubscriptionStatus.ENDED) {
            throw new DomainException(new SubscriptionError.Ended());
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, customer, branch, start, item, rhythm, lastDay, status, billedUntil, version);
    }

    /**
     * The stored form; {@code version} is the one it was loaded with, 0 if never stored.
     *
     * @param lastDay for which it is charged
     * @param billedUntil the first day that was not charged yet
     */
    public record Snapshot(
            SubscriptionId id,
            CustomerId customer,
            BranchId branch,
            LocalDate start,
            SubscribedItem item,
            Rhythm rhythm,
            Optional<LocalDate> lastDay,
            SubscriptionStatus status,
            LocalDate billedUntil,
            long version) {}
}
