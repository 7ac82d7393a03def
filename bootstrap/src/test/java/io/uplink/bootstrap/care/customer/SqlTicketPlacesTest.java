package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.TicketPlacesContract;
import io.uplink.application.care.ticket.port.TicketPlaces;
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
import io.uplink.domain.shared.id.LocationId;
import io.uplink.domain.shared.id.TicketId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The place that a ticket names, on PostgreSQL and as a client sees it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class SqlTicketPlacesTest implements TicketPlacesContract {

    @Inject TicketPlaces places;
    @Inject UnitOfWork unitOfWork;
    @Inject GivenCustomers given;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person agent = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        agent =
                ActorFixtures.with(
                        given.aPerson(),
                        "Wanjiru",
                        Reach.ALL,
                        Set.of(branch),
                        Set.of(),
                        Permission.values());
    }

    @Test
    void aReportNamesThePlaceAtOnceOverTheApiAndInTheForm() {
        var customer = aCustomer();
        var shop = aPlace(customer, "Shop");
        var report =
                new HashMap<>(
                        Map.of(
                                "customer",
                                customer.toString(),
                                "subject",
                                "No internet",
                                "description",
                                "Since noon",
                                "category",
                                "connectivity",
                                "branch",
                                branch.toString(),
                                "location",
                                shop.toString()));

        var ticket = post(report).then().statusCode(201).extract().<String>path("id");
        as().get("/api/v1/tickets/" + ticket)
                .then()
                .body("customer.place.id", equalTo(shop.toString()));
        report.put("location", aPlace(aCustomer(), "Elsewhere").toString());
        post(report).then().statusCode(422).body("faults[0].field", equalTo("location"));
        as().get("/tickets/new?customer=" + customer)
                .then()
                .body(containsString("form=\"new-ticket\""))
                .body(containsString("Shop"));
    }

    private Response post(Map<String, String> report) {
        return as().contentType("application/json").body(report).post("/api/v1/tickets");
    }

    private RequestSpecification as() {
        return given().header(TestSignIn.HEADER, TestSignIn.as(agent));
    }

    @Override
    public TicketPlaces places() {
        return places;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public CustomerId aCustomer() {
        return given.aCustomer(agent, CustomerFixtures.amina(branch, given.aPhone())).id();
    }

    @Override
    public TicketId aTicket(CustomerId customer) {
        return new TicketId(given.aTicket(customer, branch, Optional.empty(), Optional.empty()));
    }

    @Override
    public LocationId aPlace(CustomerId customer, String words) {
        var id = given.newId();
        sql.change(
                """
                insert into customer_location (id, customer_id, label, is_primary, created_at)
                values ($1, $2, $3, false, now())
                """,
                Tuple.of(id, customer.value(), words));
        return new LocationId(id);
    }
}
