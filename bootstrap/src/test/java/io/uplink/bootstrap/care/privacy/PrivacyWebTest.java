package io.uplink.bootstrap.care.privacy;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.customer.MergeCustomer;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handing out, erasing and watching over personal data, as a client and a browser see it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class PrivacyWebTest {

    @Inject GivenCustomers given;
    @Inject GivenTraces traces;
    @Inject MergeCustomer mergeCustomer;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person officer = ActorFixtures.anAdmin();
    private String word = "";

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        officer = officer(Permission.CUSTOMERS_PRIVACY);
        word = "w" + given.random();
    }

    @Test
    void allThatIsHeldComesAsOneFileWithThatOfMergedRecords() throws IOException {
        var zuberi = customer("Zuberi " + word);
        var again = customer("Zuberi again " + word);
        merge(again, zuberi);
        var ticket = traces.ticket(again.id(), branch, word);
        var _ = traces.waiting(zuberi.id(), ticket, word);
        var _ = traces.complaint(zuberi.id(), branch, word);
        var _ = traces.order(again.id(), branch, zuberi.details().mainPhone().e164(), word);

        var answer = api().get("/api/v1/customers/" + zuberi.id() + "/data");
        answer.then()
                .statusCode(200)
                .header("Content-Disposition", containsString(zuberi.account().text()));
        var files = unzipped(answer.asByteArray());

        assertThat(files.get("data/records.json"))
                .contains("Zuberi " + word, "Zuberi again " + word, "Yaya Heights B12");
        assertThat(files.get("data/tickets.json")).contains("Says " + word, "\"rating\" : \"4\"");
        assertThat(files.get("data/ticket-messages.json"))
                .contains("Public " + word)
                .doesNotContain("Internal " + word);
        assertThat(files.get("data/messages.json")).contains("Dear " + word);
        assertThat(files.get("data/complaints.json")).contains("Zuberi " + word);
        assertThat(files.get("data/orders.json")).contains("Zuberi" + word, "250000", "Familia");
        assertThat(files.get("data/leads.json"))
                .contains("Zuberi" + word, "\"stage\" : \"lost\"", "\"stage\" : \"won\"")
                .doesNotContain("Said " + word);
        assertThat(files.get("data/fees.json")).contains("50000");
        assertThat(files.get("data/access.json")).contains("archive");
        assertThat(files.get("index.html")).contains(zuberi.account().text(), "data/tickets.json");
        assertThat(files.entrySet())
                .anySatisfy(file -> {
                    assertThat(file.getKey()).startsWith("files/").endsWith(word + ".txt");
                    assertThat(file.getValue()).contains("What the customer sent: " + word);
                });
    }

    @Test
    void nothingThatSaysWhoItWasIsLeftAfterAnErasure() {
        var zuberi = customer("Zuberi " + word);
        var again = customer("Zuberi again " + word);
        merge(again, zuberi);
        var ticket = traces.ticket(again.id(), branch, word);
        var message = traces.waiting(zuberi.id(), ticket, word);
        var _ = traces.complaint(zuberi.id(), branch, word);
        var phone = zuberi.details().mainPhone().e164();
        var order = traces.order(again.id(), branch, phone, word);
        traces.wishedNumber(again.id(), phone);
        assertThat(traces.tablesThatSay(digits(zuberi))).contains("portal_number");
        assertThat(traces.tablesThatSay(word))
                .contains(
                        "sales_order",
                        "sales_lead",
                        "sales_lead_note",
                        "customer",
                        "ticket",
                        "ticket_entry",
                        "message",
                        "activity",
                        "complaint",
                        "stored_file",
                        "notification",
                        "ticket_fee");

        api().get("/api/v1/customers/" + zuberi.id() + "/erasure")
                .then()
                .body("orders", equalTo(1))
                .body("leads", equalTo(2));
        page().get("/customers/" + zuberi.id() + "/privacy/erasure")
                .then()
                .body(containsString("orders (1) and leads (2)"));
        page().get("/customers/" + zuberi.id() + "/privacy")
                .then()
                .body(containsString("<dt>Leads</dt><dd>2</dd>"));

        erase(zuberi, zuberi.account().text()).then().statusCode(200);

        assertThat(traces.tablesThatSay(word)).isEmpty();
        assertThat(traces.tablesThatSay(digits(zuberi))).isEmpty();
        assertThat(traces.tablesThatSay(digits(again))).isEmpty();
        assertThat(one("select state from message where id = $1", message)).isEqualTo("cancelled");
        assertThat(one("select state || rating from ticket where id = $1", ticket))
                .isEqualTo("closed4");
        assertThat(one("select state || standing from sales_order where id = $1", order))
                .isEqualTo("confirmedpaid");
        assertThat(one("select after->>'price' from activity where subject_id = $1", order))
                .isEqualTo("2500.00");
        api().get("/api/v1/customers/" + zuberi.id()).then().statusCode(404);
        page().get("/customers?q=" + word).then().body(not(containsString("Zuberi")));
        api().get("/api/v1/customers/" + zuberi.id() + "/erasure")
                .then()
                .body("erasedAt", notNullValue())
                .body("places", equalTo(0))
                .body("tickets", equalTo(1));
    }

    @Test
    void anOrderFromANumberThatAnotherCustomerHasTooIsLeftAlone() {
        var zuberi = customer("Zuberi " + word);
        var neighbour = customer("Neighbour " + given.random());
        var phone = zuberi.details().mainPhone().e164();
        sql.run(
                "insert into customer_phone (customer_id, position, e164) values ($1, 1, $2)",
                Tuple.of(neighbour.id().value(), phone));
        var order = traces.order(neighbour.id(), branch, phone, "n" + word);

        api().get("/api/v1/customers/" + zuberi.id() + "/erasure")
                .then()
                .body("orders", equalTo(0))
                .body("leads", equalTo(0));
        erase(zuberi, zuberi.account().text()).then().statusCode(200);

        assertThat(one("select name from sales_order where id = $1", order))
                .isEqualTo("Zuberin" + word);
        assertThat(
                        sql.list(
                                "select id from sales_lead where name = $1",
                                Tuple.of("Zuberin" + word),
                                row -> row.getUUID("id")))
                .hasSize(2);
    }

    @Test
    void anErasureIsOnceByNumberAndCannotBeTakenBack() {
        var zuberi = customer("Zuberi " + word);
        var account = zuberi.account().text();

        erase(zuberi, account + "9")
                .then()
                .statusCode(422)
                .body(containsString("customer.erase-number-differs"));
        erase(zuberi, account).then().statusCode(200).body("account", equalTo(account));
        erase(zuberi, account).then().statusCode(200);
        api().post("/api/v1/customers/" + zuberi.id() + "/restoration")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:customer.erased"));
        api().get("/api/v1/customers/" + zuberi.id() + "/data").then().statusCode(409);
        assertThat(
                        sql.list(
                                "select reference, after::text as said from activity"
                                        + " where subject_id = $1 and action = 'customer.erase'",
                                Tuple.of(zuberi.id().value()),
                                row -> row.getString("reference") + row.getString("said")))
                .singleElement()
                .satisfies(
                        note -> assertThat(note).startsWith(account).contains("asked by letter"));
    }

    @Test
    void whoHasAnOpenTicketIsNotErasedAndThePageSaysSo() {
        var zuberi = customer("Zuberi " + word);
        var _ = given.aTicket(zuberi.id(), branch, Optional.empty(), Optional.empty());
        var path = "/customers/" + zuberi.id() + "/privacy/erasure";

        page().get(path).then().statusCode(200).body(containsString("1 open ticket"));
        submit(path, Map.of("account", zuberi.account().text(), "reason", "asked <b>"))
                .then()
                .statusCode(409)
                .body(containsString("still has open tickets"))
                .body(containsString("value=\"asked &lt;b&gt;\""));
        assertThat(traces.tablesThatSay(word)).contains("customer");
    }

    @Test
    void thePageAsksForTheNumberAndLeadsToWhatIsLeft() {
        var zuberi = customer("Zuberi " + word);
        var path = "/customers/" + zuberi.id() + "/privacy";

        page().get("/customers/" + zuberi.id()).then().body(containsString(path));
        submit(path + "/erasure", Map.of("account", "", "reason", "asked"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"account-e\""))
                .body(containsString("value=\"asked\""));
        submit(path + "/erasure", Map.of("account", zuberi.account().text(), "reason", "asked"))
                .then()
                .statusCode(303)
                .header("Location", containsString(path));
        page().get(path).then().statusCode(200).body(containsString("Erased"));
    }

    @Test
    void whoLooksAtACustomerIsSeenOnceByWhoMay() {
        var zuberi = customer("Zuberi " + word);
        var agent = officer();
        as(agent).get("/customers/" + zuberi.id()).then().statusCode(200);
        as(agent).get("/customers/" + zuberi.id()).then().statusCode(200);
        as(agent).get("/api/v1/customers/" + zuberi.id()).then().statusCode(200);
        as(agent).get("/customers/access-log").then().statusCode(403);

        api().get("/api/v1/customers/access-log?customer=" + zuberi.id())
                .then()
                .statusCode(200)
                .body("items.size()", equalTo(2))
                .body("items.findAll { it.channel == 'web' }.fields", equalTo(List.of("record")))
                .body("items[0].person", equalTo(agent.id().toString()));
        page().get("/customers/access-log?customer=" + zuberi.id())
                .then()
                .body(containsString("The whole record"))
                .body(containsString(zuberi.account().text()));
        page().get("/customers/" + zuberi.id() + "/privacy").then().body(containsString("Wanjiru"));
    }

    @Test
    void looksAtCustomersOfOtherBranchesAreNotShown() {
        var zuberi = customer("Zuberi " + word);
        var _ = page().get("/customers/" + zuberi.id());
        branch = given.aBranch();
        var elsewhere = officer(Permission.CUSTOMERS_PRIVACY);

        as(elsewhere)
                .get("/api/v1/customers/access-log?customer=" + zuberi.id())
                .then()
                .body("items.size()", equalTo(0))
                .body("next", nullValue());
        as(elsewhere).get("/customers/" + zuberi.id() + "/privacy").then().statusCode(404);
    }

    private Actor.Person officer(Permission... more) {
        var permissions = new Permission[more.length + 5];
        System.arraycopy(more, 0, permissions, 5, more.length);
        permissions[0] = Permission.CUSTOMERS_VIEW;
        permissions[1] = Permission.CUSTOMERS_CREATE;
        permissions[2] = Permission.CUSTOMERS_EDIT;
        permissions[3] = Permission.CUSTOMERS_DELETE;
        permissions[4] = Permission.TICKETS_VIEW;
        return ActorFixtures.with(
                given.aPerson(), "Wanjiru", Reach.BRANCH, Set.of(branch), Set.of(), permissions);
    }

    private Customer.Snapshot customer(String name) {
        return given.aCustomer(officer, CustomerFixtures.named(name, branch, given.aPhone()));
    }

    private void merge(Customer.Snapshot customer, Customer.Snapshot into) {
        var _ =
                mergeCustomer.execute(
                        officer,
                        new MergeCustomer.Input(customer.id(), into.id(), Optional.empty()));
    }

    private static String digits(Customer.Snapshot customer) {
        return customer.details().mainPhone().e164().substring(4);
    }

    private String one(String select, UUID id) {
        return sql.list(select, Tuple.of(id), row -> row.getString(0)).getFirst();
    }

    private Response erase(Customer.Snapshot customer, String typed) {
        return api().header("If-Match", "\"" + customer.version() + "\"")
                .body(Map.of("account", typed, "reason", "asked by letter"))
                .post("/api/v1/customers/" + customer.id() + "/erasure");
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    private RequestSpecification api() {
        return page().contentType("application/json");
    }

    private RequestSpecification page() {
        return as(officer);
    }

    private static RequestSpecification as(Actor.Person person) {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(person));
    }

    private Response submit(String path, Map<String, String> typed) {
        var opened = page().get(path);
        var token = opened.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(opened.cookies())
                .formParam("csrf", token)
                .formParams(typed)
                .post(path);
    }
}
