package io.uplink.application.money.quote.port;

import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import java.util.Optional;

/** Quotes with their lines. */
public interface QuoteRepository {

    Optional<Quote> findById(QuoteId id);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Quote quote);

    /** Only a draft; nothing but its trail remembers it. */
    void remove(Quote draft);
}
