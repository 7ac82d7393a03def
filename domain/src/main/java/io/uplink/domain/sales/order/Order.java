package io.uplink.domain.sales.order;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody wants a package. It has no customer until money comes for it or it is converted, so an
 * order that comes to nothing leaves none behind; whose it became once, it stays.
 */
public final class Order {

    public static final int LONGEST_REASON = 200;

    /**
     * What does not change.
     *
     * @param payNow whether whoever ordered wanted to pay at once
     * @param seller who of ours entered it
     */
    public record Facts(
            OrderId id,
            OrderNumber number,
            BranchId branch,
            OrderDetails details,
            Coverage coverage,
            OrderTerms terms,
            OrderSource source,
            boolean payNow,
            Optional<PersonId> seller,
            Referral referral,
            Instant at) {}

    /** The stored form; {@code version} is 0 if it was never stored. */
    public record Snapshot(
            Facts facts,
            OrderState state,
            Money paid,
            Optional<CustomerId> customer,
            long version) {

        public Money due() {
            return restore(this).due();
        }

        public PaymentStanding standing() {
            return restore(this).standing();
        }
    }

    private final Facts facts;
    private final long version;
    private OrderState state;
    private Money paid;
    private Optional<CustomerId> customer;

    private Order(Snapshot snapshot) {
        facts = snapshot.facts();
        state = snapshot.state();
        paid = snapshot.paid();
        customer = snapshot.customer();
        version = snapshot.version();
    }

    public static Order placed(Facts facts) {
        return new Order(
                new Snapshot(
                        facts,
                        new OrderState.New(facts.at()),
                        Money.zero(facts.terms().price().currency()),
                        Optional.empty(),
                        0));
    }

    public static Order restore(Snapshot snapshot) {
        return new Order(snapshot);
    }

    public Snapshot snapshot() {
        return new Snapshot(facts, state, paid, customer, version);
    }

    public OrderId id() {
        return facts.id();
    }

    public Facts facts() {
        return facts;
    }

    public Optional<CustomerId> customer() {
        return customer;
    }

    public Placement placement() {
        return Placement.in(
                Optional.of(facts.branch()), facts.seller().map(Set::of).orElse(Set.of()));
    }

    /** What it became; asking again gives the same. */
    public Optional<TicketId> convertedTo() {
        return state instanceof OrderState.Converted done
                ? Optional.of(done.ticket())
                : Optional.empty();
    }

    public void confirm(Instant now) {
        switch (state) {
            case OrderState.New _ -> state = new OrderState.Confirmed(now);
            case OrderState.Confirmed _ -> {}
            case OrderState.Converted _, OrderState.Cancelled _ -> throw over();
        }
    }

    public void cancel(String reason, Instant now) {
        var faults = new Faults();
        var why = faults.text("reason", Optional.of(reason), LONGEST_REASON);
        faults.refuse();
        switch (state) {
            case OrderState.New _, OrderState.Confirmed _ ->
                    state = new OrderState.Cancelled(why, now);
            case OrderState.Cancelled _ -> {}
            case OrderState.Converted _ -> throw over();
        }
    }

    /** Refuses unless it may still become a customer. */
    public void requireOpen() {
        switch (state) {
            case OrderState.New _, OrderState.Confirmed _ -> {}
            case OrderState.Converted _, OrderState.Cancelled _ -> throw over();
        }
    }

    public void convert(TicketId ticket, Instant now) {
        requireOpen();
        if (customer.isEmpty()) {
            throw new IllegalStateException("an order becomes something of a customer");
        }
        state = new OrderState.Converted(ticket, now);
    }

    /** It is this customer's from now on; another one's it never becomes. */
    public void belongTo(CustomerId owner) {
        if (customer.isPresent() && !customer.get().equals(owner)) {
            throw new DomainException(new OrderError.OtherCustomer());
        }
        customer = Optional.of(owner);
    }

    /** Also for a cancelled one: money that was under way comes. */
    public void credit(Money amount) {
        paid = paid.plus(amount);
    }

    /** What was counted pays for it no longer. */
    public void debit(Money amount) {
        paid = amount.compareTo(paid) > 0 ? Money.zero(paid.currency()) : paid.minus(amount);
    }

    /** Nothing is asked for one that was cancelled. */
    public Money due() {
        var rest = facts.terms().total().minus(paid);
        return state instanceof OrderState.Cancelled || rest.isNegative()
                ? Money.zero(rest.currency())
                : rest;
    }

    public PaymentStanding standing() {
        if (!paid.isPositive()) {
            return PaymentStanding.OPEN;
        }
        return facts.terms().total().minus(paid).isPositive()
                ? PaymentStanding.PART
                : PaymentStanding.PAID;
    }

    private DomainException over() {
        return new DomainException(new OrderError.Over(state.stage().code()));
    }
}
