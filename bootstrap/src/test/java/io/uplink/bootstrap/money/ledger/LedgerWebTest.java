package io.uplink.bootstrap.money.ledger;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class LedgerWebTest {

    private static final String BANK = "/ledger/accounts/019a0000-0000-7000-8000-0000000a1120";

    @Inject Sql sql;

    private String cash = "";
    private String sales = "";

    @BeforeEach
    void twoAccounts() {
        cash = open("asset");
        sales = open("income");
    }

    @Test
    void strangersAreAskedToSignInAndOthersAreRefused() {
        given().get("/api/v1/ledger/entries").then().statusCode(401);
        as(TestSignIn.NOBODY_SPECIAL).get("/api/v1/ledger/entries").then().statusCode(403);
        as(TestSignIn.NOBODY_SPECIAL).get("/ledger/journal").then().statusCode(403);
    }

    @Test
    void anEntryIsPostedOnceForItsKeyAndReversedOnce() {
        var key = UUID.randomUUID().toString();

        var posted = post(key, sale(250_000, 250_000)).then().statusCode(201).extract();
        String id = posted.path("id");
        post(key, sale(250_000, 250_000))
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", "true")
                .body("id", equalTo(id));

        api().get("/api/v1/ledger/entries/" + id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("number", matchesPattern("JE-\\d{6,}"))
                .body("lines.code", hasItems(cash, sales))
                .body("lines[0].debitMinor", equalTo(250_000))
                .body("hash", matchesPattern("[0-9a-f]{64}"));
        reverse(id, "").then().statusCode(428);
        reverse(id, "\"1\"").then().statusCode(201).body("text", containsString("Entered twice"));
        reverse(id, "\"1\"").then().statusCode(412);
        reverse(id, "\"2\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:ledger.already-reversed"));
    }

    @Test
    void whatDoesNotBalanceIsRefusedAndLeavesNoTrace() {
        post(UUID.randomUUID().toString(), sale(250_000, 249_999))
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:problem:ledger.unbalanced"))
                .body("debitMinor", equalTo(250_000));
        api().get("/api/v1/ledger/entries?account=" + id(cash))
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
        api().contentType("application/json")
                .body(Map.of("day", "yesterday", "text", "x"))
                .post("/api/v1/ledger/entries")
                .then()
                .statusCode(422)
                .body("faults.code", hasItem("date.unreadable"));
    }

    @Test
    void anAccountIsRenamedAndClosedByWhoLookedAtIt() {
        var path = "/api/v1/ledger/accounts/" + id(cash);

        api().contentType("application/json")
                .body(Map.of("name", "Till"))
                .put(path)
                .then()
                .statusCode(428);
        api().contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("name", "Till"))
                .put(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Till"));
        post(UUID.randomUUID().toString(), sale(100, 100)).then().statusCode(201);
        api().contentType("application/json")
                .header("If-Match", "\"2\"")
                .body(Map.of())
                .post(path + "/closure")
                .then()
                .statusCode(409);
        api().get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("closingMinor", equalTo(100))
                .body("lines.items[0].balanceMinor", equalTo(100));
    }

    @Test
    void theChartAndTheTrialBalanceAreTheSameOverBoth() {
        post(UUID.randomUUID().toString(), sale(123_456, 123_456)).then().statusCode(201);

        api().get("/api/v1/ledger/accounts")
                .then()
                .statusCode(200)
                .body(
                        "find { it.account.code == '%s' }.balanceMinor".formatted(cash),
                        equalTo(123_456))
                .body(
                        "find { it.account.code == '%s' }.balanceMinor".formatted(sales),
                        equalTo(123_456));
        api().get("/api/v1/ledger/trial-balance")
                .then()
                .statusCode(200)
                .body("balanced", equalTo(true))
                .body(
                        "rows.find { it.code == '%s' }.creditMinor".formatted(sales),
                        equalTo(123_456));
        page("/ledger/trial-balance")
                .then()
                .statusCode(200)
                .body(containsString("Debits and credits are the same."))
                .body(containsString("1,234.56"))
                .body(not(containsString("do not balance")));
        page("/ledger/accounts").then().statusCode(200).body(containsString("1120 Bank Account"));
    }

    @Test
    void aFormPostsAnEntryAndASecondClickPostsNoOther() {
        var form = page("/ledger/journal/new");
        var key = form.htmlPath().getString("**.find { it.@name == 'key' }.@value");

        var first = submit(form, "/ledger/journal/new", entryForm(key, "1,500.50", "1500.50"));
        var second = submit(form, "/ledger/journal/new", entryForm(key, "1,500.50", "1500.50"));

        first.then().statusCode(303);
        second.then().statusCode(303).header("Location", equalTo(first.header("Location")));
        var shown = page(first.header("Location").replaceFirst("^https?://[^/]+", ""));
        shown.then()
                .statusCode(200)
                .body(containsString("1,500.50"))
                .body(containsString("Reverse this entry"));
    }

    @Test
    void aRefusedEntryComesBackAsItWasTyped() {
        var form = page("/ledger/journal/new");

        submit(form, "/ledger/journal/new", entryForm("key-of-a-test", "1500", "1400"))
                .then()
                .statusCode(422)
                .body(containsString("Debits and credits must be the same."))
                .body(containsString("value=\"1500\""))
                .body(containsString("value=\"1400\""))
                .body(containsString("value=\"Cash sale\""))
                .body(containsString("100.00"));
        var fields = entryForm("key-of-a-test", "15x", "1400");
        submit(form, "/ledger/journal/new", fields)
                .then()
                .statusCode(422)
                .body(containsString("value=\"15x\""))
                .body(containsString("Write an amount like 1500 or 1,500.50."));
        submit(form, "/ledger/journal/new", with(fields, "act", "add"))
                .then()
                .statusCode(200)
                .body(containsString("value=\"15x\""))
                .body(containsString("id=\"a-7\""));
    }

    @Test
    void aReversalWithoutAReasonIsAskedForOne() {
        String id = post(UUID.randomUUID().toString(), sale(100, 100)).path("id");
        var shown = page("/ledger/journal/" + id);

        submit(shown, "/ledger/journal/" + id + "/reversal", Map.of("version", 1, "why", " "))
                .then()
                .statusCode(422)
                .body(containsString("Please fill this in."));
        submit(shown, "/ledger/journal/" + id + "/reversal", Map.of("version", 1, "why", "Twice"))
                .then()
                .statusCode(303);
        page("/ledger/journal/" + id).then().body(containsString("Taken back by JE-"));
    }

    @Test
    void aClosedPeriodRefusesAndOnlyOpeningItHelps() {
        var past = page("/ledger/period");
        long version = api().get("/api/v1/ledger/books").jsonPath().getLong("version");

        submit(past, "/ledger/period/lock", Map.of("version", version, "through", "2999-01-01"))
                .then()
                .statusCode(422)
                .body(containsString("date"));
        submit(past, "/ledger/period/lock", Map.of("version", version, "through", "2001-01-31"))
                .then()
                .statusCode(303);
        api().contentType("application/json")
                .body(Map.of("day", "2001-01-31", "text", "Late", "lines", lines(1, 1)))
                .post("/api/v1/ledger/entries")
                .then()
                .statusCode(409)
                .body("through", equalTo("2001-01-31"));
        page("/ledger/period").then().body(containsString("31 Jan 2001"));
        api().contentType("application/json")
                .header("If-Match", "\"" + (version + 1) + "\"")
                .body(Map.of("why", "Test"))
                .post("/api/v1/ledger/books/unlock")
                .then()
                .statusCode(200)
                .body("version", equalTo((int) version + 2));
    }

    @Test
    void theJournalIsCheckedOnRequest() {
        post(UUID.randomUUID().toString(), sale(100, 100)).then().statusCode(201);

        api().contentType("application/json")
                .body(Map.of())
                .post("/api/v1/ledger/verification")
                .then()
                .statusCode(200)
                .body("broken", equalTo(null));
        var period = page("/ledger/period");
        submit(period, "/ledger/verification", Map.of()).then().statusCode(303);
        page("/ledger/period").then().body(containsString("entries are as they were written"));
    }

    @Test
    void aStatementAndTheJournalAreShownForTheirDays() {
        post(UUID.randomUUID().toString(), sale(100, 100)).then().statusCode(201);

        page("/ledger/accounts/" + id(cash) + "?from=2026-01-01&until=2026-12-31")
                .then()
                .statusCode(200)
                .body(containsString("Carried forward"))
                .body(containsString("1.00 Dr"));
        page("/ledger/journal?account=" + id(cash) + "&source=manual&text=sale")
                .then()
                .statusCode(200)
                .body(containsString("Cash sale"));
        page("/ledger/journal?text=nothing-like-it")
                .then()
                .statusCode(200)
                .body(containsString("No entries"));
        page("/ledger/accounts/" + UUID.randomUUID()).then().statusCode(404);
        page(BANK).then().body(containsString("so it cannot be closed"));
    }

    @Test
    void anAccountIsOpenedAndAWrongOneComesBack() {
        var form = page("/ledger/accounts/new");
        var code = GivenLedger.newCode(sql).value();

        submit(
                        form,
                        "/ledger/accounts/new",
                        Map.of("code", "12", "name", "Second bank", "type", "asset"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Second bank\""))
                .body(containsString("Write three to eight digits"));
        submit(
                        form,
                        "/ledger/accounts/new",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "Second bank",
                                "type",
                                "asset",
                                "parent",
                                "1000"))
                .then()
                .statusCode(303);
        page("/ledger/accounts").then().body(containsString(code + " Second bank"));
    }

    private static Map<String, Object> with(Map<String, Object> fields, String name, String value) {
        var more = new LinkedHashMap<String, Object>(fields);
        more.put(name, value);
        return more;
    }

    private Map<String, Object> entryForm(String key, String debit, String credit) {
        return Map.of(
                "key", key,
                "day", "2026-10-02",
                "text", "Cash sale",
                "account", List.of(cash, sales, ""),
                "debit", List.of(debit, "", ""),
                "credit", List.of("", credit, ""),
                "note", List.of("", "", ""));
    }

    private Map<String, Object> sale(long debit, long credit) {
        return Map.of("day", "2026-10-02", "text", "Cash sale", "lines", lines(debit, credit));
    }

    private List<Map<String, Object>> lines(long debit, long credit) {
        return List.of(
                Map.of("account", cash, "debitMinor", debit),
                Map.of("account", sales, "creditMinor", credit));
    }

    private String open(String type) {
        var code = GivenLedger.newCode(sql).value();
        api().contentType("application/json")
                .body(Map.of("code", code, "name", "Account " + code, "type", type))
                .post("/api/v1/ledger/accounts")
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"");
        return code;
    }

    private static String id(String code) {
        return api().get("/api/v1/ledger/accounts")
                .path("find { it.account.code == '%s' }.account.id".formatted(code));
    }

    private static Response post(String key, Map<String, Object> body) {
        return api().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/ledger/entries");
    }

    private static Response reverse(String id, String seen) {
        return api().contentType("application/json")
                .header("If-Match", seen)
                .body(Map.of("why", "Entered twice"))
                .post("/api/v1/ledger/entries/" + id + "/reversal");
    }

    private static Response submit(Response page, String action, Map<String, ?> fields) {
        var token = page.htmlPath().getString("**.find { it.@name == 'csrf' }.@value");
        return as(TestSignIn.ADMIN)
                .redirects()
                .follow(false)
                .cookies(page.cookies())
                .formParam("csrf", token)
                .formParams(fields)
                .post(action);
    }

    private static Response page(String path) {
        return as(TestSignIn.ADMIN).get(path);
    }

    private static RequestSpecification api() {
        return as(TestSignIn.ADMIN);
    }

    private static RequestSpecification as(String person) {
        return given().header(TestSignIn.HEADER, person);
    }
}
