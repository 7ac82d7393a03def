package io.uplink.bootstrap.money.overview;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.money.GivenBilling.kes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.invoice.CreditInvoice;
import io.uplink.application.money.invoice.VoidInvoice;
import io.uplink.application.money.overview.ShowMoney;
import io.uplink.application.money.overview.port.OverviewQueries.Part;
import io.uplink.application.money.subscription.ChargeSubscriptions;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenSubscriptions;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.money.invoice.CreditNoteId;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class MoneyOverviewTest {

    private static final Actor ADMIN = ActorFixtures.anAdmin();

    /** What stands on an account by entries of a customer's documents. */
    private static final String STANDS =
            """
            with sources as (
                 select 'invoice.issued' as kind, i.id::text as id from invoice i
                  where i.customer_id = $1
                 union all select 'credit-note.issued', n.id::text
                   from credit_note n join invoice i on i.id = n.invoice_id
                  where i.customer_id = $1
                 union all select 'payment.kept', p.id::text from payment p
                  where p.customer_id = $1
                 union all select 'payment.allocated', a.id::text
                   from payment_allocation a join invoice i on i.id = a.invoice_id
                  where i.customer_id = $1),
            own as (
                 select e.* from journal_entry e
                   join sources s on s.kind = e.source_kind and s.id = e.source_id),
            entries as (
                 select number, day from own
                 union all select b.number, b.day from journal_entry b
                             join own on own.id = b.reverses_id)
            select coalesce(sum(l.debit_minor - l.credit_minor), 0)::bigint as minor
              from entries e join journal_line l on l.number = e.number and l.day = e.day
              join ledger_account a on a.id = l.account_id
             where a.code = $2
            """;

    @Inject GivenBilling billing;
    @Inject GivenSubscriptions subscriptions;
    @Inject ChargeSubscriptions chargeSubscriptions;
    @Inject CreditInvoice creditInvoice;
    @Inject VoidInvoice voidInvoice;
    @Inject ShowMoney showMoney;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        amina = billing.customer(branch);
    }

    @Test
    void whatIsOwedAndWhatIsLeftAgreeWithTheBooks() {
        billing.issued(amina, "1000");
        var second = billing.issued(amina, "500");
        billing.cash(ADMIN, amina, "1500");
        credit(second, "580");

        var standing = shown().standing();

        assertThat(standing.receivable().minor()).isEqualTo(stands("1200"));
        assertThat(standing.credit().minor()).isEqualTo(-stands("2300"));
        assertThat(standing.credit()).isEqualTo(kes("340"));
        assertThat(standing.today()).isEqualTo(kes("1500"));
        assertThat(standing.month()).isEqualTo(kes("1500"));
    }

    @Test
    void ageingComesToWhatIsReceivable() {
        billing.issued(amina, "1000");

        var shown = shown();

        assertThat(shown.ageing().total()).isEqualTo(shown.standing().receivable());
        assertThat(shown.standing().open()).isEqualTo(1);
        assertThat(shown.standing().late()).isZero();
    }

    @Test
    void whatWasEarnedIsTheBooksWithoutTaxCreditAndWhatIsVoid() {
        billing.issued(amina, "1000");
        credit(billing.issued(amina, "500"), "116");
        var gone = billing.issued(amina, "70");
        voidInvoice.execute(ADMIN, new VoidInvoice.Input(gone.id(), "Twice", Optional.empty()));
        subscriptions.opened(amina, subscriptions.today());
        chargeSubscriptions.execute(new Actor.Job("subscription.charge"));

        var revenue = shown().revenue();

        assertThat(revenue.now().minor()).isEqualTo(-stands("4100"));
        assertThat(revenue.before()).isEqualTo(kes("0"));
        assertThat(revenue.branches()).extracting(Part::now).containsExactly(revenue.now());
        assertThat(revenue.sources())
                .extracting(part -> part.name() + " " + part.now().toDecimal())
                .anyMatch(part -> part.equals("Home 2672.41"))
                .anyMatch(part -> part.startsWith("4100 ") && part.endsWith(" 1400.00"));
    }

    @Test
    void whoSeesOneBranchSeesItsFiguresAlone() {
        billing.issued(amina, "1000");
        var there = billing.branch();

        as(clerk(branch))
                .get("/api/v1/money/overview")
                .then()
                .statusCode(200)
                .body("receivableMinor", equalTo(116_000))
                .body("byBranch.branch", hasItem(branch.toString()));
        as(clerk(there))
                .get("/api/v1/money/overview")
                .then()
                .statusCode(200)
                .body("receivableMinor", equalTo(0))
                .body("revenueNowMinor", equalTo(0));
        as(clerk(branch))
                .get("/money")
                .then()
                .statusCode(200)
                .body(containsString("1,160.00"))
                .body(containsString("<rect"))
                .body(containsString("/invoices?branch=" + branch));
        as(clerk(there)).get("/money").then().statusCode(200);
        as(TestSignIn.NOBODY_SPECIAL).get("/money").then().statusCode(403);
        given().get("/api/v1/money/overview").then().statusCode(401);
    }

    private ShowMoney.Shown shown() {
        return showMoney.execute(
                ActorFixtures.with(
                        new PersonId(ids.next()),
                        "Clerk",
                        Reach.BRANCH,
                        Set.of(new BranchId(branch)),
                        Set.of(),
                        Permission.PAYMENTS_VIEW));
    }

    private long stands(String code) {
        return sql.one(STANDS, Tuple.of(amina.value(), code), row -> row.getLong("minor"))
                .orElseThrow();
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

    private String clerk(UUID where) {
        return TestSignIn.as(
                ActorFixtures.with(
                        new PersonId(ids.next()),
                        "Clerk",
                        Reach.BRANCH,
                        Set.of(new BranchId(where)),
                        Set.of(),
                        Permission.PAYMENTS_VIEW));
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}
