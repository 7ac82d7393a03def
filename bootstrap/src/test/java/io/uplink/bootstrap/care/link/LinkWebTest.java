package io.uplink.bootstrap.care.link;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.HttpClientConfig;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.care.link.IssueCustomerLink;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LinkWebTest {

    private static final Actor JOB = new Actor.Job("test");
    private static final int MOST_BYTES = 30 * 1024;

    /** Each test looks from an address of its own, for addresses are throttled. */
    private static final AtomicInteger ADDRESS = new AtomicInteger(10);

    private final int host = ADDRESS.incrementAndGet();

    @Inject IssueTechnicianLink issueTechnicianLink;
    @Inject IssueCustomerLink issueCustomerLink;
    @Inject LinkTestData data;

    private PersonId peter;
    private TicketId ticket;
    private String technician;
    private String customer;

    @BeforeEach
    void aTicketWithBothLinks() {
        peter = data.person("Peter Odhiambo");
        var branch = data.branch();
        ticket = data.ticket(branch, data.customer(branch, "Wanjiku <b>Kamau</b>", "en"), peter);
        technician = technicianLink();
        customer =
                path(
                        issueCustomerLink
                                .execute(
                                        JOB,
                                        new IssueCustomerLink.Input(
                                                ticket, data.customerOf(ticket)))
                                .orElseThrow()
                                .address());
    }

    @Test
    void aLinkLeadsToTheConfiguredAddressWhateverHostWasAsked() {
        var address =
                issueTechnicianLink
                        .execute(JOB, new IssueTechnicianLink.Input(ticket, peter))
                        .orElseThrow()
                        .address();

        assertThat(address).startsWith("http://localhost:8080/t/");
        visitor()
                .header("Host", "evil.example")
                .get(technician)
                .then()
                .statusCode(200)
                .body(not(containsString("evil.example")));
    }

    @Test
    void thePagesForbidToKeepIndexAndPassOn() {
        for (var page : new String[] {technician, customer, "/t/unknown", "/v/unknown"}) {
            visitor()
                    .get(page)
                    .then()
                    .header("Cache-Control", "no-store")
                    .header("Referrer-Policy", "no-referrer")
                    .header("X-Robots-Tag", containsString("noindex"))
                    .header(
                            "Content-Security-Policy",
                            containsString("default-src 'none'; object-src 'none'"))
                    .header("Set-Cookie", nullValue())
                    .body(not(containsString("<script")))
                    .body(not(containsString(" style=")));
        }
    }

    @Test
    void eachPageWithItsStyleIsUnderThirtyKilobytes() {
        for (var page : new String[] {technician, customer}) {
            var html = visitor().get(page).asString();
            var style = html.replaceAll("(?s).*href=\"(/assets/link.css[^\"]*)\".*", "$1");
            var bytes =
                    html.getBytes(StandardCharsets.UTF_8).length
                            + visitor()
                                    .get(style)
                                    .then()
                                    .statusCode(200)
                                    .extract()
                                    .asByteArray()
                                    .length;

            assertThat(bytes).isLessThan(MOST_BYTES);
        }
    }

    @Test
    void lookingUsesNothingUpForRobotsToo() {
        visitor().header("User-Agent", "WhatsApp/2.23 A").get(technician).then().statusCode(200);
        visitor()
                .header("User-Agent", "TelegramBot (like TwitterBot)")
                .get(customer)
                .then()
                .statusCode(200);
        visitor().head(technician).then().statusCode(200);
        visitor().head(customer).then().statusCode(200);

        assertThat(data.uses(ticket)).isZero();
    }

    @Test
    void theTechnicianReadsWhatIsNeededInTheField() {
        data.entry(ticket, "note", false, "Faith Akinyi", "Please check the drop cable first.");

        visitor()
                .get(technician)
                .then()
                .statusCode(200)
                .body(containsString("No internet since last night"))
                .body(containsString("Wanjiku &lt;b&gt;Kamau&lt;/b&gt;"))
                .body(containsString("href=\"tel:+254700000142\""))
                .body(containsString("https://wa.me/254700000142"))
                .body(containsString("Please check the drop cable first."))
                .body(containsString("10 more updates"));
        visitor()
                .header("User-Agent", "Mozilla/5.0 (Linux; Android 14)")
                .get(technician)
                .then()
                .body(containsString("href=\"geo:-1.192100,36.951400"));
    }

    @Test
    void theCustomerReadsNothingInternalAndNoPrivateNumber() {
        data.entry(ticket, "note", false, "Faith Akinyi", "Do not trust this customer.");
        data.entry(ticket, "reply", true, "Peter Odhiambo", "I am at the pole.");

        visitor()
                .get(customer)
                .then()
                .statusCode(200)
                .body(containsString("Peter was given your request"))
                .body(containsString("I am at the pole."))
                .body(not(containsString("Do not trust")))
                .body(not(containsString("+254700000142")));
    }

    @Test
    void aLinkSpeaksTheHoldersLanguageOrTheOneAskedFor() {
        visitor().get(customer + "?lang=sw").then().body(containsString("amepewa ombi lako"));
        visitor().get(customer).then().body(containsString("was given your request"));
    }

    @Test
    void givenNoNote_whenResolved_thenItIsRefusedBesideTheFieldAndUsesNothingUp() {
        form("resolved", "")
                .post(technician)
                .then()
                .statusCode(422)
                .body(containsString("Please fill this in."));

        assertThat(data.uses(ticket)).isZero();
        assertThat(data.state(ticket)).isEqualTo("open");
    }

    @Test
    void theWorkGoesFromOpenToFiveStars() {
        form("in-progress", "")
                .post(technician)
                .then()
                .statusCode(200)
                .body(containsString("In progress. Thank you, Peter."));
        assertThat(data.state(ticket)).isEqualTo("in-progress");

        form("resolved", "Replaced 40 m of drop cable.")
                .post(technician)
                .then()
                .statusCode(200)
                .body(containsString("Resolved. Thank you, Peter."));
        assertThat(data.state(ticket)).isEqualTo("resolved");
        assertThat(data.uses(ticket)).isEqualTo(2);

        var rating = visitor().formParam("rating", "5").formParam("comment", "Fast");
        var seen = rating.post(customer + "/rating?lang=en");
        seen.then().statusCode(303);
        visitor()
                .get(path(seen.header("Location")))
                .then()
                .body(containsString("You gave 5 of 5 stars."))
                .body(containsString("Replaced 40 m of drop cable."));

        visitor().formParam("form", "c").post(customer + "/confirmation").then().statusCode(303);
        assertThat(data.state(ticket)).isEqualTo("closed");
        visitor().get(technician).then().statusCode(404);
        visitor()
                .get(customer)
                .then()
                .statusCode(200)
                .body(containsString("This request is closed"));
    }

    @Test
    void aDoubleTapIsOneUpdate() {
        for (var tap = 0; tap < 2; tap++) {
            form("in-progress", "On my way")
                    .multiPart("form", "page-1")
                    .post(technician)
                    .then()
                    .statusCode(200)
                    .body(containsString("In progress. Thank you, Peter."));
        }

        assertThat(data.uses(ticket)).isEqualTo(1);
    }

    @Test
    void aTechnicianCannotCloseOrReopen() {
        for (var state : new String[] {"closed", "open"}) {
            form(state, "x").post(technician).then().statusCode(409);
        }
        form("banana", "x").post(technician).then().statusCode(422);

        assertThat(data.state(ticket)).isEqualTo("open");
        assertThat(data.uses(ticket)).isZero();
    }

    @Test
    void waitingNeedsAReason() {
        form("pending", "").post(technician).then().statusCode(422);
        form("pending", "").multiPart("reason", "customer").post(technician).then().statusCode(200);

        visitor().get(customer).then().body(containsString("We wait for your answer"));
        visitor()
                .formParam("message", "I am at home now")
                .post(customer + "/message")
                .then()
                .statusCode(303);
        assertThat(data.state(ticket)).isEqualTo("in-progress");
    }

    @Test
    void aPhotoIsKeptAndAnythingElseIsRefused() {
        form("", "Look")
                .multiPart("photo", "box.png", png(), "image/png")
                .post(technician)
                .then()
                .statusCode(200)
                .body(containsString("with 1 photo"));
        form("", "Look again")
                .multiPart(
                        "photo",
                        "box.png",
                        "not a photo".getBytes(StandardCharsets.UTF_8),
                        "image/png")
                .post(technician)
                .then()
                .statusCode(422);

        assertThat(data.uses(ticket)).isEqualTo(1);
    }

    @Test
    void anEndedLinkSaysTheSameWhateverEndedIt() {
        var unknown = visitor().get("/t/" + "x".repeat(43)).then().statusCode(404);
        var body = unknown.extract().asString();
        data.change(ticket, "assignee_id = '" + data.person("Mary") + "'");

        visitor().get(technician).then().statusCode(404).body(equalTo(body));
        form("resolved", "Done").post(technician).then().statusCode(404).body(equalTo(body));
        visitor().get(customer.replace("/v/", "/t/")).then().statusCode(404).body(equalTo(body));
    }

    @Test
    void whoLooksTooOftenWaits() {
        for (var look = 0; look < 30; look++) {
            visitor().get(technician).then().statusCode(200);
        }

        visitor().get(technician).then().statusCode(429).header("Retry-After", notNullValue());
    }

    @Test
    void anotherPagesFormStillNeedsItsToken() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .formParam("name", "x")
                .post("/settings/sla/calendars")
                .then()
                .statusCode(400);
    }

    @Test
    void aTokenIsInNoTraceOfItsUse() {
        form("in-progress", "On my way").post(technician).then().statusCode(200);

        assertThat(data.traces(ticket))
                .contains("Peter Odhiambo")
                .doesNotContain(technician.substring(3))
                .doesNotContain(customer.substring(3));
    }

    @Test
    void staffSeeWhatBecameOfLinksButNotTheLinks() {
        form("in-progress", "").post(technician).then().statusCode(200);

        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/api/v1/tickets/" + ticket + "/links")
                .then()
                .statusCode(200)
                .body("find { it.kind == 'technician' }.uses", equalTo(1))
                .body("find { it.kind == 'technician' }.state", equalTo("alive"))
                .body("find { it.kind == 'technician' }.holder", equalTo("Peter Odhiambo"))
                .body(not(containsString(technician.substring(3))));
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get("/api/v1/tickets/" + ticket + "/links")
                .then()
                .statusCode(403);
    }

    private String technicianLink() {
        return path(
                issueTechnicianLink
                        .execute(JOB, new IssueTechnicianLink.Input(ticket, peter))
                        .orElseThrow()
                        .address());
    }

    private RequestSpecification form(String state, String note) {
        return visitor().multiPart("status", state).multiPart("note", note);
    }

    private RequestSpecification visitor() {
        try {
            var address = InetAddress.getByName("127.0.0." + host);
            return given().config(
                            RestAssured.config()
                                    .httpClient(
                                            HttpClientConfig.httpClientConfig()
                                                    .setParam("http.route.local-address", address)))
                    .redirects()
                    .follow(false);
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    /** One transparent pixel. */
    private static byte[] png() {
        return Base64.getDecoder()
                .decode(
                        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");
    }
}
