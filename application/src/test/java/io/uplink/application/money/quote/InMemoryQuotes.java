package io.uplink.application.money.quote;

import io.uplink.application.money.quote.port.QuoteRepository;
import io.uplink.application.shared.Back;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps snapshots, never the living things. */
public final class InMemoryQuotes implements QuoteRepository {

    private final Map<QuoteId, Quote.Snapshot> stored = new LinkedHashMap<>();

    /** Remembers how it stands; the answer leads back there. */
    public Runnable mark() {
        return Back.to(stored);
    }

    public List<Quote.Snapshot> all() {
        return List.copyOf(stored.values());
    }

    @Override
    public Optional<Quote> findById(QuoteId id) {
        return Optional.ofNullable(stored.get(id)).map(Quote::restore);
    }

    @Override
    public void save(Quote quote) {
        var one = quote.snapshot();
        var now = Optional.ofNullable(stored.get(one.id()));
        Version.requireSame(Version.of(one.version()), now.map(Quote.Snapshot::version).orElse(0L));
        stored.put(
                one.id(),
                new Quote.Snapshot(
                        one.id(),
                        one.customer(),
                        one.branch(),
                        one.terms(),
                        one.sending(),
                        one.state(),
                        one.version() + 1));
    }

    @Override
    public void remove(Quote draft) {
        stored.remove(draft.id());
    }
}
