package io.uplink.bootstrap.money.quote;

import static io.uplink.bootstrap.money.GivenBilling.kes;
import static io.uplink.bootstrap.money.GivenBilling.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.RemoveDraft;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.quote.AcceptQuote;
import io.uplink.application.money.quote.ChangeQuote;
import io.uplink.application.money.quote.ConvertQuote;
import io.uplink.application.money.quote.DeclineQuote;
import io.uplink.application.money.quote.RemoveQuote;
import io.uplink.application.money.quote.port.QuoteQueries;
import io.uplink.application.money.quote.port.QuoteQueries.Filter;
import io.uplink.application.money.quote.port.QuoteRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenQuotes;
import io.uplink.domain.money.quote.Quote;
import io.uplink.domain.money.quote.QuoteId;
import io.uplink.domain.money.quote.QuoteState;
import io.uplink.domain.money.quote.QuoteStatus;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlQuoteTest {

    private static final Actor ADMIN = ActorFixtures.anAdmin();
    private static final int AT_ONCE = 5;

    @Inject GivenBilling billing;
    @Inject GivenQuotes given;
    @Inject QuoteRepository quotes;
    @Inject QuoteQueries queries;
    @Inject ChangeQuote changeQuote;
    @Inject AcceptQuote acceptQuote;
    @Inject DeclineQuote declineQuote;
    @Inject ConvertQuote convertQuote;
    @Inject RemoveQuote removeQuote;
    @Inject RemoveDraft removeDraft;
    @Inject UnitOfWork unitOfWork;
    @Inject Today today;
    @Inject Sql sql;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        amina = billing.customer(branch);
    }

    @Test
    void everyStateIsStoredAndReadBack() {
        var draft = given.draft(amina, "1000");
        var changed =
                changeQuote.execute(
                        ADMIN,
                        new ChangeQuote.Input(
                                draft.id(), wish("250"), Version.of(draft.version())));
        assertThat(changed.total()).isEqualTo(kes("290"));
        assertThat(stored(changed)).isEqualTo(changed);

        var sent = given.sent(amina, "1000");
        assertThat(stored(sent)).isEqualTo(sent);
        var accepted =
                acceptQuote.execute(ADMIN, new AcceptQuote.Input(sent.id(), Optional.empty()));
        assertThat(stored(sent)).isEqualTo(accepted);
        var declined =
                declineQuote.execute(
                        ADMIN, new DeclineQuote.Input(sent.id(), "Too dear", Optional.empty()));
        assertThat(stored(sent)).isEqualTo(declined);
        var other = convert(given.sent(amina, "10"));
        assertThat(stored(other)).isEqualTo(other);
    }

    @Test
    void aQuoteBecomesOneInvoiceHoweverManyConvertIt() throws Exception {
        var sent = given.sent(amina, "1000");

        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            Callable<Quote.Snapshot> work = () -> convert(sent);
            for (var done : threads.invokeAll(Collections.nCopies(AT_ONCE, work))) {
                assertThat(done.state()).isEqualTo(Future.State.SUCCESS);
            }
        }

        var invoices =
                sql.list(
                        "select id from invoice where customer_id = $1",
                        Tuple.of(amina.value()),
                        row -> row.getUUID("id"));
        assertThat(invoices).hasSize(1);
        assertThat(sheet(sent).invoice().orElseThrow().value()).isEqualTo(invoices.getFirst());
    }

    @Test
    void aDraftInvoiceThatIsRemovedLeavesTheQuoteToBeInvoicedAgainOnce() {
        var converted = convert(given.sent(amina, "1000"));
        var invoice = ((QuoteState.Converted) converted.state()).invoice().orElseThrow();

        removeDraft.execute(ADMIN, new RemoveDraft.Input(invoice, Optional.empty()));

        assertThat(stored(converted).status(today.day())).isEqualTo(QuoteStatus.CONVERTED);
        assertThat(sheet(converted).invoice()).isEmpty();

        var again = convert(stored(converted));
        var other = ((QuoteState.Converted) again.state()).invoice().orElseThrow();
        assertThat(other).isNotEqualTo(invoice);
        assertThat(sheet(converted).invoice()).contains(other);
        assertThat(convert(stored(converted))).isEqualTo(again);
    }

    @Test
    void theDatabaseChangesNoQuoteThatWasSent() {
        var id = given.sent(amina, "1000").id().value();

        for (var change :
                List.of(
                        "update quote set total_minor = 1 where id = $1",
                        "update quote set valid_until = valid_until + 1 where id = $1",
                        "delete from quote where id = $1",
                        "update quote_line set unit_price_minor = 1 where quote_id = $1",
                        "delete from quote_line where quote_id = $1")) {
            assertThatThrownBy(() -> sql.run(change, Tuple.of(id)))
                    .as(change)
                    .hasStackTraceContaining("a quote that was sent does not change");
        }
    }

    @Test
    void aDraftIsRemoved() {
        var draft = given.draft(amina, "1000");
        removeQuote.execute(ADMIN, new RemoveQuote.Input(draft.id(), Version.of(draft.version())));

        assertThat(queries.sheet(Within.everything(), draft.id())).isEmpty();
        var sent = given.sent(amina, "1000");
        assertThatThrownBy(() ->
                        removeQuote.execute(
                                ADMIN, new RemoveQuote.Input(sent.id(), Optional.empty())))
                .hasMessage("quote.not-draft");
    }

    @Test
    void theListIsNarrowedAndWalkedByKey() {
        var first = given.sent(amina, "100");
        var second = given.draft(amina, "200");
        var third = given.sent(amina, "300");
        var day = today.day();

        assertThat(found(Optional.empty(), day))
                .containsExactly(third.id(), second.id(), first.id());
        assertThat(found(Optional.of(QuoteStatus.SENT), day))
                .containsExactly(third.id(), first.id());
        assertThat(found(Optional.of(QuoteStatus.EXPIRED), day)).isEmpty();
        assertThat(found(Optional.of(QuoteStatus.EXPIRED), day.plusDays(31)))
                .containsExactly(third.id(), first.id());
        assertThat(found(Optional.of(QuoteStatus.DRAFT), day)).containsExactly(second.id());
        var one = queries.page(here(), filter(Optional.empty()), day, Optional.empty(), 2);
        var two = queries.page(here(), filter(Optional.empty()), day, one.next(), 2);
        assertThat(two.items()).extracting(QuoteQueries.Line::id).containsExactly(first.id());
        assertThat(queries.sheet(new Within(Optional.of(Set.of())), first.id())).isEmpty();
    }

    private List<QuoteId> found(Optional<QuoteStatus> status, LocalDate day) {
        return queries.page(here(), filter(status), day, Optional.empty(), 50).items().stream()
                .map(QuoteQueries.Line::id)
                .toList();
    }

    private Filter filter(Optional<QuoteStatus> status) {
        return new Filter(
                status, Optional.of(amina), Optional.of(new BranchId(branch)), Optional.empty());
    }

    private Within here() {
        return new Within(Optional.of(Set.of(new BranchId(branch))));
    }

    private Quote.Snapshot convert(Quote.Snapshot quote) {
        return convertQuote.execute(
                ADMIN, new ConvertQuote.Input(quote.id(), Version.of(quote.version())));
    }

    private QuoteQueries.Sheet sheet(Quote.Snapshot quote) {
        return queries.sheet(Within.everything(), quote.id()).orElseThrow();
    }

    private Quote.Snapshot stored(Quote.Snapshot quote) {
        return unitOfWork.perform(() -> quotes.findById(quote.id()).orElseThrow().snapshot());
    }
}
