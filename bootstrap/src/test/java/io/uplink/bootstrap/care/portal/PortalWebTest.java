package io.uplink.bootstrap.care.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.money.GivenBilling;
import io.uplink.bootstrap.org.access.Browser;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Customers on their own pages, through the door. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PortalWebTest {

    @Inject GivenPortal given;
    @Inject GivenBilling billing;

    private UUID branch = new UUID(0, 0);
    private String phone = "";
    private CustomerId amina = new CustomerId(branch);

    @BeforeEach
    void aCustomer() {
        branch = billing.branch();
        phone = given.phone();
        amina = given.customer(branch, phone);
    }

    @Test
    void whoTypesTheCodeSeesWhatIsOwedAndPaid() {
        billing.issued(amina, "1000");
        billing.cash(ActorFixtures.anAdmin(), amina, "500");

        given.in(phone)
                .get("/my")
                .then()
                .statusCode(200)
                .body(containsString("KES 660.00"), containsString("KES 1,160.00"))
                .body(containsString("KES 500.00"), containsString(billing.account(amina)));
    }

    @Test
    void nobodyLearnsWhoIsACustomer() {
        var known = new Browser();
        var unknown = new Browser();
        var nobodys = given.phone();

        var answer = known.submit("/my", "/my/code", Map.of("phone", phone)).asString();
        var other = unknown.submit("/my", "/my/code", Map.of("phone", nobodys)).asString();

        assertThat(same(answer)).isEqualTo(same(other));
    }

    @Test
    void aWrongCodeIsSaidAtItsFieldAndKeepsTheNumber() {
        var browser = new Browser();
        given.ask(browser, phone);
        var right = given.code(phone);
        var wrong = right.equals("111111") ? "222222" : "111111";

        browser.submit("/my", "/my/enter", Map.of("phone", phone, "code", wrong))
                .then()
                .statusCode(422)
                .body(containsString("That is not the code."), containsString(phone));
        browser.get("/my").then().body(containsString("Send me a code"));
    }

    @Test
    void whoChangesTheLanguageWhereACodeIsTypedBeginsAgainInIt() {
        for (var step : List.of("code", "enter")) {
            new Browser()
                    .get("/my/" + step + "?lang=sw")
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith("/my?lang=sw"));
        }
    }

    @Test
    void whoIsNotInIsLedToTheDoor() {
        for (var path : new String[] {"/my/report", "/my/contact"}) {
            new Browser().get(path).then().statusCode(303).header("Location", endsWith("/my"));
        }
    }

    @Test
    void whoLeavesIsOutAndTheTokenOpensNoMore() {
        var browser = given.in(phone);

        browser.submit("/my", "/my/leave", Map.of()).then().statusCode(303);

        browser.get("/my").then().body(containsString("Send me a code"));
    }

    @Test
    void aReportThatIsSentTwiceIsOneTicketWithItsPromises() {
        var browser = given.in(phone);
        var report =
                Map.of(
                        "form",
                        UUID.randomUUID().toString(),
                        "category",
                        "connectivity",
                        "subject",
                        "No light on the router",
                        "description",
                        "Since this morning.");

        browser.submit("/my/report", "/my/report", report).then().statusCode(303);
        browser.submit("/my/report", "/my/report", report).then().statusCode(303);

        assertThat(
                        given.count(
                                "select count(*) from ticket where customer_id = $1"
                                        + " and source = 'portal' and resolution_due is not null",
                                amina.value()))
                .isEqualTo(1);
        browser.get("/my").then().body(containsString("No light on the router"));
    }

    @Test
    void aReportIsFollowedByALinkOfItsOwnAndNobodyElsesIs() {
        var browser = given.in(phone);
        var report =
                Map.of(
                        "form", UUID.randomUUID().toString(),
                        "category", "connectivity",
                        "subject", "Slow in the evening",
                        "description", "Every day.");
        browser.submit("/my/report", "/my/report", report).then().statusCode(303);
        var page = browser.get("/my").asString();
        var action = page.replaceAll("(?s).*action=\"(/my/reports/[^\"?]+).*", "$1");

        browser.submit("/my", action, Map.of())
                .then()
                .statusCode(303)
                .header("Location", matchesRegex(".*/v/[\\w-]{43}"));
        var stranger = given.phone();
        given.customer(branch, stranger);
        given.in(stranger).submit("/my", action, Map.of()).then().statusCode(404);
    }

    @Test
    void anOwnInvoiceIsPaidOnItsPageAndNobodyElsesIs() {
        var invoice = billing.issued(amina, "1000");
        var others = billing.issued(billing.customer(branch), "1000");
        var browser = given.in(phone);

        browser.submit("/my", "/my/invoices/" + invoice.id(), Map.of())
                .then()
                .statusCode(303)
                .header("Location", matchesRegex(".*/pay/[\\w-]{43}\\?lang=en"));
        browser.submit("/my", "/my/invoices/" + others.id(), Map.of()).then().statusCode(404);
    }

    @Test
    void aReportWithoutWordsComesBackWithWhatWasTyped() {
        given.in(phone)
                .submit(
                        "/my/report",
                        "/my/report",
                        Map.of(
                                "form", UUID.randomUUID().toString(),
                                "category", "",
                                "subject", "Slow <b>evenings</b>",
                                "description", ""))
                .then()
                .statusCode(422)
                .body(containsString("Slow &lt;b&gt;evenings"), containsString("category-e"));
    }

    @Test
    void theEMailAddressIsChangedAndAnUnreadableOneIsRefused() {
        var browser = given.in(phone);
        var wrong = Map.of("email", "amina@", "language", "sw", "version", "1");
        browser.submit("/my/contact", "/my/contact", wrong).then().statusCode(422);

        var right = Map.of("email", "amina@example.co.ke", "language", "sw", "version", "1");
        browser.submit("/my/contact", "/my/contact", right).then().statusCode(303);

        browser.get("/my/contact").then().body(containsString("amina@example.co.ke"));
        browser.get("/my").then().body(containsString("Hakuna cha kulipa"));
    }

    @Test
    void ofTwoAccountsOneIsChosenAndNobodyElsesIsShown() {
        var shop = given.customer(branch, phone);
        billing.issued(shop, "4000");
        var stranger = billing.customer(branch);
        billing.issued(stranger, "9000");
        var browser = given.in(phone);

        browser.get("/my?account=" + billing.account(shop))
                .then()
                .body(containsString("KES 4,640.00"));
        browser.get("/my?account=" + billing.account(stranger))
                .then()
                .body(not(containsString("KES 10,440.00")));
    }

    private static String same(String page) {
        return page.replaceAll("\\+254\\d{9}", "").replaceAll("value=\"[^\"]*\"", "");
    }
}
