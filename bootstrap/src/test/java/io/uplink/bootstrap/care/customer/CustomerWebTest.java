package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerWebTest {

    private static final String NASTY = "<script>alert(1)</script>";

    @Inject GivenCustomers given;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/customers").then().statusCode(401);
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get("/api/v1/customers")
                .then()
                .statusCode(403);
    }

    @Test
    void aCustomerIsRegisteredFoundCorrectedAndRemovedOverTheApi() {
        var phone = given.aPhone();
        var created = post(body("Amina Hassan", phone));
        created.then().statusCode(201).body("version", equalTo(1)).header("ETag", "\"1\"");
        var path = "/api/v1/customers/" + created.path("id");

        api().get(path)
                .then()
                .statusCode(200)
                .body("phones[0].number", equalTo("+254" + phone.substring(1)));
        api().queryParam("q", phone.substring(1, 7))
                .get("/api/v1/customers")
                .then()
                .body("items.name", equalTo(List.of("Amina Hassan")));
        api().body(body("Amina Ali", phone)).put(path).then().statusCode(428);
        change().body(body("Amina Ali", phone))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        change().body(body("Amina Abdi", phone)).put(path).then().statusCode(412);
        api().header("If-Match", "\"2\"")
                .body(Map.of("status", "suspended", "reason", "Unpaid"))
                .post(path + "/status")
                .then()
                .statusCode(200)
                .body("status", equalTo("suspended"));
        api().header("If-Match", "\"3\"").delete(path).then().statusCode(204);
        api().get(path).then().statusCode(404);
        api().post(path + "/restoration").then().statusCode(200).body("version", equalTo(5));
    }

    @Test
    void aRepeatedPostRegistersOnce() {
        var key = given.random();
        var body = body("Amina Hassan", given.aPhone());

        var first = api().header("Idempotency-Key", key).body(body).post("/api/v1/customers");
        var second = api().header("Idempotency-Key", key).body(body).post("/api/v1/customers");

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.<String>path("id")).isEqualTo(first.<String>path("id"));
    }

    @Test
    void aTakenNumberIsRefusedWithWhoHasItUnlessItIsShared() {
        var phone = given.aPhone();
        var amina = post(body("Amina Hassan", phone));

        post(body("Yusuf Hassan", phone))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:customer.phone-taken"))
                .body("holders[0].name", equalTo("Amina Hassan"))
                .body("holders[0].id", equalTo(amina.path("id")));
        var shared = body("Yusuf Hassan", phone);
        shared.put("sharedPhone", true);
        post(shared).then().statusCode(201);
    }

    @Test
    void everyFaultIsNamedByItsField() {
        api().body(Map.of("name", " ", "phones", List.of(Map.of("number", "hello"))))
                .post("/api/v1/customers")
                .then()
                .statusCode(422)
                .body("faults.field", equalTo(List.of("name", "phones[0]", "branch")));
    }

    @Test
    void byIdAndByWriteNobodyReachesAnotherBranch() {
        var other = given.aBranch();
        var theirs =
                given.aCustomer(
                        given.aPersonOf(other, Reach.BRANCH),
                        CustomerFixtures.named("Theirs", other, given.aPhone()));
        var path = "/api/v1/customers/" + theirs.id();

        api().get(path).then().statusCode(404);
        change().body(body("Mine now", given.aPhone())).put(path).then().statusCode(404);
        change().body(Map.of("status", "suspended", "reason", "x"))
                .post(path + "/status")
                .then()
                .statusCode(404);
        change().delete(path).then().statusCode(404);
        api().post(path + "/restoration").then().statusCode(404);
        page().get("/customers/" + theirs.id()).then().statusCode(404);
        page().get("/customers/" + theirs.id() + "/edit").then().statusCode(404);
        page().get("/customers/" + theirs.id() + "/deletion").then().statusCode(404);
    }

    @Test
    void givenAnOpenTicket_whenDeleted_thenItIsRefusedOnThePageToo() {
        var customer = customer("Amina");
        given.aTicket(customer, branch, Optional.empty(), Optional.empty());

        submit(
                        "/customers/" + customer + "/deletion",
                        "/customers/" + customer + "/deletion",
                        Map.of())
                .then()
                .statusCode(409)
                .body(containsString("still has open tickets"));
    }

    @Test
    void aDeletionIsUndoneFromTheList() {
        var customer = customer("Amina");
        var deleted =
                submit(
                        "/customers/" + customer + "/deletion",
                        "/customers/" + customer + "/deletion",
                        Map.of("version", "1"));
        deleted.then().statusCode(303);
        var list = "/customers?deleted=" + customer;
        assertThat(deleted.header("Location")).endsWith(list);
        page().get(list).then().body(containsString("/customers/" + customer + "/restoration"));

        submit(list, "/customers/" + customer + "/restoration", Map.of()).then().statusCode(303);

        page().get("/customers/" + customer).then().statusCode(200);
    }

    @Test
    void aFormThatIsRefusedComesBackAsTyped() {
        submit(
                        "/customers/new",
                        "/customers",
                        Map.of(
                                "name", NASTY,
                                "phone", "12",
                                "label", "Yusuf, \"brother\"",
                                "email", "amina@",
                                "installedOn", "",
                                "notes", "Gate closes at 18:00",
                                "status", "active",
                                "branch", branch.toString()))
                .then()
                .statusCode(422)
                .body(containsString("value=\"&lt;script&gt;alert(1)&lt;/script&gt;\""))
                .body(not(containsString(NASTY)))
                .body(containsString("value=\"12\""))
                .body(containsString("Yusuf, &quot;brother&quot;"))
                .body(containsString("This is not a phone number we can read"))
                .body(containsString("This is not an e-mail address"))
                .body(containsString("Gate closes at 18:00"));
    }

    @Test
    void theFormNamesWhoHasTheNumberAndTakesItWhenShared() {
        var phone = given.aPhone();
        var amina =
                given.aCustomer(agent, CustomerFixtures.named("Amina Hassan", branch, phone)).id();
        Map<String, String> typed =
                new HashMap<>(
                        Map.of(
                                "name", "Yusuf Hassan",
                                "phone", phone,
                                "label", "",
                                "status", "active",
                                "branch", branch.toString()));

        submit("/customers/new", "/customers", typed)
                .then()
                .statusCode(409)
                .body(containsString("href=\"/customers/" + amina + "\""))
                .body(containsString("name=\"sharedPhone\""))
                .body(containsString("value=\"Yusuf Hassan\""));
        typed.put("sharedPhone", "on");
        submit("/customers/new", "/customers", typed).then().statusCode(303);
    }

    @Test
    void aStaleFormShowsWhatOthersChangedAndKeepsWhatWasTyped() {
        var phone = given.aPhone();
        var id = given.aCustomer(agent, CustomerFixtures.named("Amina", branch, phone)).id();
        change().body(body("Amina of others", phone)).put("/api/v1/customers/" + id);
        var edit = "/customers/" + id + "/edit";
        var typed =
                new HashMap<>(
                        Map.of(
                                "name", "Amina of mine",
                                "phone", phone,
                                "label", "",
                                "branch", branch.toString(),
                                "version", "1"));

        submit(edit, "/customers/" + id, typed)
                .then()
                .statusCode(412)
                .body(containsString("was changed while you worked"))
                .body(containsString("Amina of others"))
                .body(containsString("value=\"Amina of mine\""))
                .body(containsString("name=\"version\" value=\"2\""));
        typed.put("version", "2");
        submit(edit, "/customers/" + id, typed).then().statusCode(303);
    }

    @Test
    void aStatusWithoutAReasonIsRefusedBesideItsField() {
        var customer = customer("Amina");

        submit(
                        "/customers/" + customer,
                        "/customers/" + customer + "/status",
                        Map.of("status", "suspended", "reason", " ", "version", "1"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"reason-e\""));
        submit(
                        "/customers/" + customer,
                        "/customers/" + customer + "/status",
                        Map.of("status", "suspended", "reason", "Unpaid since May", "version", "1"))
                .then()
                .statusCode(303);
        page().get("/customers/" + customer).then().body(containsString("Unpaid since May"));
    }

    @Test
    void aPageEscapesWhatPeopleTyped() {
        var customer = customer(NASTY);
        given.aTicket(customer, branch, Optional.empty(), Optional.empty());

        for (var path :
                List.of("/customers", "/customers/" + customer, "/customers/pick?q=alert")) {
            page().get(path)
                    .then()
                    .statusCode(200)
                    .body(containsString("&lt;script&gt;alert(1)"))
                    .body(not(containsString(NASTY)));
        }
        page().get("/customers/" + customer)
                .then()
                .body(containsString("No &lt;b&gt;internet&lt;/b&gt;"))
                .body(
                        containsString(
                                "https://www.google.com/maps/search/?api=1&amp;query=-1.292066,36.787000"));
    }

    @Test
    void thePickerOffersWhatWasTypedAsANewCustomer() {
        page().queryParam("q", "0799 & co")
                .get("/customers/pick")
                .then()
                .statusCode(200)
                .body(containsString("No customer matches"))
                .body(containsString("/customers/new?name=0799+%26+co"));
        page().get("/customers/new?name=0712004418")
                .then()
                .body(containsString("value=\"0712004418\""));
    }

    @Test
    void aListThatFindsNobodySaysSoAndUnreadableFiltersAreRefused() {
        page().get("/customers?q=nobody-of-that-name")
                .then()
                .statusCode(200)
                .body(containsString("No customer matches “nobody-of-that-name”"));
        api().get("/api/v1/customers?status=gone").then().statusCode(422);
        api().get("/api/v1/customers?from=yesterday&branch=x")
                .then()
                .statusCode(422)
                .body("faults", hasSize(2));
        api().get("/api/v1/customers?cursor=abc").then().statusCode(422);
        api().get("/api/v1/customers?sort=name&cursor=abc").then().statusCode(422);
    }

    private io.uplink.domain.shared.id.CustomerId customer(String name) {
        return given.aCustomer(agent, CustomerFixtures.named(name, branch, given.aPhone())).id();
    }

    private Response post(Map<String, Object> body) {
        return api().body(body).post("/api/v1/customers");
    }

    private Map<String, Object> body(String name, String phone) {
        return new HashMap<>(
                Map.of(
                        "name",
                        name,
                        "phones",
                        List.of(Map.of("number", phone)),
                        "branch",
                        branch.toString()));
    }

    private RequestSpecification api() {
        return page().contentType("application/json");
    }

    private RequestSpecification change() {
        return api().header("If-Match", "\"1\"");
    }

    private RequestSpecification page() {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(agent));
    }

    /** Opens a page and sends a form from it. */
    private Response submit(String from, String to, Map<String, String> typed) {
        var opened = page().get(from);
        var token = opened.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(opened.cookies()).formParam("csrf", token).formParams(typed).post(to);
    }
}
