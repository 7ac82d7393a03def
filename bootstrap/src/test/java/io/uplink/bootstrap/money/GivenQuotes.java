package io.uplink.bootstrap.money;

import io.quarkus.arc.Unremovable;
import io.uplink.application.money.quote.DraftQuote;
import io.uplink.application.money.quote.SendQuote;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Quotes of one line. */
@Singleton
@Unremovable
public class GivenQuotes {

    private final Ids ids;
    private final DraftQuote draftQuote;
    private final SendQuote sendQuote;

    GivenQuotes(Ids ids, DraftQuote draftQuote, SendQuote sendQuote) {
        this.ids = ids;
        this.draftQuote = draftQuote;
        this.sendQuote = sendQuote;
    }

    public Quote.Snapshot draft(CustomerId customer, String price) {
        return draftQuote.execute(
                ActorFixtures.anAdmin(),
                new DraftQuote.Input(new QuoteId(ids.next()), customer, GivenBilling.wish(price)));
    }

    public Quote.Snapshot sent(CustomerId customer, String price) {
        return sendQuote.execute(
                ActorFixtures.anAdmin(),
                new SendQuote.Input(draft(customer, price).id(), Optional.empty()));
    }
}
