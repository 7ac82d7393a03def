package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.customer.CustomerLocationsContract;
import io.uplink.application.care.customer.port.CustomerLocations;
import io.uplink.application.care.link.IssueTechnicianLink;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several places of one customer, on PostgreSQL and as a client and a browser see them. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerLocationsTest implements CustomerLocationsContract {

    private static final Actor JOB = new Actor.Job("test");

    @Inject CustomerLocations locations;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;
    @Inject IssueTechnicianLink issueLink;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void placesAreAddedCorrectedEndedAndMadePrimaryOverTheApi() {
        var customer = aCustomer();
        var path = "/api/v1/customers/" + customer + "/locations";

        api().body(Map.of("label", "Shop")).post(path).then().statusCode(422);
        var added = api().body(Map.of("label", "Shop", "address", "Moi Ave 3")).post(path);
        added.then().statusCode(201).header("ETag", "\"1\"").body("primary", equalTo(false));
        var shop = path + "/" + added.path("id");
        api().body(Map.of("address", "Moi Ave 4")).put(shop).then().statusCode(428);
        change(9).body(Map.of("address", "Moi Ave 4")).put(shop).then().statusCode(412);
        change(1)
                .body(Map.of("label", "Shop", "address", "Moi Ave 4"))
                .put(shop)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
        change(2).post(shop + "/primary").then().statusCode(200).body("primary", equalTo(true));
        change(3)
                .body(Map.of("address", "Moi Ave 4", "until", "2026-01-01"))
                .put(shop)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:customer.primary-location-needed"));
        api().get(path)
                .then()
                .body("address[0]", equalTo("Moi Ave 4"))
                .body("area[1]", equalTo("Kilimani"))
                .body("until[1]", nullValue());
        api().get("/api/v1/customers/" + customer)
                .then()
                .body("address", equalTo("Moi Ave 4"))
                .body("area", equalTo(""));
        page().queryParam("q", "Moi Ave 4")
                .get("/api/v1/customers")
                .then()
                .body("items.size()", equalTo(1));
    }

    @Test
    void correctingTheAddressOfACustomerCorrectsThePrimaryPlace() {
        var customer = aCustomer();

        sql.change("update customer set area = 'Ruaka' where id = $1", Tuple.of(customer.value()));

        page().get("/api/v1/customers/" + customer + "/locations")
                .then()
                .body("area", equalTo(List.of("Ruaka")));
    }

    @Test
    void aTicketShowsThePlaceThatItNamesAndStaysThereWhenAnotherIsPrimary() {
        var admin = somebodyWhoMayAll();
        var customer = aCustomer();
        var path = "/api/v1/customers/" + customer + "/locations";
        var shop = api().body(place("Shop")).post(path).<String>path("id");
        var named = ticket(admin, customer);
        var other = ticket(admin, customer);

        as(admin)
                .contentType("application/json")
                .body(Map.of("location", shop))
                .put("/api/v1/tickets/" + named + "/location")
                .then()
                .statusCode(204);
        as(admin)
                .contentType("application/json")
                .body(Map.of("location", aCustomer().toString()))
                .put("/api/v1/tickets/" + named + "/location")
                .then()
                .statusCode(422);
        change(1).post(path + "/" + shop + "/primary").then().statusCode(200);

        as(admin)
                .get("/api/v1/tickets/" + named)
                .then()
                .body("customer.address", equalTo("Shop Street 3"))
                .body("customer.place.label", equalTo("Shop"));
        as(admin).get("/api/v1/tickets/" + other).then().body("customer.area", equalTo("Kilimani"));
        as(admin)
                .get("/tickets/" + named)
                .then()
                .body(containsString("Another place of theirs"))
                .body(containsString("said that it is about Shop"));
        var link = URI.create(technicianLink(named)).getPath();
        given().get(link)
                .then()
                .statusCode(200)
                .body(containsString("Shop: Shop Street 3"))
                .body(containsString("Blue gate"))
                .body(not(containsString("Kilimani")));
    }

    @Test
    void thePageAddsAPlaceAndKeepsWhatWasTyped() {
        var customer = aCustomer();
        var path = "/customers/" + customer;

        page().get(path).then().body(containsString(path + "/locations/new"));
        submit(path + "/locations/new", path + "/locations", Map.of("label", "Shop <i>"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"address-e\""))
                .body(containsString("value=\"Shop &lt;i&gt;\""));
        submit(
                        path + "/locations/new",
                        path + "/locations",
                        Map.of("label", "Shop <i>", "address", "Moi Ave 3"))
                .then()
                .statusCode(303);
        page().get(path)
                .then()
                .body(containsString("Shop &lt;i&gt;"))
                .body(containsString("Make primary"));
        var shop =
                api().get("/api/v1" + path + "/locations").<String>path("find { !it.primary }.id");
        submit(
                        path + "/locations/" + shop,
                        path + "/locations/" + shop,
                        Map.of("address", "Moi Ave 3", "until", "2026-01-05", "version", "1"))
                .then()
                .statusCode(303);
        page().get(path).then().body(containsString("Until 5 Jan 2026"));
    }

    private static Map<String, String> place(String label) {
        return Map.of("label", label, "address", label + " Street 3", "note", "Blue gate");
    }

    private String technicianLink(UUID ticket) {
        var person = given.aPerson();
        sql.change(
                "update ticket set assignee_id = $2 where id = $1",
                Tuple.of(ticket, person.value()));
        return issueLink
                .execute(JOB, new IssueTechnicianLink.Input(new TicketId(ticket), person))
                .orElseThrow()
                .address();
    }

    private UUID ticket(Actor.Person by, CustomerId customer) {
        return UUID.fromString(
                as(by).contentType("application/json")
                        .body(
                                Map.of(
                                        "customer", customer.toString(),
                                        "subject", "No internet",
                                        "description", "Since noon",
                                        "category", "connectivity",
                                        "branch", branch.toString()))
                        .post("/api/v1/tickets")
                        .path("id"));
    }

    private Actor.Person somebodyWhoMayAll() {
        return ActorFixtures.with(
                given.aPerson(),
                "Wanjiru",
                Reach.ALL,
                Set.of(branch),
                Set.of(),
                Permission.values());
    }

    private RequestSpecification api() {
        return page().contentType("application/json");
    }

    private RequestSpecification change(int seen) {
        return api().header("If-Match", "\"" + seen + "\"");
    }

    private RequestSpecification page() {
        return as(agent);
    }

    private static RequestSpecification as(Actor.Person reader) {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(reader));
    }

    /** Opens a page and sends a form from it. */
    private Response submit(String from, String to, Map<String, String> typed) {
        var opened = page().get(from);
        var token = opened.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(opened.cookies()).formParam("csrf", token).formParams(typed).post(to);
    }

    @Override
    public CustomerLocations locations() {
        return locations;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public UUID newId() {
        return given.newId();
    }

    @Override
    public CustomerId aCustomer() {
        return given.aCustomer(agent, CustomerFixtures.amina(branch, given.aPhone())).id();
    }
}
