package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.care.customer.MergeCustomer;
import io.uplink.application.care.customer.port.CustomerQueries;
import io.uplink.application.care.customer.port.CustomerSheet;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two records of one person, on PostgreSQL and as a client and a browser without script see it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomersTogetherWebTest {

    private static final String API = "/api/v1/customers/";

    @Inject GivenCustomers given;
    @Inject MergeCustomer mergeCustomer;
    @Inject CustomerQueries queries;
    @Inject ComplaintParties complaints;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void ofTwoThatAreMergedIntoEachOtherAtOnceOneIs() throws Exception {
        for (var round = 0; round < 10; round++) {
            var one = customer("Amina Hassan", given.aPhone());
            var two = customer("Amina H.", given.aPhone());

            var outcomes = atOnce(List.of(() -> merged(one, two), () -> merged(two, one)));

            assertThat(outcomes).containsExactlyInAnyOrder("merged", "customer.merged");
        }
    }

    @Test
    void givenAChainMadeAtOnce_thenNobodyStandsTwoStepsAway() throws Exception {
        for (var round = 0; round < 10; round++) {
            var one = customer("Amina Hassan", given.aPhone());
            var two = customer("Amina H.", given.aPhone());
            var three = customer("A. Hassan", given.aPhone());

            var outcomes = atOnce(List.of(() -> merged(one, two), () -> merged(two, three)));

            assertThat(outcomes)
                    .containsOnlyOnce("merged")
                    .containsAnyOf("customer.merged", "customer.holds-merged");
        }
    }

    @Test
    void theOneThatStaysShowsWhatBothHave() {
        var phone = given.aPhone();
        var stays = customer("Amina Hassan", given.aPhone());
        var again = customer("Amina H.", phone);
        var ticket = given.aTicket(again.id(), branch, Optional.empty(), Optional.empty());
        merge(again, stays);

        var sheet = sheet(agent, stays);

        assertThat(sheet.tickets()).extracting(one -> one.id().value()).containsExactly(ticket);
        assertThat(sheet.numbers().open()).isEqualTo(1);
        assertThat(sheet.merged())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.account()).isEqualTo(again.account().text());
                    assertThat(one.contacts())
                            .extracting(contact -> contact.phone())
                            .containsExactly(PhoneNumber.parse(phone));
                });
        assertThat(sheet(agent, again).tickets()).hasSize(1);
        page().get("/api/v1/tickets?customer=" + stays.id())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(ticket.toString())));
    }

    @Test
    void aTeamThatWorksForTheMergedRecordSeesTheOneThatStays() {
        var team = given.aTeam(branch);
        var technician = given.aPersonOf(given.aBranch(), Reach.TEAM, team);
        var stays = customer("Amina Hassan", given.aPhone());
        var again = customer("Amina H.", given.aPhone());
        given.aTicket(again.id(), branch, Optional.empty(), Optional.of(new TeamId(team.value())));

        assertThat(seen(technician, stays)).isEmpty();
        merge(again, stays);

        assertThat(seen(technician, stays)).isPresent();
    }

    @Test
    void theMergedRecordIsFoundUnderAllItIsKnownByAndLeadsToTheOneThatStays() {
        var phone = given.aPhone();
        var name = "Zuhura " + given.random();
        var stays = customer("Amina Hassan", given.aPhone());
        var again = customer(name, phone);
        merge(again, stays);

        for (var typed : List.of(phone, name, again.account().text())) {
            page().queryParam("q", typed)
                    .get("/api/v1/customers")
                    .then()
                    .body("items.id", equalTo(List.of(stays.id().toString())));
            page().queryParam("q", typed)
                    .get("/customers/pick")
                    .then()
                    .body(containsString("data-id=\"" + stays.id()))
                    .body(not(containsString(again.id().toString())));
            page().queryParam("q", typed)
                    .get("/search")
                    .then()
                    .body(containsString("/customers/" + stays.id()))
                    .body(not(containsString(again.id().toString())));
        }
        page().get("/api/v1/customers")
                .then()
                .body("items.id", equalTo(List.of(stays.id().toString())));
        page().get("/customers/" + again.id())
                .then()
                .statusCode(303)
                .header("Location", containsString("/customers/" + stays.id()));
        assertThat(complaints.placeOf(PhoneNumber.parse(phone), Optional.empty()).customer())
                .contains(stays.id());
    }

    @Test
    void mergingAndTakingItBackOverTheApi() {
        var stays = customer("Amina Hassan", given.aPhone());
        var again = customer("Amina H.", given.aPhone());
        var path = API + again.id() + "/merging";
        var into = Map.of("into", stays.id().toString());

        api().body(into).post(path).then().statusCode(428);
        change(9).body(into).post(path).then().statusCode(412);
        change(1).body(Map.of()).post(path).then().statusCode(422);
        for (var twice = 0; twice < 2; twice++) {
            change(1)
                    .body(into)
                    .post(path)
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"2\"")
                    .body("mergedInto", equalTo(stays.id().toString()));
        }
        api().get(API + stays.id() + "/merged")
                .then()
                .body("account", equalTo(List.of(again.account().text())))
                .body("version", equalTo(List.of(2)));
        change(2)
                .delete(API + again.id())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:customer.merged"))
                .body("into", equalTo(stays.id().toString()));
        change(1)
                .body(Map.of("into", again.id().toString()))
                .post(API + stays.id() + "/merging")
                .then()
                .statusCode(409);
        change(2)
                .delete(path)
                .then()
                .statusCode(200)
                .body("version", equalTo(3))
                .body("mergedInto", nullValue());
        api().get(API + stays.id() + "/merged").then().body("$", hasSize(0));
    }

    @Test
    void aTicketForTheMergedRecordIsOpenedForTheOneThatStays() {
        var admin =
                ActorFixtures.with(
                        given.aPerson(),
                        "Wanjiru",
                        Reach.ALL,
                        Set.of(branch),
                        Set.of(),
                        Permission.values());
        var stays = customer("Amina Hassan", given.aPhone());
        var again = customer("Amina H.", given.aPhone());
        merge(again, stays);

        as(admin)
                .contentType("application/json")
                .body(
                        Map.of(
                                "customer", again.id().toString(),
                                "subject", "No internet",
                                "description", "Since noon",
                                "category", "connectivity",
                                "branch", branch.toString()))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .body("customer", equalTo(stays.id().toString()));
    }

    @Test
    void thePageComparesAsksOnceAndTakesItBack() {
        var phone = given.aPhone();
        var stays = customer("Amina Hassan", phone);
        var again = customer("Amina <i>", phone);
        var path = "/customers/" + stays.id();

        page().get(path)
                .then()
                .body(containsString("Others have the same number"))
                .body(containsString(path + "/merging?account=" + again.account()));
        page().get(path + "/merging?account=ACC-999999")
                .then()
                .statusCode(422)
                .body(containsString("id=\"account-e\""))
                .body(containsString("value=\"ACC-999999\""));
        page().get(path + "/merging?account=" + again.account())
                .then()
                .statusCode(200)
                .body(containsString("Amina &lt;i&gt;"))
                .body(containsString("name=\"otherVersion\" value=\"1\""));
        var typed =
                new HashMap<>(
                        Map.of(
                                "other", again.id().toString(),
                                "stays", "",
                                "version", "1",
                                "otherVersion", "9"));
        submit(path, path + "/merging", typed)
                .then()
                .statusCode(422)
                .body(containsString("Say which record stays."));
        typed.put("stays", stays.id().toString());
        submit(path, path + "/merging", typed)
                .then()
                .statusCode(412)
                .body(containsString("name=\"otherVersion\" value=\"1\""));
        typed.put("otherVersion", "1");
        submit(path, path + "/merging", typed)
                .then()
                .statusCode(303)
                .header("Location", containsString(path));
        page().get(path)
                .then()
                .body(containsString("Read together with"))
                .body(containsString(again.account().text()))
                .body(not(containsString("Others have the same number")));
        submit(path, "/customers/" + again.id() + "/separation", Map.of("version", "2"))
                .then()
                .statusCode(303);
        page().get("/customers/" + again.id()).then().statusCode(200);
        page().get("/api/v1/activity?subject=" + stays.id())
                .then()
                .body("items.action", not(hasItem("customer.merge")));
    }

    private String merged(Customer.Snapshot customer, Customer.Snapshot into) {
        try {
            merge(customer, into);
            return "merged";
        } catch (DomainException refused) {
            return refused.error().code();
        }
    }

    private void merge(Customer.Snapshot customer, Customer.Snapshot into) {
        var _ =
                mergeCustomer.execute(
                        agent, new MergeCustomer.Input(customer.id(), into.id(), Optional.empty()));
    }

    private static List<String> atOnce(List<Callable<String>> all) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var outcomes = new ArrayList<String>();
            for (var future : threads.invokeAll(all)) {
                outcomes.add(future.get());
            }
            return outcomes;
        }
    }

    private CustomerSheet sheet(Actor.Person reader, Customer.Snapshot customer) {
        return seen(reader, customer).orElseThrow();
    }

    private Optional<CustomerSheet> seen(Actor.Person reader, Customer.Snapshot customer) {
        var reach = reader.reach(Permission.CUSTOMERS_VIEW);
        return queries.sheet(
                new CustomerQueries.Sight(
                        new CustomerQueries.Scope(reach.orElseThrow(), reader), reach, true),
                customer.id());
    }

    private Customer.Snapshot customer(String name, String phone) {
        return given.aCustomer(agent, CustomerFixtures.named(name, branch, phone));
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
}
