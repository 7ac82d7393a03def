package io.uplink.bootstrap.care.customer;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.care.customer.CustomerFixtures;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A list of customers that a program brings along. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class CustomerImportApiTest {

    private static final String PATH = "/api/v1/customers/imports";

    @Inject GivenCustomers given;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private Actor.Person manager = ActorFixtures.anAdmin();

    @BeforeEach
    void aBranchOfOnesOwn() {
        branch = given.aBranch();
        manager = given.aPersonOf(branch, Reach.BRANCH);
    }

    @Test
    void aListIsReadConfirmedAndImportedOnce() {
        var text = "Jina,Simu,Rangi\nAmina,%s,red\n,%s,\n".formatted(phone(), phone());
        var taken = upload("orodha.csv", text);
        taken.then()
                .statusCode(201)
                .header("Location", endsWith(PATH + "/" + taken.path("id")))
                .body("fileName", equalTo("orodha.csv"))
                .body("state", equalTo("ready"))
                .body("problem", nullValue())
                .body("branch", equalTo(branch.toString()))
                .body("rowsRead", equalTo(2))
                .body("counts.ready", equalTo(1))
                .body("counts.faulty", equalTo(1))
                .body("columns.field", equalTo(Arrays.asList("name", "phone", null)))
                .body("samples[0].name", equalTo("Amina"))
                .body("refused[0].row", equalTo(3))
                .body("refused[0].faults[0].field", equalTo("name"))
                .body("refused[0].faults[0].code", equalTo("required"));
        assertThat(customers()).isZero();

        confirm(taken, Map.of())
                .then()
                .statusCode(200)
                .body("state", equalTo("done"))
                .body("counts.imported", equalTo(1));
        confirm(taken, Map.of()).then().statusCode(200).body("state", equalTo("done"));

        assertThat(customers()).isEqualTo(1);
        api().get(PATH).then().statusCode(200).body("items.id", hasItem(id(taken)));
    }

    @Test
    void theSameFileAgainIsTheImportItBecame() {
        var text = "name,phone\nAmina,%s\n".formatted(phone());
        var first = upload("a.csv", text);

        upload("b.csv", text)
                .then()
                .statusCode(200)
                .header("Location", endsWith(PATH + "/" + id(first)))
                .body("id", equalTo(id(first)));
    }

    @Test
    void columnsThatMeanNothingToUsAreSaid() {
        var unknown = upload("a.csv", "wer,womit\nAmina,%s\n".formatted(phone()));
        unknown.then()
                .body("state", equalTo("unreadable"))
                .body("problem", equalTo("customer.import-no-columns"))
                .body("mappable", equalTo(true));

        map(unknown, List.of("name", "colour"))
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("fields[1]"));
        map(unknown, List.of("name", "phone"))
                .then()
                .statusCode(200)
                .body("state", equalTo("ready"))
                .body("counts.ready", equalTo(1));
    }

    @Test
    void whoSawAnOlderUnderstandingSaysYesToNothing() {
        var seen = upload("a.csv", "name,phone,x\nAmina,%s,y\n".formatted(phone()));
        map(seen, List.of("name", "phone", "notes")).then().statusCode(200);

        confirm(seen, Map.of()).then().statusCode(412);
        map(seen, List.of("name", "phone", "area")).then().statusCode(412);
        assertThat(customers()).isZero();
        confirm(api().get(PATH + "/" + id(seen)), Map.of()).then().statusCode(200);
    }

    @Test
    void aChangeWithoutTheVersionSeenIsRefused() {
        var seen = upload("a.csv", "name,phone\nAmina,%s\n".formatted(phone()));

        json().body(Map.of()).post(PATH + "/" + id(seen) + "/confirmation").then().statusCode(428);
        json().body(Map.of("fields", List.of()))
                .put(PATH + "/" + id(seen) + "/columns")
                .then()
                .statusCode(428);
    }

    @Test
    void numbersThatOthersHaveAreTakenOnlyWhereThatIsSaid() {
        var known = phone();
        given.aCustomer(manager, CustomerFixtures.named("Known", branch, known));
        var one = upload("a.csv", "name,phone\nYusuf,%s\n".formatted(known));
        one.then().body("counts.duplicate", equalTo(1));

        confirm(one, Map.of("sharedPhones", true)).then().body("counts.imported", equalTo(1));

        assertThat(customers()).isEqualTo(2);
    }

    @Test
    void whatWasCancelledIsNotImported() {
        var one = upload("a.csv", "name,phone\nAmina,%s\n".formatted(phone()));
        var cancel = PATH + "/" + id(one) + "/cancellation";

        json().post(cancel).then().statusCode(200).body("state", equalTo("cancelled"));
        json().post(cancel).then().statusCode(200);
        confirm(api().get(PATH + "/" + id(one)), Map.of())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:customer.import-not-ready"));
        assertThat(customers()).isZero();
    }

    @Test
    void theRowsThatWereNotTakenComeAsATable() {
        var one = upload("a.csv", "name,phone\n=HYPERLINK(1),12\n");

        var report = api().get(PATH + "/" + id(one) + "/errors.csv");

        report.then().statusCode(200).header("Content-Type", startsWith("text/csv"));
        assertThat(report.asString()).contains("2,phone: This is not a", "'=HYPERLINK(1)");
    }

    @Test
    void whatIsNoListIsRefused() {
        upload("a.csv", "").then().statusCode(422);
        api().body("name,phone\n".getBytes(StandardCharsets.UTF_8))
                .contentType("text/csv")
                .post(PATH + "?name=a.csv")
                .then()
                .statusCode(422)
                .body("faults[0].field", equalTo("branch"));
    }

    @Test
    void aFileMayBeAsLongAsOnThePage() {
        var note = "x".repeat(400);
        var text = new StringBuilder("name,phone,notes\n");
        for (var row = 0; row < 2_000; row++) {
            text.append("Amina,12,").append(note).append('\n');
        }

        upload("long.csv", text + phone()).then().statusCode(201);
    }

    @Test
    void importsOfOthersAreNotThere() {
        var one = upload("a.csv", "name,phone\nAmina,%s\n".formatted(phone()));
        manager = given.aPersonOf(given.aBranch(), Reach.BRANCH);

        api().get(PATH + "/" + id(one)).then().statusCode(404);
        api().get(PATH + "/" + id(one) + "/errors.csv").then().statusCode(404);
        confirm(one, Map.of()).then().statusCode(404);
        api().get(PATH).then().body(not(containsString(id(one))));
        given().header(TestSignIn.HEADER, TestSignIn.NOBODY_SPECIAL)
                .get(PATH)
                .then()
                .statusCode(403);
    }

    private String phone() {
        return given.aPhone();
    }

    private static String id(Response one) {
        return one.path("id");
    }

    private Response upload(String name, String text) {
        return api().queryParam("name", name)
                .queryParam("branch", branch.toString())
                .contentType("text/csv")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post(PATH);
    }

    private Response map(Response seen, List<String> fields) {
        return json().header("If-Match", seen.header("ETag"))
                .body(Map.of("fields", fields))
                .put(PATH + "/" + id(seen) + "/columns");
    }

    private Response confirm(Response seen, Map<String, Object> body) {
        return json().header("If-Match", seen.header("ETag"))
                .body(body)
                .post(PATH + "/" + id(seen) + "/confirmation");
    }

    private RequestSpecification api() {
        return given().header(TestSignIn.HEADER, TestSignIn.as(manager));
    }

    private RequestSpecification json() {
        return api().contentType(ContentType.JSON);
    }

    private long customers() {
        return sql.one(
                        "select count(*) from customer where branch_id = $1 and deleted_at is null",
                        Tuple.of(branch.value()),
                        row -> row.getLong(0))
                .orElseThrow();
    }
}
