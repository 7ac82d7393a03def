package io.uplink.bootstrap.money.invoice;

import static io.uplink.bootstrap.money.GivenBilling.kes;
import static io.uplink.bootstrap.money.GivenBilling.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.ChangeInvoice;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.IssueInvoice;
import io.uplink.application.money.invoice.RemoveDraft;
import io.uplink.application.money.invoice.VoidInvoice;
import io.uplink.application.money.invoice.port.InvoiceQueries;
import io.uplink.application.money.invoice.port.InvoiceQueries.Filter;
import io.uplink.application.money.invoice.port.InvoiceQueries.Line;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Page;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.invoice.InvoiceId;
import io.uplink.domain.money.invoice.InvoiceStatus;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlBillingTest {

    private static final Actor ADMIN = ActorFixtures.anAdmin();
    private static final int WRITERS = 6;

    @Inject GivenBilling given;
    @Inject InvoiceRepository invoices;
    @Inject InvoiceQueries queries;
    @Inject ChangeInvoice changeInvoice;
    @Inject IssueInvoice issueInvoice;
    @Inject RemoveDraft removeDraft;
    @Inject VoidInvoice voidInvoice;
    @Inject CreditInvoice creditInvoice;
    @Inject UnitOfWork unitOfWork;
    @Inject Today today;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = given.branch();
        amina = given.customer(branch);
    }

    @Test
    void whatIsStoredIsReadBack() {
        var draft = given.draft(amina, "1000");
        assertThat(stored(draft)).isEqualTo(draft);

        var changed =
                changeInvoice.execute(
                        ADMIN,
                        new ChangeInvoice.Input(
                                draft.id(), wish("250"), Version.of(draft.version())));
        assertThat(stored(draft)).isEqualTo(changed);
        assertThat(changed.total()).isEqualTo(kes("290"));

        var issued = issue(changed);
        assertThat(stored(draft)).isEqualTo(issued);
        assertThat(issued.status()).isEqualTo(InvoiceStatus.ISSUED);
    }

    @Test
    void aDraftIsRemovedAndAnIssuedInvoiceIsNot() {
        var draft = given.draft(amina, "1000");
        removeDraft.execute(ADMIN, new RemoveDraft.Input(draft.id(), Version.of(draft.version())));
        assertThat(unitOfWork.<Boolean>perform(() -> invoices.findById(draft.id()).isEmpty()))
                .isTrue();

        var issued = given.issued(amina, "1000");
        assertThatThrownBy(() ->
                        removeDraft.execute(
                                ADMIN, new RemoveDraft.Input(issued.id(), Optional.empty())))
                .hasMessage("invoice.not-draft");
    }

    @Test
    void theDatabaseChangesNoIssuedInvoice() {
        var id = given.issued(amina, "1000").id().value();

        for (var change :
                List.of(
                        "update invoice set total_minor = 1 where id = $1",
                        "update invoice set notes = 'x' where id = $1",
                        "update invoice set state = 'draft', number = null where id = $1",
                        "delete from invoice where id = $1",
                        "update invoice_line set unit_price_minor = 1 where invoice_id = $1",
                        "delete from invoice_line where invoice_id = $1")) {
            assertThatThrownBy(() -> sql.run(change, Tuple.of(id)))
                    .as(change)
                    .hasStackTraceContaining("an issued invoice does not change");
        }
        assertThatThrownBy(() ->
                        sql.run(
                                "update invoice set paid_minor = 116001 where id = $1",
                                Tuple.of(id)))
                .hasStackTraceContaining("invoice_not_overpaid");
    }

    @Test
    void numbersHaveNoGapHoweverManyIssueAndFail() throws Exception {
        var drafts = IntStream.range(0, WRITERS).mapToObj(i -> given.draft(amina, "10")).toList();
        var free = given.draft(amina, "0");

        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            var work = new ArrayList<Callable<Invoice.Snapshot>>();
            drafts.forEach(draft -> work.add(() -> issue(draft)));
            for (var done : threads.invokeAll(work)) {
                assertThat(done.state()).isEqualTo(Future.State.SUCCESS);
            }
        }
        assertThatThrownBy(() -> issue(free)).hasMessage("invoice.nothing-to-pay");
        var failed = given.draft(amina, "10");
        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            issue(failed);
                            throw new IllegalStateException("the rest failed");
                        }))
                .hasMessage("the rest failed");
        issue(failed);

        var gaps =
                sql.one(
                        """
                        select max(n) - min(n) + 1 - count(*) as gaps, min(n) as first
                          from (select substring(number from 10)::bigint as n from invoice
                                 where number is not null) x
                        """,
                        Tuple.tuple(),
                        row -> row.getLong("gaps") + row.getLong("first"));
        assertThat(gaps).contains(1L);
    }

    @Test
    void anInvoiceShowsWhatWasPaidAndCreditedAndPosted() {
        var invoice = given.issued(amina, "1000");
        given.cash(ADMIN, amina, "1000");
        credit(invoice, "260");

        var sheet = queries.sheet(Within.everything(), invoice.id()).orElseThrow();

        assertThat(sheet.invoice().status()).isEqualTo(InvoiceStatus.PAID);
        assertThat(sheet.account()).isEqualTo(given.account(amina));
        assertThat(sheet.payments())
                .extracting(paid -> paid.amount().toDecimal() + paid.released().isPresent())
                .containsExactlyInAnyOrder("1000.00true", "900.00false");
        assertThat(sheet.notes())
                .extracting(note -> note.total().toDecimal())
                .containsExactly("260.00");
        // Issued, paid, released, paid again, credited.
        assertThat(sheet.entries())
                .extracting(entry -> entry.total().toDecimal())
                .containsExactly("1160.00", "1000.00", "1000.00", "900.00", "260.00");
        assertThat(sheet.taxes().values()).containsExactly("VAT");
        assertThat(queries.sheet(new Within(Optional.of(Set.of())), invoice.id())).isEmpty();
    }

    @Test
    void aVoidInvoiceIsTakenBackOnItsDay() {
        var invoice = given.issued(amina, "1000");
        var gone =
                voidInvoice.execute(
                        ADMIN,
                        new VoidInvoice.Input(
                                invoice.id(), "Twice", Version.of(invoice.version())));

        assertThat(stored(invoice)).isEqualTo(gone);
        var entries = queries.sheet(Within.everything(), invoice.id()).orElseThrow().entries();
        assertThat(entries).hasSize(2);
        assertThat(entries.getFirst().day()).isEqualTo(entries.getLast().day());
    }

    @Test
    void theListIsNarrowedAndWalkedByKey() {
        var paid = given.issued(amina, "100");
        given.cash(ADMIN, amina, "116");
        var partly = given.issued(amina, "200");
        given.cash(ADMIN, amina, "1");
        var open = given.issued(amina, "300");
        var draft = given.draft(amina, "400");

        assertThat(found(filter(Optional.empty(), false)))
                .containsExactly(draft.id(), open.id(), partly.id(), paid.id());
        assertThat(found(filter(Optional.of(InvoiceStatus.PARTLY_PAID), false)))
                .containsExactly(partly.id());
        assertThat(found(filter(Optional.of(InvoiceStatus.DRAFT), false)))
                .containsExactly(draft.id());
        assertThat(found(filter(Optional.of(InvoiceStatus.PAID), false)))
                .containsExactly(paid.id());
        assertThat(found(filter(Optional.empty(), true))).isEmpty();

        var all = filter(Optional.empty(), false);
        var first = queries.page(here(), all, today.day(), Optional.empty(), 3);
        var second = queries.page(here(), all, today.day(), first.next(), 3);
        assertThat(second.items()).extracting(Line::id).containsExactly(paid.id());
        assertThat(queries.page(here(), all, today.day(), second.previous(), 3).items())
                .isEqualTo(first.items());
        assertThat(
                        queries.page(
                                        new Within(Optional.of(Set.of())),
                                        all,
                                        today.day(),
                                        Optional.empty(),
                                        3)
                                .items())
                .isEmpty();
        var late = queries.page(here(), all, today.day().plusDays(15), Optional.empty(), 9);
        assertThat(late.items().stream().filter(Line::overdue).map(Line::id))
                .containsExactly(open.id(), partly.id());
    }

    private List<InvoiceId> found(Filter filter) {
        Page<Line> page = queries.page(here(), filter, today.day(), Optional.empty(), 50);
        return page.items().stream().map(Line::id).toList();
    }

    private Filter filter(Optional<InvoiceStatus> status, boolean overdue) {
        return new Filter(
                status,
                overdue,
                Optional.of(amina),
                Optional.of(new BranchId(branch)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private Within here() {
        return new Within(Optional.of(Set.of(new BranchId(branch))));
    }

    private Invoice.Snapshot issue(Invoice.Snapshot draft) {
        return issueInvoice.execute(ADMIN, new IssueInvoice.Input(draft.id(), Optional.empty()));
    }

    private void credit(Invoice.Snapshot invoice, String amount) {
        creditInvoice.execute(
                ADMIN,
                new CreditInvoice.Input(
                        invoice.id(),
                        new CreditNoteId(ids.next()),
                        "Outage",
                        Map.of(0, kes(amount)),
                        Optional.empty()));
    }

    private Invoice.Snapshot stored(Invoice.Snapshot invoice) {
        return unitOfWork.perform(() -> invoices.findById(invoice.id()).orElseThrow().snapshot());
    }
}
