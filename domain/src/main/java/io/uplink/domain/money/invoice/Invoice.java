package io.uplink.domain.money.invoice;

import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What a customer is asked to pay. A draft changes freely; once issued, only what is paid and
 * credited on it moves.
 */
public final class Invoice {

    public static final int LONGEST_REASON = 150;

    private final InvoiceId id;
    private final CustomerId customer;
    private final BranchId branch;
    private InvoiceTerms terms;
    private InvoiceState state;
    private Money paid;
    private Money credited;
    private final long version;

    private Invoice(Snapshot snapshot) {
        this.id = snapshot.id();
        this.customer = snapshot.customer();
        this.branch = snapshot.branch();
        this.terms = snapshot.terms();
        this.state = snapshot.state();
        this.paid = snapshot.paid();
        this.credited = snapshot.credited();
        this.version = snapshot.version();
    }

    /** A new draft, in the branch of its customer. */
    public static Invoice drafted(
            InvoiceId id, CustomerId customer, BranchId branch, InvoiceTerms terms) {
        var nothing = Money.zero(terms.currency());
        return new Invoice(
                new Snapshot(
                        id,
                        customer,
                        branch,
                        terms,
                        new InvoiceState.Draft(),
                        nothing,
                        nothing,
                        terms.total(),
                        0));
    }

    public static Invoice restore(Snapshot snapshot) {
        return new Invoice(snapshot);
    }

    public InvoiceId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public Placement placement() {
        return Placement.in(branch);
    }

    public void change(InvoiceTerms newTerms) {
        requireDraft();
        terms = newTerms;
    }

    public void requireDraft() {
        if (!(state instanceof InvoiceState.Draft)) {
            throw new DomainException(new InvoiceError.NotDraft());
        }
    }

    /** Reckoned with the rates of the day, before it is given a number. */
    public void reckon(ToIntFunction<TaxCodeId> rates) {
        requireDraft();
        terms = terms.taxedAt(rates);
        if (!terms.total().isPositive()) {
            throw new DomainException(new InvoiceError.NothingToPay());
        }
    }

    public void issue(DocumentNumber number, LocalDate day) {
        requireDraft();
        state = new InvoiceState.Issued(number, day, day.plusDays(terms.dueDays()));
    }

    /** Takes it back whole; only what nothing was paid or credited on. */
    public void voided(String why, Instant now) {
        var issued = requireIssued();
        if (paid.isPositive() || credited.isPositive()) {
            throw new DomainException(new InvoiceError.PaidOn());
        }
        var faults = new Faults();
        var reason = faults.text("why", Optional.of(why), LONGEST_REASON);
        faults.refuse();
        state = new InvoiceState.Voided(issued.number(), issued.day(), issued.dueOn(), now, reason);
    }

    public InvoiceState.Issued requireIssued() {
        if (state instanceof InvoiceState.Issued issued) {
            return issued;
        }
        throw new DomainException(new InvoiceError.NotIssued());
    }

    /** What is still to be paid. */
    public Money balance() {
        return terms.total().minus(paid).minus(credited);
    }

    /** A part of a payment pays on it; never more than its balance. */
    public void pay(Money amount) {
        requireIssued();
        requireAtMost(amount, balance());
        paid = paid.plus(amount);
    }

    /** What a payment paid on it is taken off again. */
    public void release(Money amount) {
        requireIssued();
        requireAtMost(amount, paid);
        paid = paid.minus(amount);
    }

    /** What was not credited yet, paid or not. */
    public Money creditable() {
        return terms.total().minus(credited);
    }

    /**
     * Credits a note; what was paid beyond what is left then must be released first.
     *
     * @see #overpaidBy
     */
    public void credit(Money amount) {
        requireIssued();
        requireAtMost(amount, creditable());
        requireAtMost(amount, balance());
        credited = credited.plus(amount);
    }

    /** How much of what was paid has to be released before so much can be credited. */
    public Money overpaidBy(Money credit) {
        requireAtMost(credit, creditable());
        var over = credit.minus(balance());
        return over.isNegative() ? Money.zero(over.currency()) : over;
    }

    private static void requireAtMost(Money amount, Money most) {
        if (!amount.isPositive() || amount.compareTo(most) > 0) {
            throw new DomainException(new InvoiceError.MoreThanLeft(most.toDecimal()));
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(
                id, customer, branch, terms, state, paid, credited, terms.total(), version);
    }

    /**
     * The stored form; {@code version} is the one it was loaded with, 0 if never stored.
     *
     * @param total what its lines come to
     */
    public record Snapshot(
            InvoiceId id,
            CustomerId customer,
            BranchId branch,
            InvoiceTerms terms,
            InvoiceState state,
            Money paid,
            Money credited,
            Money total,
            long version) {

        public Money balance() {
            return state instanceof InvoiceState.Issued
                    ? total.minus(paid).minus(credited)
                    : Money.zero(total.currency());
        }

        public Optional<DocumentNumber> number() {
            return switch (state) {
                case InvoiceState.Draft _ -> Optional.empty();
                case InvoiceState.Issued issued -> Optional.of(issued.number());
                case InvoiceState.Voided gone -> Optional.of(gone.number());
            };
        }

        public InvoiceStatus status() {
            return switch (state) {
                case InvoiceState.Draft _ -> InvoiceStatus.DRAFT;
                case InvoiceState.Voided _ -> InvoiceStatus.VOID;
                case InvoiceState.Issued _ ->
                        balance().minor() == 0
                                ? InvoiceStatus.PAID
                                : paid.isPositive()
                                        ? InvoiceStatus.PARTLY_PAID
                                        : InvoiceStatus.ISSUED;
            };
        }

        /** Whether its day to be paid has passed and something is left. */
        public boolean isOverdue(LocalDate today) {
            return state instanceof InvoiceState.Issued issued
                    && issued.dueOn().isBefore(today)
                    && balance().isPositive();
        }

        public List<InvoiceLine> lines() {
            return terms.lines();
        }
    }
}
