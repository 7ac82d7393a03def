package io.uplink.bootstrap.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** A customer is charged, pays too much, and the books agree: by HTTP alone. */
final class Charge {

    private Charge() {}

    static void paidAndBooked(RequestSpecification admin, String customer) {
        var invoice = owed(admin, customer, 100_000);
        pay(admin, customer);
        given().spec(admin)
                .get("/api/v1/invoices/" + invoice)
                .then()
                .statusCode(200)
                .body("invoice.state", equalTo("paid"))
                .body("invoice.totalMinor", equalTo(116_000));
        booksAgree(admin);
    }

    /** Issues an invoice over so many cents and the tax; answers its id. */
    static String owed(RequestSpecification admin, String customer, int cents) {
        var line =
                Map.of(
                        "description", "Home 10 Mbps",
                        "unitPriceMinor", cents,
                        "tax", "VAT16");
        var invoice =
                Office.made(
                        admin, "invoices", Map.of("customer", customer, "lines", List.of(line)));
        issue(admin, "/api/v1/invoices/" + invoice);
        return invoice;
    }

    private static void issue(RequestSpecification admin, String path) {
        given().spec(admin)
                .header("If-Match", given().spec(admin).get(path).header("ETag"))
                .contentType(ContentType.JSON)
                .post(path + "/issue")
                .then()
                .statusCode(200);
    }

    private static void pay(RequestSpecification admin, String customer) {
        given().spec(admin)
                .contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "customer",
                                customer,
                                "method",
                                "cash",
                                "reference",
                                "Receipt book 7",
                                "amountMinor",
                                150_000))
                .post("/api/v1/payments")
                .then()
                .statusCode(201)
                .body("leftMinor", equalTo(34_000));
    }

    private static void booksAgree(RequestSpecification admin) {
        given().spec(admin)
                .get("/api/v1/ledger/trial-balance")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body("rows.code", hasItem("2200"))
                .body("rows.find { it.code == '1100' }.debitMinor", equalTo(150_000))
                .body("rows.find { it.code == '2300' }.creditMinor", equalTo(34_000));
        given().spec(admin)
                .contentType(ContentType.JSON)
                .post("/api/v1/ledger/verification")
                .then()
                .statusCode(200)
                .body("entries", greaterThan(2))
                .body("broken", nullValue());
    }
}
