package io.uplink.bootstrap.platform.webhook;

import static io.uplink.bootstrap.web.AdminForms.as;
import static io.uplink.bootstrap.web.AdminForms.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.care.ticket.TicketRowsOfOurOwn;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From the form to a program of somebody else's. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class WebhookWebTest {

    private static final String API = "/api/v1/webhooks";
    private static final String PAGES = "/settings/webhooks";
    private static final String INSIDE = "webhook.private-addresses";
    private static final Duration SOON = Duration.ofSeconds(30);

    @Inject TicketRowsOfOurOwn rows;
    @Inject Sql sql;

    private final FarSide far = new FarSide();
    private final String name = "Hook " + UUID.randomUUID();

    @BeforeEach
    void theLoopbackMayBeCalled() {
        rows.person(ActorFixtures.ASHA, "Asha");
        set(true);
    }

    @AfterEach
    void close() {
        far.close();
        sql.run("delete from webhook where name like 'Hook %'", Tuple.tuple());
        set(false);
    }

    @Test
    void aTicketThatIsOpenedIsToldSignedAndShownAsTaken() throws GeneralSecurityException {
        String page =
                send(PAGES + "/new", form())
                        .statusCode(200)
                        .header("Cache-Control", "no-store")
                        .extract()
                        .asString();
        var secret = found("(whsec_[A-Za-z0-9_-]{43})", page);
        as().get(PAGES).then().body(containsString(name)).body(not(containsString("whsec_")));

        var ticket = open();
        await().atMost(SOON).until(() -> far.calls().stream().anyMatch(about(ticket)));

        var call = far.calls().stream().filter(about(ticket)).findFirst().orElseThrow();
        var body = JsonPath.from(call.body());
        assertThat(body.getString("event")).isEqualTo("ticket.opened");
        assertThat(body.getInt("version")).isEqualTo(1);
        assertThat(body.getString("id")).isEqualTo(call.header("Uplink-Event-Id"));
        assertThat(body.getString("data.ticket.priority")).isEqualTo("high");
        var time = found("t=(\\d+),", call.header("Uplink-Signature"));
        assertThat(found("v1=(\\w+)", call.header("Uplink-Signature")))
                .isEqualTo(hmac(secret, time + "." + call.body()));
        var id = id();
        await().atMost(SOON)
                .untilAsserted(() ->
                        as().get(API + "/" + id + "/deliveries")
                                .then()
                                .body("items.state", hasItem("done"))
                                .body("items.status", hasItem(200)));
        as().get(PAGES + "/" + id).then().statusCode(200).body(containsString("Taken"));
    }

    @Test
    void whatWasGivenUpIsSentAgainUnderItsIdFromThePage() {
        var id = made().getString("id");
        far.answers(410, "no longer here");
        open();
        await().atMost(SOON)
                .untilAsserted(() ->
                        as().get(API + "/" + id + "/deliveries")
                                .then()
                                .body("items[0].state", equalTo("dead"))
                                .body("items[0].status", equalTo(410))
                                .body("items[0].said", equalTo("no longer here")));
        String delivery = as().get(API + "/" + id + "/deliveries").path("items[0].id");
        var replay = PAGES + "/" + id + "/deliveries/" + delivery + "/replay";
        as().get(PAGES + "/" + id).then().body(containsString(replay));

        far.answers(200, "");
        send(replay, Map.of()).statusCode(303);

        await().atMost(SOON).until(() -> far.calls().size() == 2);
        assertThat(far.calls())
                .extracting(call -> call.header("Uplink-Event-Id"))
                .containsOnly(delivery);
        await().atMost(SOON)
                .untilAsserted(() ->
                        as().get(API + "/" + id + "/deliveries")
                                .then()
                                .body("items[0].state", equalTo("done")));
        send(replay, Map.of()).statusCode(409);
    }

    @Test
    void anAddressOfTheInsideIsNotCalledUnlessItIsAllowed() {
        var id = made().getString("id");
        set(false);
        asked().post(API + "/" + id + "/tests").then().statusCode(202);
        await().atMost(SOON)
                .untilAsserted(() ->
                        as().get(API + "/" + id + "/deliveries")
                                .then()
                                .body("items[0].state", equalTo("dead"))
                                .body("items[0].said", containsString("inside")));
        assertThat(far.calls()).isEmpty();
    }

    @Test
    void aTestIsSentFromThePageEvenToOneThatIsOff() {
        var body = body();
        body.put("active", false);
        String id = as().body(body).contentType("application/json").post(API).path("id");
        send(PAGES + "/" + id + "/test", Map.of()).statusCode(303);
        await().atMost(SOON).until(() -> far.calls().size() == 1);
        assertThat(far.calls().getFirst().header("Uplink-Event")).isEqualTo("webhook.test");
    }

    @Test
    void aFormThatCannotBeReadComesBackAsItWasTyped() {
        var form = form();
        form.put("url", "crm.example.com");
        form.remove("events");
        send(PAGES + "/new", form)
                .statusCode(422)
                .body(containsString("value=\"" + name + "\""))
                .body(containsString("value=\"crm.example.com\""))
                .body(containsString("Write a whole address"));
        form.put("url", "http://crm.example.com/");
        form.put("events", "ticket.rated");
        send(PAGES + "/new", form)
                .statusCode(422)
                .body(containsString("Only addresses with https:// are called."));
    }

    @Test
    void aSecretIsChangedByWhoLookedAndShownOnce() {
        var made = made();
        var path = API + "/" + made.getString("id");
        asked().post(path + "/secret").then().statusCode(428);
        asked().header("If-Match", "\"9\"").post(path + "/secret").then().statusCode(412);
        asked().header("If-Match", "\"1\"")
                .post(path + "/secret")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("secret", startsWith("whsec_"))
                .body("secret", not(equalTo(made.getString("secret"))));
        as().get(path)
                .then()
                .body("secret", equalTo(null))
                .body("oldSecretUntil", not(equalTo(null)));
        as().get("/activity").then().body(not(containsString("whsec_")));
    }

    @Test
    void theApiTellsWhatThereIsChangesAndRemoves() {
        as().get(API + "/events")
                .then()
                .body("version", equalTo(1))
                .body("events", hasItem("ticket.state-changed"))
                .body("events", not(hasItem("webhook.test")));
        var path = API + "/" + made().getString("id");
        as().body(body()).contentType("application/json").post(API).then().statusCode(422);
        var changed = body();
        changed.put("active", false);
        as().body(changed)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .put(path)
                .then()
                .statusCode(200)
                .body("active", equalTo(false))
                .body("version", equalTo(2));
        as().header("If-Match", "\"1\"").delete(path).then().statusCode(412);
        as().header("If-Match", "\"2\"").delete(path).then().statusCode(204);
        as().get(path).then().statusCode(404);
    }

    /** What has no body says that it would be JSON, or it passes for a form without a token. */
    private static RequestSpecification asked() {
        return as().contentType("application/json");
    }

    private JsonPath made() {
        return as().body(body())
                .contentType("application/json")
                .post(API)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private Map<String, Object> body() {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        body.put("url", far.url());
        body.put("events", List.of("ticket.opened"));
        return body;
    }

    private Map<String, String> form() {
        var form = new HashMap<String, String>();
        form.put("name", name);
        form.put("url", far.url());
        form.put("events", "ticket.opened");
        form.put("active", "on");
        return form;
    }

    private String id() {
        return as().get(API).path("find { it.name == '" + name + "' }.id");
    }

    private static java.util.function.Predicate<FarSide.Call> about(String ticket) {
        return call -> call.body().contains(ticket);
    }

    private static void set(boolean allowed) {
        var path = "/api/v1/settings/" + INSIDE;
        int version =
                as().get("/api/v1/settings")
                        .path("settings.flatten().find { it.key == '" + INSIDE + "' }.version");
        as().header("If-Match", "\"" + version + "\"")
                .body(Map.of("value", String.valueOf(allowed)))
                .contentType("application/json")
                .put(path)
                .then()
                .statusCode(204);
    }

    private String open() {
        var branch = rows.branch();
        return as().contentType("application/json")
                .body(
                        Map.of(
                                "customer", rows.customer(branch, "Amina Hassan").toString(),
                                "subject", "No internet",
                                "description", "Red light since six",
                                "category", "connectivity",
                                "branch", branch.toString(),
                                "priority", "high"))
                .post("/api/v1/tickets")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String found(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group(1);
    }

    private static String hmac(String secret, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }
}
