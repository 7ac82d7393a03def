package io.uplink.bootstrap.money.payment;

import static io.uplink.bootstrap.money.GivenBilling.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.port.InvoiceQueries.Within;
import io.uplink.application.money.invoice.port.InvoiceRepository;
import io.uplink.application.money.ledger.Today;
import io.uplink.application.money.payment.ReceivePayment;
import io.uplink.application.money.payment.ReceivePayments;
import io.uplink.application.money.payment.RefundPayment;
import io.uplink.application.money.payment.ReversePayment;
import io.uplink.application.money.payment.port.DebtQueries;
import io.uplink.application.money.payment.port.DebtQueries.Kind;
import io.uplink.application.money.payment.port.DebtQueries.StatementLine;
import io.uplink.application.money.payment.port.PaymentQueries;
import io.uplink.application.money.payment.port.PaymentQueries.Filter;
import io.uplink.application.money.payment.port.PaymentRepository;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.money.ledger.AccountCode;
import io.uplink.domain.money.payment.Payment;
import io.uplink.domain.money.payment.PaymentMethod;
import io.uplink.domain.money.payment.RefundId;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlPaymentTest {

    private static final Actor ADMIN = ActorFixtures.anAdmin();
    private static final int PAYERS = 6;

    @Inject GivenBilling given;
    @Inject InvoiceRepository invoices;
    @Inject PaymentRepository payments;
    @Inject PaymentQueries queries;
    @Inject DebtQueries debts;
    @Inject ReceivePayment receivePayment;
    @Inject ReceivePayments receivePayments;
    @Inject ReversePayment reversePayment;
    @Inject RefundPayment refundPayment;
    @Inject CreditInvoice creditInvoice;
    @Inject UnitOfWork unitOfWork;
    @Inject InstantSource clock;
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
    void paymentsAtOnceNeverPayMoreThanIsOwed() throws Exception {
        var invoice = given.issued(amina, "1000");

        var done = atOnce(_ -> () -> given.cash(ADMIN, amina, "300"));

        assertThat(done).allSatisfy(one -> assertThat(one.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(stored(invoice).balance()).isEqualTo(kes("0"));
        assertThat(allocated(invoice)).isEqualTo(116_000L);
        var standing = debts.standing(here(), amina, today.day()).orElseThrow();
        assertThat(standing.owed()).isEqualTo(kes("0"));
        assertThat(standing.credit()).isEqualTo(kes("640"));
    }

    @Test
    void theSameReceiptAtOnceIsOnePayment() throws Exception {
        var receipt = receipt();
        var job = new Actor.Job("mpesa");

        var done = atOnce(_ -> () -> receivePayment.execute(job, mpesa(receipt, "500")));

        assertThat(done.stream().map(Future::resultNow).map(one -> one.facts().id()).distinct())
                .hasSize(1);
        assertThatThrownBy(() -> receivePayment.execute(job, mpesa(receipt, "501")))
                .hasMessage("payment.differs");
    }

    @Test
    void manyPaymentsAtOncePayAsIfOneAfterTheOther() {
        var invoice = given.issued(amina, "1000");
        var other = given.customer(branch);
        var job = new Actor.Job("mpesa");
        var first = mpesa(receipt(), "700");

        var received =
                receivePayments.execute(
                        job,
                        List.of(first, of(other, mpesa(receipt(), "50")), mpesa(receipt(), "700")));

        assertThat(received)
                .extracting(one -> one.left().toDecimal())
                .containsExactly("0.00", "50.00", "240.00");
        assertThat(stored(invoice).balance()).isEqualTo(kes("0"));
        assertThat(received).allSatisfy(one -> assertThat(stored(one)).isEqualTo(one));
        assertThat(receivePayment.execute(job, first)).isEqualTo(received.getFirst());
    }

    @Test
    void manyPaymentsOfManyHandsHoldTheirCustomersInOneOrder() throws Exception {
        var others = IntStream.range(0, PAYERS).mapToObj(_ -> given.customer(branch)).toList();
        var job = new Actor.Job("mpesa");

        var done = atOnce(hand -> () -> receivePayments.execute(job, ofAll(turned(others, hand))));

        assertThat(done).allSatisfy(one -> assertThat(one.state()).isEqualTo(Future.State.SUCCESS));
        assertThat(others)
                .allSatisfy(one ->
                        assertThat(debts.standing(here(), one, today.day()).orElseThrow().credit())
                                .isEqualTo(kes(String.valueOf(10 * PAYERS))));
    }

    private List<ReceivePayment.Input> ofAll(List<CustomerId> customers) {
        return customers.stream().map(one -> of(one, mpesa(receipt(), "10"))).toList();
    }

    private static List<CustomerId> turned(List<CustomerId> customers, int by) {
        var turned = new ArrayList<>(customers);
        Collections.rotate(turned, by);
        return turned;
    }

    private static ReceivePayment.Input of(CustomerId customer, ReceivePayment.Input input) {
        return new ReceivePayment.Input(
                customer,
                input.method(),
                input.reference(),
                input.amount(),
                input.receivedAt(),
                input.account(),
                input.invoice());
    }

    @Test
    void aJobReceivesInsideAUnitOfWorkThatIsOpenAndWithIt() {
        var receipt = receipt();
        var job = new Actor.Job("mpesa");

        assertThatThrownBy(() ->
                        unitOfWork.run(() -> {
                            receivePayment.execute(job, mpesa(receipt, "500"));
                            throw new IllegalStateException("the rest failed");
                        }))
                .hasMessage("the rest failed");
        assertThat(debts.standing(here(), amina, today.day()).orElseThrow().credit())
                .isEqualTo(kes("0"));
        unitOfWork.perform(() -> receivePayment.execute(job, mpesa(receipt, "500")));
        assertThat(debts.standing(here(), amina, today.day()).orElseThrow().credit())
                .isEqualTo(kes("500"));
    }

    @Test
    void whatIsStoredIsReadBackAndShown() {
        var invoice = given.issued(amina, "100");
        var paid = given.cash(ADMIN, amina, "200");
        assertThat(stored(paid)).isEqualTo(paid);

        refund(paid, "50");
        var sheet = queries.sheet(here(), paid.facts().id()).orElseThrow();

        assertThat(sheet.payment().left()).isEqualTo(kes("34"));
        assertThat(sheet.pays())
                .extracting(one -> one.invoice() + " " + one.amount().toDecimal())
                .containsExactly(invoice.id() + " 116.00");
        assertThat(sheet.refunds()).extracting(one -> one.amount()).containsExactly(kes("50"));
        assertThat(sheet.entries()).hasSize(3);
        assertThat(queries.sheet(new Within(Optional.of(Set.of())), paid.facts().id())).isEmpty();
        assertThat(queries.page(here(), Filter.everything(), Optional.empty(), 10).items())
                .extracting(one -> one.left().toDecimal())
                .containsExactly("34.00");
    }

    @Test
    void theDatabaseSpendsNoMoreThanCame() {
        var paid = given.cash(ADMIN, amina, "200").facts().id().value();

        assertThatThrownBy(() ->
                        sql.run(
                                "update payment set refunded_minor = 20001 where id = $1",
                                Tuple.of(paid)))
                .hasStackTraceContaining("payment_not_overspent");
    }

    @Test
    void aStatementRunsFromItsOpeningToItsClosingBalance() {
        var invoice = given.issued(amina, "1000");
        credit(invoice, "160");
        var first = given.cash(ADMIN, amina, "700");
        given.cash(ADMIN, amina, "400");
        reverse(first);
        var day = today.day();

        var statement = debts.statement(here(), amina, day, day, 50).orElseThrow();

        assertThat(statement.opening()).isEqualTo(kes("0"));
        assertThat(statement.lines())
                .extracting(StatementLine::kind)
                .containsExactly(
                        Kind.INVOICE,
                        Kind.CREDIT_NOTE,
                        Kind.PAYMENT,
                        Kind.PAYMENT,
                        Kind.PAYMENT_REVERSED);
        assertThat(statement.lines().getLast().balance()).isEqualTo(statement.closing());
        assertThat(statement.closing()).isEqualTo(kes("600"));
        var later = debts.statement(here(), amina, day.plusDays(1), day.plusDays(2), 50);
        assertThat(later.orElseThrow().opening()).isEqualTo(kes("600"));
        assertThat(later.orElseThrow().lines()).isEmpty();
        assertThat(debts.statement(here(), amina, day, day, 2).orElseThrow().cut()).isTrue();
        assertThat(debts.statement(new Within(Optional.of(Set.of())), amina, day, day, 2))
                .isEmpty();
    }

    @Test
    void whatIsLateIsSortedByHowLate() {
        var invoice = given.issued(amina, "100");
        var due = today.day().plusDays(14);

        assertThat(debts.total(here(), due).current()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), due.plusDays(1)).to30()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), due.plusDays(30)).to30()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), due.plusDays(31)).to60()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), due.plusDays(61)).to90()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), due.plusDays(91)).beyond()).isEqualTo(kes("116"));
        assertThat(debts.total(here(), today.day().minusDays(1)).total()).isEqualTo(kes("0"));
        credit(invoice, "16");
        given.cash(ADMIN, amina, "40");
        var rows = debts.ageing(here(), due.plusDays(1), Optional.empty(), 10).items();
        assertThat(rows).extracting(one -> one.buckets().to30()).containsExactly(kes("60"));
    }

    @Test
    void theAgeingIsWhatStandsOnTheAccountOfReceivables() {
        var all = Within.everything();
        var day = today.day();
        var before = receivable() - debts.total(all, day).total().minor();

        var invoice = given.issued(amina, "1000");
        var paid = given.cash(ADMIN, amina, "1160");
        credit(invoice, "260");
        given.issued(given.customer(branch), "333.33");
        reverse(paid);
        given.cash(ADMIN, amina, "55.55");

        assertThat(receivable() - debts.total(all, day).total().minor()).isEqualTo(before);
        var names = debts.ageing(here(), day, Optional.empty(), 1);
        var more = debts.ageing(here(), day, names.next(), 1);
        assertThat(more.items()).hasSize(1);
        assertThat(debts.ageing(here(), day, more.previous(), 1).items()).isEqualTo(names.items());
    }

    private long receivable() {
        return sql.one(
                        """
                        select coalesce(sum(l.debit_minor - l.credit_minor), 0)::bigint as minor
                          from journal_line l join ledger_account a on a.id = l.account_id
                         where a.code = '1200'
                        """,
                        Tuple.tuple(),
                        row -> row.getLong("minor"))
                .orElseThrow();
    }

    private static <T> List<Future<T>> atOnce(IntFunction<Callable<T>> work) throws Exception {
        try (var threads = Executors.newFixedThreadPool(PAYERS)) {
            return threads.invokeAll(IntStream.range(0, PAYERS).mapToObj(work).toList());
        }
    }

    private long allocated(Invoice.Snapshot invoice) {
        return sql.one(
                        """
                        select sum(amount_minor)::bigint as minor from payment_allocation
                         where invoice_id = $1 and released_on is null
                        """,
                        Tuple.of(invoice.id().value()),
                        row -> row.getLong("minor"))
                .orElseThrow();
    }

    private ReceivePayment.Input mpesa(String receipt, String amount) {
        return new ReceivePayment.Input(
                amina,
                PaymentMethod.MOBILE_MONEY,
                receipt,
                kes(amount),
                clock.instant(),
                new AccountCode("1110"),
                Optional.empty());
    }

    private String receipt() {
        var text = ids.next().toString().replace("-", "");
        return "T" + text.substring(text.length() - 9).toUpperCase(Locale.ROOT);
    }

    private void refund(Payment.Snapshot payment, String amount) {
        refundPayment.execute(
                ADMIN,
                new RefundPayment.Input(
                        payment.facts().id(),
                        new RefundId(ids.next()),
                        kes(amount),
                        new AccountCode("1100"),
                        "Moved away",
                        Optional.empty()));
    }

    private void reverse(Payment.Snapshot payment) {
        reversePayment.execute(
                ADMIN, new ReversePayment.Input(payment.facts().id(), "Bounced", Optional.empty()));
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

    private Payment.Snapshot stored(Payment.Snapshot payment) {
        return unitOfWork.perform(
                () -> payments.findById(payment.facts().id()).orElseThrow().snapshot());
    }

    private Within here() {
        return new Within(Optional.of(Set.of(new BranchId(branch))));
    }
}
