package io.uplink.application.money.subscription;

import io.uplink.application.money.invoice.BillingSettings;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.InvoiceIssuing;
import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.subscription.port.SubscriptionRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceState;
import io.uplink.domain.money.invoice.InvoiceTerms;
import io.uplink.domain.money.subscription.ChargedPeriod;
import io.uplink.domain.money.subscription.PeriodCharge;
import io.uplink.domain.money.subscription.Subscription;
import io.uplink.domain.money.subscription.SubscriptionError;
import io.uplink.domain.money.subscription.SubscriptionId;
import io.uplink.domain.money.tax.Discount;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Charges the days of a subscription, and credits those that no longer hold, in the unit of work of
 * whoever holds its customer.
 */
@Part
public final class SubscriptionCharging {

    /** Two years of months: a change catches up with no more, for it holds the books meanwhile. */
    static final int MOST_AT_ONCE = 24;

    private final Debtors debtors;
    private final SubscriptionRepository subscriptions;
    private final InvoiceRepository invoices;
    private final InvoiceIssuing issuing;
    private final CreditInvoice creditInvoice;
    private final Settings settings;
    private final Ids ids;

    public SubscriptionCharging(
            Debtors debtors,
            SubscriptionRepository subscriptions,
            InvoiceRepository invoices,
            InvoiceIssuing issuing,
            CreditInvoice creditInvoice,
            Settings settings,
            Ids ids) {
        this.debtors = debtors;
        this.subscriptions = subscriptions;
        this.invoices = invoices;
        this.issuing = issuing;
        this.creditInvoice = creditInvoice;
        this.settings = settings;
        this.ids = ids;
    }

    /** What a charge says as an invoice, with the rates of a day. */
    InvoiceTerms terms(PeriodCharge charge, LocalDate day) {
        var rate = issuing.rates(day).applyAsInt(charge.item().tax());
        return new InvoiceTerms(
                List.of(charge.line(rate)),
                Discount.none(),
                settings.get(BillingSettings.DUE_DAYS),
                Optional.empty(),
                charge.item().price().currency());
    }

    /** Charges the next days if they have begun by the day, and says whether they had. */
    boolean charge(Actor actor, Subscription subscription, LocalDate day, LocalDate today) {
        var due = subscription.dueCharge(day);
        if (due.isEmpty()) {
            return false;
        }
        var charge = due.get();
        // A cent a year is nothing a day.
        if (charge.price().isPositive()) {
            var debtor =
                    debtors.find(subscription.customer())
                            .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
            var invoice =
                    issuing.issueNew(
                            actor,
                            Invoice.drafted(
                                    new InvoiceId(ids.next()),
                                    debtor.id(),
                                    debtor.branch(),
                                    terms(charge, today)));
            subscriptions.add(
                    new ChargedPeriod(
                            ids.next(),
                            subscription.id(),
                            charge.item().name(),
                            charge.days(),
                            charge.days().until(),
                            invoice.id()));
        }
        subscription.charged(charge);
        return true;
    }

    /** Charges everything that begins before a day, before something is changed from there on. */
    void catchUp(Actor actor, Subscription subscription, LocalDate before, LocalDate today) {
        for (var i = 0; charge(actor, subscription, before.minusDays(1), today); i++) {
            if (i == MOST_AT_ONCE) {
                throw new DomainException(new SubscriptionError.ChargesDue());
            }
        }
        var _ = subscription.passOver(today);
    }

    /** Credits what was charged for a day and those after it. */
    void creditFrom(Actor actor, SubscriptionId subscription, LocalDate day) {
        for (var charged : subscriptions.findCovering(subscription, day)) {
            credit(actor, charged, day);
            subscriptions.save(charged.coveringUntil(day));
        }
    }

    /** Nothing for an invoice that is void, and no more than nobody credited yet. */
    private void credit(Actor actor, ChargedPeriod charged, LocalDate day) {
        var invoice = invoices.findById(charged.invoice()).orElseThrow();
        if (!(invoice.snapshot().state() instanceof InvoiceState.Issued)) {
            return;
        }
        var wanted = charged.creditFrom(day, invoice.snapshot().total());
        var amount = smaller(wanted, invoice.creditable());
        if (amount.isPositive()) {
            var _ =
                    creditInvoice.execute(
                            actor,
                            new CreditInvoice.Input(
                                    invoice.id(),
                                    new CreditNoteId(ids.next()),
                                    charged.wordsFrom(day),
                                    Map.of(0, amount),
                                    Optional.empty()));
        }
    }

    private static Money smaller(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
