package io.uplink.adapter.out.postgres.money.quote;

import io.uplink.adapter.out.postgres.money.invoice.InvoiceRows;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.money.quote.port.QuoteRepository;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Quotes by statements, as invoices are. */
@ApplicationScoped
class SqlQuoteRepository implements QuoteRepository {

    private static final String SELECT =
            "select " + QuoteRows.WHOLE + " from quote q where q.id = $1";

    private static final String INSERT =
            """
            insert into quote (id, customer_id, branch_id, state, due_days, notes, currency,
                    discount_bp, discount_minor, total_minor, version, created_at)
            values ($1, $2, $3, 'draft', $4, $5, $6, $7, $8, $9, 1, $10)
            """;

    private static final String UPDATE =
            """
            update quote
               set state = $3, number = $4, sent_on = $5, valid_until = $6, decided_on = $7,
                   reason = $8, invoice_id = $9, due_days = $10, notes = $11, discount_bp = $12,
                   discount_minor = $13, total_minor = $14, version = version + 1
             where id = $1 and version = $2
            """;

    /** What was sent keeps its lines, so nothing is asked of them. */
    private static final String FORGET =
            """
            delete from quote_line l using quote q
             where l.quote_id = $1 and q.id = l.quote_id and q.state = 'draft'
            """;

    private static final String LINES =
            """
            insert into quote_line (quote_id, position, product_id, description, quantity,
                    unit_price_minor, tax_included, discount_bp, discount_minor, tax_id, tax_bp,
                    revenue_code)
            select q.id, l.position, l.product, l.text, l.quantity, l.price, l.included, l.bp, l.off,
                   l.tax, l.rate, l.revenue
              from quote q
             cross join jsonb_to_recordset(cast(cast($2 as text) as jsonb)) as
                   l (position integer, product uuid, text text, quantity bigint, price bigint,
                      included boolean, bp integer, off bigint, tax uuid, rate integer,
                      revenue text)
             where q.id = $1 and q.state = 'draft'
            """;

    private final Statements statements;
    private final InstantSource clock;

    SqlQuoteRepository(Statements statements, InstantSource clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @Override
    public Optional<Quote> findById(QuoteId id) {
        return statements.list(String.class, SELECT, id.value()).stream()
                .findFirst()
                .map(QuoteRows::read)
                .map(Quote::restore);
    }

    @Override
    public void save(Quote quote) {
        var stored = quote.snapshot();
        var id = stored.id().value();
        if (stored.version() == 0) {
            insert(stored);
        } else {
            statements.change(FORGET, id);
        }
        statements.change(LINES, id, InvoiceRows.lines(stored.terms().lines()));
        if (stored.version() > 0 && update(stored) == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }

    private void insert(Quote.Snapshot stored) {
        var terms = stored.terms();
        statements.change(
                INSERT,
                stored.id().value(),
                stored.customer().value(),
                stored.branch().value(),
                terms.dueDays(),
                terms.notes().orElse(null),
                terms.currency().getCurrencyCode(),
                InvoiceRows.part(terms.discount()),
                InvoiceRows.amount(terms.discount()),
                stored.total().minor(),
                clock.instant());
    }

    private int update(Quote.Snapshot stored) {
        var terms = stored.terms();
        var state = "draft";
        @Nullable LocalDate decided = null;
        @Nullable String why = null;
        @Nullable UUID invoice = null;
        switch (stored.state()) {
            case QuoteState.Draft _ -> {}
            case QuoteState.Sent _ -> state = "sent";
            case QuoteState.Accepted(var on) -> {
                state = "accepted";
                decided = on;
            }
            case QuoteState.Declined(var on, var reason) -> {
                state = "declined";
                decided = on;
                why = reason.orElse(null);
            }
            case QuoteState.Converted(var on, var became) -> {
                state = "converted";
                decided = on;
                invoice = became.map(id -> id.value()).orElse(null);
            }
        }
        return statements.change(
                UPDATE,
                stored.id().value(),
                stored.version(),
                state,
                stored.sending().map(sending -> sending.number().value()).orElse(null),
                stored.sending().map(Quote.Sending::day).orElse(null),
                stored.sending().map(Quote.Sending::validUntil).orElse(null),
                decided,
                why,
                invoice,
                terms.dueDays(),
                terms.notes().orElse(null),
                InvoiceRows.part(terms.discount()),
                InvoiceRows.amount(terms.discount()),
                stored.total().minor());
    }

    @Override
    public void remove(Quote draft) {
        var stored = draft.snapshot();
        // Its lines would ask whether it is a draft when it is gone.
        statements.change(FORGET, stored.id().value());
        if (statements.change(
                        "delete from quote where id = $1 and version = $2",
                        stored.id().value(),
                        stored.version())
                == 0) {
            throw new DomainException(new Version.Stale(-1));
        }
    }
}
