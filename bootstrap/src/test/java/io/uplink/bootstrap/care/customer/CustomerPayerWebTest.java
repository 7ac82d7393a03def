package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.Customer;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who pays for whom, as a client and a browser without script see it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerPayerWebTest {

    @Inject GivenCustomers given;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void aPayerIsNamedShownOnBothPagesAndTakenBack() {
        var amina = customer("Amina Hassan");
        var landlord = customer("Landlord Ltd");
        var path = "/api/v1/customers/" + amina.id();
        var account = landlord.account().text();

        api().body(Map.of("account", account)).put(path + "/payer").then().statusCode(428);
        change(1)
                .body(Map.of("account", account))
                .put(path + "/payer")
                .then()
                .statusCode(200)
                .body("payer.customer", equalTo(landlord.id().toString()));
        page().get("/customers/" + amina.id()).then().body(containsString(account));
        page().get("/customers/" + landlord.id())
                .then()
                .body(containsString("Pays for:"))
                .body(containsString(amina.account().text()));
        change(2)
                .body(Map.of("name", "Yusuf", "phone", "0733118205"))
                .put(path + "/payer")
                .then()
                .body("payer.name", equalTo("Yusuf"))
                .body("payer.phone", equalTo("+254733118205"));
        api().get(path).then().body("payer.name", equalTo("Yusuf"));
        change(3).body(Map.of()).put(path + "/payer").then().body("payer", nullValue());
    }

    @Test
    void thePageKeepsWhatWasTypedBesideTheFault() {
        var amina = customer("Amina Hassan");
        var path = "/customers/" + amina.id();

        submit(path + "/payer", Map.of("account", amina.account().text(), "version", "1"))
                .then()
                .statusCode(422)
                .body(containsString("id=\"account-e\""))
                .body(containsString("value=\"" + amina.account().text()));
        submit(path + "/payer", Map.of("name", "Yusuf <i>", "version", "1")).then().statusCode(303);
        page().get(path).then().body(containsString("Yusuf &lt;i&gt;"));
        page().get(path + "/payer").then().body(containsString("value=\"Yusuf &lt;i&gt;\""));
    }

    private Customer.Snapshot customer(String name) {
        return given.aCustomer(agent, CustomerFixtures.named(name, branch, given.aPhone()));
    }

    private RequestSpecification api() {
        return page().contentType("application/json");
    }

    private RequestSpecification change(int seen) {
        return api().header("If-Match", "\"" + seen + "\"");
    }

    private RequestSpecification page() {
        return given().redirects().follow(false).header(TestSignIn.HEADER, TestSignIn.as(agent));
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
