package io.uplink.domain.money.quote;

import io.uplink.domain.money.invoice.DocumentNumber;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.tax.TaxCodeId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * What a customer is offered: an invoice's lines with a day up to which they hold. A draft changes
 * freely; once sent it stays, and becomes one draft of an invoice at most.
 */
public final class Quote {

    public static final int LONGEST_REASON = 150;

    private final QuoteId id;
    private final CustomerId customer;
    private final BranchId branch;
    private InvoiceTerms terms;
    private Optional<Sending> sending;
    private QuoteState state;
    private final long version;

    private Quote(Snapshot snapshot) {
        this.id = snapshot.id();
        this.customer = snapshot.customer();
        this.branch = snapshot.branch();
        this.terms = snapshot.terms();
        this.sending = snapshot.sending();
        this.state = snapshot.state();
        this.version = snapshot.version();
    }

    /** A new draft, in the branch of its customer. */
    public static Quote drafted(
            QuoteId id, CustomerId customer, BranchId branch, InvoiceTerms terms) {
        return new Quote(
                new Snapshot(
                        id, customer, branch, terms, Optional.empty(), new QuoteState.Draft(), 0));
    }

    public static Quote restore(Snapshot snapshot) {
        return new Quote(snapshot);
    }

    public QuoteId id() {
        return id;
    }

    public CustomerId customer() {
        return customer;
    }

    public Placement placement() {
        return Placement.in(branch);
    }

    public InvoiceTerms terms() {
        return terms;
    }

    public void change(InvoiceTerms newTerms) {
        requireDraft();
        terms = newTerms;
    }

    public void requireDraft() {
        if (!(state instanceof QuoteState.Draft)) {
            throw new DomainException(new QuoteError.NotDraft());
        }
    }

    /** Reckoned with the rates of the day, before it is given a number. */
    public void reckon(ToIntFunction<TaxCodeId> rates) {
        requireDraft();
        terms = terms.taxedAt(rates);
        if (!terms.total().isPositive()) {
            throw new DomainException(new QuoteError.NothingOffered());
        }
    }

    public void send(DocumentNumber number, LocalDate day, int validDays) {
        requireDraft();
        sending = Optional.of(new Sending(number, day, day.plusDays(validDays)));
        state = new QuoteState.Sent();
    }

    /** The customer wants it; again changes nothing. */
    public void accept(LocalDate today) {
        if (state instanceof QuoteState.Accepted) {
            return;
        }
        requireSent();
        requireHolding(today);
        state = new QuoteState.Accepted(today);
    }

    /** The customer does not want it, even if it was accepted or has expired. */
    public void decline(Optional<String> why, LocalDate today) {
        var faults = new Faults();
        var reason = faults.optionalText("why", why, LONGEST_REASON);
        faults.refuse();
        if (!(state instanceof QuoteState.Accepted)) {
            requireSent();
        }
        state = new QuoteState.Declined(today, reason);
    }

    /**
     * Becomes a draft of an invoice: accepted, or sent and holding, which is accepted by that. One
     * whose draft was removed becomes another: the customer wanted it, and nothing charges it.
     */
    public void convert(InvoiceId invoice, LocalDate today) {
        if (!(state instanceof QuoteState.Accepted) && !lostItsInvoice()) {
            requireSent();
            requireHolding(today);
        }
        state = new QuoteState.Converted(today, Optional.of(invoice));
    }

    private boolean lostItsInvoice() {
        return state instanceof QuoteState.Converted converted && converted.invoice().isEmpty();
    }

    private void requireSent() {
        if (!(state instanceof QuoteState.Sent)) {
            throw new DomainException(new QuoteError.NotOpen());
        }
    }

    private void requireHolding(LocalDate today) {
        if (sending.orElseThrow().validUntil().isBefore(today)) {
            throw new DomainException(new QuoteError.Expired());
        }
    }

    public Snapshot snapshot() {
        return new Snapshot(id, customer, branch, terms, sending, state, version);
    }

    /**
     * What it got when it was sent.
     *
     * @param validUntil the last day on which it holds
     */
    public record Sending(DocumentNumber number, LocalDate day, LocalDate validUntil) {}

    /** The stored form; {@code version} is the one it was loaded with, 0 if never stored. */
    public record Snapshot(
            QuoteId id,
            CustomerId customer,
            BranchId branch,
            InvoiceTerms terms,
            Optional<Sending> sending,
            QuoteState state,
            long version) {

        public Money total() {
            return terms.total();
        }

        public QuoteStatus status(LocalDate today) {
            return switch (state) {
                case QuoteState.Draft _ -> QuoteStatus.DRAFT;
                case QuoteState.Sent _ ->
                        sending.orElseThrow().validUntil().isBefore(today)
                                ? QuoteStatus.EXPIRED
                                : QuoteStatus.SENT;
                case QuoteState.Accepted _ -> QuoteStatus.ACCEPTED;
                case QuoteState.Declined _ -> QuoteStatus.DECLINED;
                case QuoteState.Converted _ -> QuoteStatus.CONVERTED;
            };
        }
    }
}
