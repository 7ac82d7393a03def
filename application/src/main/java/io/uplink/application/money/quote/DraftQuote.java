package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.InvoiceReading;
import io.uplink.application.money.invoice.InvoiceWish;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteError;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Map;

/** Begins a quote, in the branch of its customer. */
@UseCase
public final class DraftQuote {

    /** {@code id} is chosen by the caller: the same one again begins nothing more. */
    public record Input(QuoteId id, CustomerId customer, InvoiceWish wish) {}

    private final UnitOfWork unitOfWork;
    private final QuoteDesk desk;
    private final InvoiceReading reading;
    private final ActivityTrail activity;

    public DraftQuote(
            UnitOfWork unitOfWork, QuoteDesk desk, InvoiceReading reading, ActivityTrail activity) {
        this.unitOfWork = unitOfWork;
        this.desk = desk;
        this.reading = reading;
        this.activity = activity;
    }

    public Quote.Snapshot execute(Actor actor, Input input) {
        return unitOfWork.perform(() -> {
            var debtor =
                    desk.debtors()
                            .find(input.customer())
                            .orElseThrow(() -> Invalid.of("customer", "customer.unknown"));
            actor.require(Permission.ACCOUNTING_INVOICES, debtor.placement());
            var known = desk.quotes().findById(input.id());
            if (known.isPresent()) {
                if (!known.get().customer().equals(debtor.id())) {
                    throw new DomainException(new QuoteError.KeyDiffers());
                }
                return known.get().snapshot();
            }
            var draft =
                    Quote.drafted(
                            input.id(), debtor.id(), debtor.branch(), reading.read(input.wish()));
            desk.quotes().save(draft);
            activity.record(
                    actor,
                    "quote.draft",
                    QuoteActivity.subject(draft.snapshot()),
                    Map.of(),
                    QuoteActivity.facts(draft.snapshot()));
            return desk.quotes().findById(draft.id()).orElseThrow().snapshot();
        });
    }
}
