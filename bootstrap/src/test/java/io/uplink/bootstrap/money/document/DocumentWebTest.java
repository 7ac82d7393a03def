package io.uplink.bootstrap.money.document;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.money.document.DocumentCodes;
import io.uplink.application.money.document.PaperSettings;
import io.uplink.application.money.paylink.IssuePayLink;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.Setting;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.portal.GivenPortal;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.money.GivenQuotes;
import io.uplink.bootstrap.outreach.OutreachTestData;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.money.document.DocumentKind;
import io.uplink.domain.money.document.DocumentRef;
import io.uplink.domain.money.invoice.Invoice;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** Documents on paper through every door, and the page where they are checked. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DocumentWebTest {

    @Inject GivenBilling billing;
    @Inject GivenQuotes quotes;
    @Inject GivenPortal portal;
    @Inject IssuePayLink issuePayLink;
    @Inject DocumentCodes codes;
    @Inject ChangeSettings changeSettings;
    @Inject SettingStore store;
    @Inject OutreachTestData people;
    @Inject Sql sql;
    @Inject Ids ids;

    private UUID branch = new UUID(0, 0);
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        amina = billing.customer(branch);
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person).redirects().follow(false);
    }

    private static RequestSpecification staff() {
        return as(TestSignIn.ADMIN);
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

    /** What a reader that is not ours finds in the file. */
    private static String text(Response answer) {
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Cache-Control", containsString("no-store"))
                .header("X-Content-Type-Options", "nosniff");
        try (var reader = new PdfReader(answer.asByteArray())) {
            var all = new StringBuilder();
            for (var page = 1; page <= reader.getNumberOfPages(); page++) {
                all.append(new PdfTextExtractor(reader).getTextFromPage(page)).append('\n');
            }
            return all.toString().replaceAll("\\s+", " ");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String number(Invoice.Snapshot invoice) {
        return invoice.number().orElseThrow().value();
    }

    private String code(DocumentKind kind, UUID id) {
        return codes.of(new DocumentRef(kind, id)).value();
    }

    @Test
    void anInvoiceIsAFileOfItsNumberWithAllThatItSays() {
        var invoice = billing.issued(amina, "1000");

        var answer = staff().get("/api/v1/invoices/" + invoice.id() + "/pdf");

        answer.then()
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"" + number(invoice) + ".pdf\""));
        assertThat(text(answer))
                .contains("Invoice", number(invoice), "Payer ", billing.account(amina))
                .contains("Internet", "16 %", "160.00", "1,160.00", "Balance due KES")
                .contains("/verify/" + code(DocumentKind.INVOICE, invoice.id().value()));
        assertThat(staff().get("/documents/invoices/" + invoice.id()).asByteArray())
                .isEqualTo(answer.asByteArray());
    }

    @Test
    void whatTheCompanySetStandsOnThePaper() {
        set(PaperSettings.TAX_PIN, "P051234567X");
        set(PaperSettings.PAYMENT_INSTRUCTIONS, "Bank: 0123456789");
        var invoice = billing.issued(amina, "1000");

        assertThat(text(staff().get("/documents/invoices/" + invoice.id())))
                .contains("PIN P051234567X", "Bank: 0123456789");

        set(PaperSettings.TAX_PIN, "");
        set(PaperSettings.PAYMENT_INSTRUCTIONS, "");
    }

    private void set(Setting<?> setting, String value) {
        people.isThere(ActorFixtures.ASHA, "Asha");
        var seen = store.find(setting.key()).map(SettingStore.Stored::version).orElse(0L);
        changeSettings.execute(
                ActorFixtures.anAdmin(),
                new ChangeSettings.Input(
                        List.of(
                                new ChangeSettings.Change(
                                        setting.key(), value, Optional.of(new Version(seen))))));
    }

    @Test
    void aPinThatCannotBeOneIsRefused() {
        assertThatThrownBy(() -> set(PaperSettings.TAX_PIN, "12345"))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aCustomerWhoReadsSwahiliGetsSwahiliPaper() {
        sql.run("update customer set language = 'sw' where id = $1", Tuple.of(amina.value()));
        var invoice = billing.issued(amina, "1000");

        assertThat(text(staff().get("/documents/invoices/" + invoice.id())))
                .contains("Ankara", "Inayobaki kulipwa KES", "Ukurasa 1 kati ya 1")
                .doesNotContain("Balance due");
    }

    @Test
    void aVoidInvoiceSaysSoAndAsksForNothing() {
        var invoice = billing.issued(amina, "1000");
        staff().contentType(ContentType.JSON)
                .header("If-Match", "\"" + invoice.version() + "\"")
                .body(Map.of("why", "Sent twice"))
                .post("/api/v1/invoices/" + invoice.id() + "/void")
                .then()
                .statusCode(200);

        assertThat(text(staff().get("/documents/invoices/" + invoice.id())))
                .contains("VOID", "Sent twice")
                .doesNotContain("How to pay", "Balance due");
        verify(DocumentKind.INVOICE, invoice.id().value())
                .then()
                .statusCode(200)
                .body(containsString("no longer counts"), containsString("Void"));
    }

    @Test
    void aDraftHasNoPaper() {
        staff().get("/api/v1/invoices/" + billing.draft(amina, "1000").id() + "/pdf")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:document.draft"));
        staff().get("/api/v1/quotes/" + quotes.draft(amina, "1000").id() + "/pdf")
                .then()
                .statusCode(409);
    }

    @Test
    void aCreditNoteSaysWhatItTakesFromWhichInvoice() {
        var invoice = billing.issued(amina, "1000");
        var note = billing.credited(invoice.id());

        var answer = staff().get("/api/v1/credit-notes/" + note.id() + "/pdf");

        assertThat(text(answer))
                .contains("Credit note", note.number().value(), number(invoice), "Outage")
                .contains("Credited KES", "1,160.00");
        staff().get("/invoices/" + invoice.id())
                .then()
                .body(containsString("/documents/credit-notes/" + note.id()));
        verify(DocumentKind.CREDIT_NOTE, note.id().value())
                .then()
                .statusCode(200)
                .body(containsString(note.number().value()));
    }

    @Test
    void aQuoteSaysUntilWhenItHolds() {
        var quote = quotes.sent(amina, "1000");

        assertThat(text(staff().get("/api/v1/quotes/" + quote.id() + "/pdf")))
                .contains("Quote", "Valid until", "Prices hold up to", "1,160.00");
        verify(DocumentKind.QUOTE, quote.id().value())
                .then()
                .statusCode(200)
                .body(containsString("Holds"), not(containsString("To pay now")));
    }

    @Test
    void aReceiptSaysWhatCameAndWhatItPays() {
        var invoice = billing.issued(amina, "100");
        var payment = billing.cash(ActorFixtures.anAdmin(), amina, "500");

        assertThat(text(staff().get("/api/v1/payments/" + payment.facts().id() + "/pdf")))
                .contains("Receipt", payment.facts().number().value(), "Cash")
                .contains("Invoice " + number(invoice), "116.00", "Kept as credit", "384.00")
                .contains("Amount received KES", "500.00");
        verify(DocumentKind.PAYMENT, payment.facts().id().value())
                .then()
                .statusCode(200)
                .body(containsString("Money received"), containsString("KES 500.00"));
    }

    @Test
    void aStatementBalancesAndIsNamedAfterTheAccount() {
        billing.issued(amina, "1000");
        billing.cash(ActorFixtures.anAdmin(), amina, "500");

        var answer = staff().get("/api/v1/customers/" + amina + "/account-statement/pdf");

        answer.then()
                .header(
                        "Content-Disposition",
                        allOf(containsString("statement-bl-"), containsString(".pdf")));
        assertThat(text(answer))
                .contains("Statement of account", "Brought forward", "660.00", "Owed on")
                .doesNotContain("/verify/");
        staff().get("/documents/statements/" + amina + "?from=x").then().statusCode(422);
    }

    @Test
    void anotherBranchsClerkFindsNone() {
        var invoice = billing.issued(amina, "1000");
        var note = billing.credited(billing.issued(amina, "1000").id());
        var payment = billing.cash(ActorFixtures.anAdmin(), amina, "5").facts().id();
        var quote = quotes.sent(amina, "1000");
        var paths =
                new String[] {
                    "/api/v1/invoices/" + invoice.id() + "/pdf",
                    "/api/v1/credit-notes/" + note.id() + "/pdf",
                    "/api/v1/payments/" + payment + "/pdf",
                    "/api/v1/quotes/" + quote.id() + "/pdf",
                    "/api/v1/customers/" + amina + "/account-statement/pdf",
                    "/documents/invoices/" + invoice.id(),
                    "/documents/credit-notes/" + note.id()
                };
        var here = clerk(branch);
        var there = clerk(billing.branch());

        for (var path : paths) {
            as(here).get(path).then().statusCode(200);
            as(there).get(path).then().statusCode(404);
            as(TestSignIn.NOBODY_SPECIAL).get(path).then().statusCode(403);
        }
        given().get("/api/v1/invoices/" + invoice.id() + "/pdf").then().statusCode(401);
    }

    @Test
    void whoKnowsTheAddressOfAnInvoiceTakesItAsAFile() {
        var invoice = billing.issued(amina, "1000");
        var token =
                issuePayLink
                        .execute(new Actor.Job("test"), new IssuePayLink.Input(invoice.id(), amina))
                        .orElseThrow();

        given().get("/pay/" + token).then().body(containsString("/pay/" + token + "/pdf"));
        assertThat(text(given().get("/pay/" + token + "/pdf"))).contains(number(invoice));
        given().get("/pay/" + token + "x/pdf").then().statusCode(404);
    }

    @Test
    void customersTakeTheirOwnInvoicesFromTheirPagesAndNobodyElses() {
        var phone = portal.phone();
        var own = portal.customer(branch, phone);
        var invoice = billing.issued(own, "1000");
        var others = billing.issued(amina, "1000");
        var draft = billing.draft(own, "1000");
        var browser = portal.in(phone);

        browser.get("/my").then().body(containsString("/my/invoices/" + invoice.id() + "/pdf"));
        assertThat(text(browser.get("/my/invoices/" + invoice.id() + "/pdf")))
                .contains(number(invoice));
        browser.get("/my/invoices/" + others.id() + "/pdf").then().statusCode(404);
        browser.get("/my/invoices/" + draft.id() + "/pdf").then().statusCode(404);
        given().redirects()
                .follow(false)
                .get("/my/invoices/" + invoice.id() + "/pdf")
                .then()
                .statusCode(303);
    }

    private static Response look(String code) {
        return given().get("/verify/" + code);
    }

    private Response verify(DocumentKind kind, UUID id) {
        return look(code(kind, id));
    }

    @Test
    void anybodySeesThatAnInvoiceIsGenuineAndNothingOfItsCustomer() {
        var invoice = billing.issued(amina, "1000");
        billing.cash(ActorFixtures.anAdmin(), amina, "160");

        verify(DocumentKind.INVOICE, invoice.id().value())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("X-Robots-Tag", containsString("noindex"))
                .body(containsString("This document is genuine"))
                .body(containsString(number(invoice)), containsString("KES 1,160.00"))
                .body(containsString("KES 1,000.00"), containsString("Partly paid"))
                .body(containsString("P•••"))
                .body(not(containsString("Payer ")))
                .body(not(containsString(billing.account(amina))))
                .body(not(containsString("Internet")))
                .body(not(containsString("738")));
        look(code(DocumentKind.INVOICE, invoice.id().value()) + "?lang=sw")
                .then()
                .body(containsString("Hati hii ni halali"));
    }

    @Test
    void whatIsNoCodeOfOursIsSaidSoPlainly() {
        var genuine = code(DocumentKind.INVOICE, billing.issued(amina, "1000").id().value());
        for (var wrong :
                new String[] {
                    "x",
                    genuine.substring(0, 39) + (genuine.endsWith("x") ? "y" : "x"),
                    code(DocumentKind.INVOICE, ids.next()),
                    code(DocumentKind.INVOICE, billing.draft(amina, "1").id().value())
                }) {
            look(wrong).then().statusCode(404).body(containsString("We do not know this document"));
        }
        look("x?lang=sw").then().statusCode(404).body(containsString("Hatuifahamu hati hii"));
    }
}
