package io.uplink.bootstrap.care.complaint;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.care.customer.GivenCustomers;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** People of a branch of their own, and whoever complains to it. */
@ApplicationScoped
class ComplaintVisits {

    static final String NASTY = "<script>alert(1)</script>";

    private final GivenCustomers given;
    private final GivenComplaints complaints;

    ComplaintVisits(GivenCustomers given, GivenComplaints complaints) {
        this.given = given;
        this.complaints = complaints;
    }

    Actor.Person aManager(BranchId of) {
        return ActorFixtures.with(
                given.aPerson(),
                "Wanjiru",
                Reach.BRANCH,
                Set.of(of),
                Set.of(),
                Permission.COMPLAINTS_VIEW,
                Permission.COMPLAINTS_CREATE,
                Permission.COMPLAINTS_EDIT,
                Permission.COMPLAINTS_APPROVE,
                Permission.COMPLAINTS_REJECT,
                Permission.COMPLAINTS_CONVERT,
                Permission.COMPLAINTS_EXPORT,
                Permission.CUSTOMERS_VIEW,
                Permission.CUSTOMERS_CREATE,
                Permission.TICKETS_VIEW,
                Permission.TICKETS_CREATE,
                Permission.TICKETS_CLOSE);
    }

    static RequestSpecification as(Actor.Person person) {
        return given().header(TestSignIn.HEADER, TestSignIn.as(person)).redirects().follow(false);
    }

    static Map<String, Object> form(String phone, BranchId branch) {
        var form = new HashMap<String, Object>();
        form.put("name", "Amina " + NASTY);
        form.put("phone", phone);
        form.put("category", "billing");
        form.put("subject", "Charged twice");
        form.put("text", "Twice in March.\nI have both receipts.");
        form.put("branch", branch.toString());
        return form;
    }

    static Response send(Map<String, Object> form) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC.withCharset(StandardCharsets.UTF_8))
                .formParams(form)
                .post("/complain?lang=en");
    }

    static String csrf() {
        return given().get("/login").getCookie("uplink_csrf");
    }

    static String number(String page) {
        return Pattern.compile("CMP-\\d{4}-\\d+")
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    UUID idOf(String number) {
        return complaints
                .sql()
                .one(
                        "select id from complaint where number = $1",
                        Tuple.of(number),
                        row -> row.getUUID("id"))
                .orElseThrow();
    }

    long countIn(BranchId where) {
        return complaints
                .sql()
                .one(
                        "select count(*) as n from complaint where branch_id = $1",
                        Tuple.of(where.value()),
                        row -> row.getLong("n"))
                .orElseThrow();
    }

    static Response step(Actor.Person who, UUID id, String what, int version, Map<String, ?> body) {
        return as(who).contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/api/v1/complaints/" + id + "/" + what);
    }
}
