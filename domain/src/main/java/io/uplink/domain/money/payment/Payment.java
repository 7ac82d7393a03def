package io.uplink.domain.money.payment;

import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Money that came from a customer. Parts of it pay invoices; what is left is the customer's credit,
 * until an invoice uses it or it is given back.
 */
public final class Payment {

    public static final int LONGEST_REASON = 150;

    private final Facts facts;
    private Money allocated;
    private Money refunded;
    private Optional<Reversal> reversal;
    private final long version;

    /**
     * What happened; it never changes.
     *
     * @param account where the money is kept
     * @param bookedOn the day of its entry in the books
     */
    public record Facts(
            PaymentId id,
            DocumentNumber number,
            CustomerId customer,
            BranchId branch,
            PaymentReference reference,
            Money amount,
            AccountCode account,
            Instant receivedAt,
            LocalDate bookedOn) {

        /** A hundred million: what is more was mistyped. */
        public static final long MOST_MINOR = 10_000_000_000L;

        public Facts {
            if (!amount.isPositive()) {
                throw Invalid.of("amount", "amount.not-positive");
            }
            if (amount.minor() > MOST_MINOR) {
                throw Invalid.of("amount", "amount.too-large");
            }
        }
    }

    /** It was taken back. */
    public record Reversal(Instant at, LocalDate day, String why) {}

    private Payment(Snapshot snapshot) {
        this.facts = snapshot.facts();
        this.allocated = snapshot.allocated();
        this.refunded = snapshot.refunded();
        this.reversal = snapshot.reversal();
        this.version = snapshot.version();
    }

    public static Payment received(Facts facts) {
        var nothing = Money.zero(facts.amount().currency());
        return new Payment(new Snapshot(facts, nothing, nothing, Optional.empty(), 0));
    }

    public static Payment restore(Snapshot snapshot) {
        return new Payment(snapshot);
    }

    public Facts facts() {
        return facts;
    }

    public Placement placement() {
        return Placement.in(facts.branch());
    }

    /** What pays nothing yet: the customer's credit. */
    public Money left() {
        return snapshot().left();
    }

    /** A part of it pays an invoice. */
    public void allocate(Money amount) {
        requireLeft(amount);
        allocated = allocated.plus(amount);
    }

    /** A part no longer pays an invoice. */
    public void release(Money amount) {
        if (amount.compareTo(allocated) > 0) {
            throw new IllegalStateException("more is released than was allocated");
        }
        allocated = allocated.minus(amount);
    }

    /** A part is given back; only what pays nothing. */
    public void refund(Money amount) {
        requireLeft(amount);
        refunded = refunded.plus(amount);
    }

    /** What was to be given back did not go: it is the customer's credit again. */
    public void unrefund(Money amount) {
        requireLive();
        if (amount.compareTo(refunded) > 0) {
            throw new IllegalStateException("more comes back than was given back");
        }
        refunded = refunded.minus(amount);
    }

    /** Takes it back; everything must be released before, and nothing given back. */
    public void reverse(String why, Instant now, LocalDate day) {
        requireReversible();
        if (allocated.isPositive()) {
            throw new IllegalStateException("something is still allocated");
        }
        var faults = new Faults();
        var reason = faults.text("why", Optional.of(why), LONGEST_REASON);
        faults.refuse();
        reversal = Optional.of(new Reversal(now, day, reason));
    }

    public void requireReversible() {
        requireLive();
        if (refunded.isPositive()) {
            throw new DomainException(new PaymentError.Refunded());
        }
    }

    private void requireLive() {
        if (reversal.isPresent()) {
            throw new DomainException(new PaymentError.Reversed());
        }
    }

    private void requireLeft(Money amount) {
        requireLive();
        var left = left();
        if (!amount.isPositive() || amount.compareTo(left) > 0) {
            throw new DomainException(new PaymentError.MoreThanLeft(left.toDecimal()));
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(facts, allocated, refunded, reversal, version);
    }

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            Facts facts,
            Money allocated,
            Money refunded,
            Optional<Reversal> reversal,
            long version) {

        public Money left() {
            return reversal.isPresent()
                    ? Money.zero(allocated.currency())
                    : facts.amount().minus(allocated).minus(refunded);
        }
    }
}
