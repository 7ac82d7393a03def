package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.care.customer.CustomerConsentsContract;
import io.uplink.application.care.customer.MergeCustomer;
import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.application.outreach.message.port.TextConsent;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.outreach.message.Recipient;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What customers agreed to, on PostgreSQL and as a client and a browser see it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerConsentsTest implements CustomerConsentsContract {

    @Inject CustomerConsents consents;
    @Inject TextConsent texts;
    @Inject MergeCustomer mergeCustomer;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void textsStopWithTheRefusalAndGoOnWithTheNextYes() {
        var customer = aCustomer();

        assertThat(refuses(customer)).isFalse();
        say(customer, "sms", "marketing", "withdrawn");
        say(customer, "call", "service", "withdrawn");
        assertThat(refuses(customer)).isFalse();
        say(customer, "sms", "service", "withdrawn");
        assertThat(refuses(customer)).isTrue();
        say(customer, "sms", "service", "given");
        assertThat(refuses(customer)).isFalse();
    }

    @Test
    void whoRefusedRefusedForAllRecordsThatAreReadTogether() {
        var stays = aCustomer();
        var again = aCustomer();
        var _ =
                mergeCustomer.execute(
                        agent, new MergeCustomer.Input(again, stays, Optional.empty()));

        say(stays, "sms", "service", "withdrawn");

        assertThat(refuses(again)).isTrue();
    }

    @Test
    void nobodyButCustomersIsAsked() {
        var person = given.aPerson();

        assertThat(
                        texts.refuses(
                                new Recipient(
                                        Recipient.Kind.PERSON,
                                        person.value(),
                                        "Brian",
                                        PhoneNumber.parse(given.aPhone()),
                                        Language.ENGLISH)))
                .isFalse();
    }

    @Test
    void aTicketTellsTheAgentThatTextsAreRefused() {
        var customer = aCustomer();
        var admin =
                ActorFixtures.with(
                        given.aPerson(),
                        "Wanjiru",
                        Reach.ALL,
                        Set.of(branch),
                        Set.of(),
                        Permission.values());
        var ticket =
                as(admin)
                        .contentType("application/json")
                        .body(
                                Map.of(
                                        "customer", customer.toString(),
                                        "subject", "No internet",
                                        "description", "Since noon",
                                        "category", "connectivity",
                                        "branch", branch.toString()))
                        .post("/api/v1/tickets")
                        .<String>path("id");

        as(admin)
                .get("/tickets/" + ticket)
                .then()
                .body(not(containsString("does not want text messages")));
        say(customer, "sms", "service", "withdrawn");

        as(admin)
                .get("/tickets/" + ticket)
                .then()
                .body(containsString("does not want text messages"));
        as(admin)
                .get("/api/v1/tickets/" + ticket)
                .then()
                .body("customer.textsRefused", equalTo(true));
    }

    @Test
    void consentsAreNotedListedAndExported() {
        var customer = aCustomer();
        var path = "/api/v1/customers/" + customer + "/consents";

        api().body(Map.of("channel", "fax")).post(path).then().statusCode(422);
        say(customer, "sms", "marketing", "given");
        say(customer, "sms", "marketing", "withdrawn");

        page().get(path)
                .then()
                .body("said", equalTo(List.of("withdrawn", "given")))
                .body("byName", equalTo(List.of("Wanjiru", "Wanjiru")));
        page().get("/customers/export.csv")
                .then()
                .statusCode(200)
                .body(containsString("sms/marketing withdrawn"));
    }

    @Test
    void thePageShowsWhatHoldsAndWhatWasSaid() {
        var customer = aCustomer();
        var path = "/customers/" + customer;

        page().get(path).then().body(containsString("By contract"));
        submit(path + "/consents", Map.of("channel", "email", "purpose", "marketing"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"said-e\""))
                .body(containsString("value=\"email\" selected"));
        submit(
                        path + "/consents",
                        Map.of(
                                "channel", "sms",
                                "purpose", "service",
                                "said", "withdrawn",
                                "how", "call",
                                "wording", "2026 <i>"))
                .then()
                .statusCode(303);
        page().get(path + "/consents")
                .then()
                .body(containsString("2026 &lt;i&gt;"))
                .body(containsString("Withdrawn"));
        page().get(path).then().body(containsString("Withdrawn"));
    }

    private void say(CustomerId customer, String channel, String purpose, String said) {
        api().body(Map.of("channel", channel, "purpose", purpose, "said", said, "how", "call"))
                .post("/api/v1/customers/" + customer + "/consents")
                .then()
                .statusCode(200);
    }

    private boolean refuses(CustomerId customer) {
        return texts.refuses(
                new Recipient(
                        Recipient.Kind.CUSTOMER,
                        customer.value(),
                        "Amina",
                        PhoneNumber.parse(given.aPhone()),
                        Language.ENGLISH));
    }

    private RequestSpecification api() {
        return page().contentType("application/json");
    }

    private RequestSpecification page() {
        return as(agent);
    }

    private static RequestSpecification as(Actor.Person reader) {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(reader));
    }

    private Response submit(String path, Map<String, String> typed) {
        var opened = page().get(path);
        var token = opened.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return page().cookies(opened.cookies())
                .formParam("csrf", token)
                .formParams(typed)
                .post(path);
    }

    @Override
    public CustomerConsents consents() {
        return consents;
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
