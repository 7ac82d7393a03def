package io.uplink.application.money.quote;

import io.uplink.application.money.invoice.port.Debtors;
import io.uplink.application.money.quote.port.QuoteRepository;
import io.uplink.application.shared.ActivityTrail;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Permission;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteError;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;

/** What everything that is done to quotes needs. */
@Part
public final class QuoteDesk {

    private final Debtors debtors;
    private final QuoteRepository quotes;
    private final ActivityTrail activity;

    public QuoteDesk(Debtors debtors, QuoteRepository quotes, ActivityTrail activity) {
        this.debtors = debtors;
        this.quotes = quotes;
        this.activity = activity;
    }

    Debtors debtors() {
        return debtors;
    }

    QuoteRepository quotes() {
        return quotes;
    }

    /** One that the actor may change, with its customer held. */
    Quote held(Actor actor, QuoteId id, Optional<Version> seen) {
        var quote = quotes.findById(id).orElseThrow(QuoteDesk::noSuch);
        actor.require(Permission.ACCOUNTING_INVOICES, quote.placement());
        var _ = debtors.hold(quote.customer());
        var held = quotes.findById(id).orElseThrow(QuoteDesk::noSuch);
        Version.requireSame(seen, held.snapshot().version());
        return held;
    }

    /** Stores and tells what was done to it. */
    Quote.Snapshot keep(Actor actor, String action, Quote.Snapshot before, Quote changed) {
        quotes.save(changed);
        activity.record(
                actor,
                action,
                QuoteActivity.subject(changed.snapshot()),
                QuoteActivity.facts(before),
                QuoteActivity.facts(changed.snapshot()));
        return quotes.findById(changed.id()).orElseThrow().snapshot();
    }

    static DomainException noSuch() {
        return new DomainException(new QuoteError.NoSuch());
    }
}
