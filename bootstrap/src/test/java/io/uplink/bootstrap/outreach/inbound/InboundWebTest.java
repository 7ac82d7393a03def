package io.uplink.bootstrap.outreach.inbound;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.outreach.OutreachTestData;
import io.uplink.bootstrap.outreach.OutreachTestData.Scene;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.Version;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a gateway hands on, well or badly, and what becomes of it. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class InboundWebTest {

    private static final String SECRET = "report-secret-of-tests-only";
    private static final String PATH = "/webhooks/sms/" + SECRET + "/inbound";
    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject OutreachTestData data;
    @Inject ChangeSettings changeSettings;
    @Inject SettingStore store;
    @Inject Ids ids;
    @Inject Sql sql;

    private Scene scene;
    private String phone = "";
    private String number = "";

    @BeforeEach
    void aCustomerWithAnOpenTicket() {
        scene = data.scene(Optional.empty());
        data.isThere(ActorFixtures.ASHA, "Asha");
        var key = SmsGatewaySettings.REPORT_SECRET.key();
        var seen = store.find(key).map(SettingStore.Stored::version).orElse(0L);
        changeSettings.execute(
                ActorFixtures.anAdmin(),
                new ChangeSettings.Input(
                        List.of(
                                new ChangeSettings.Change(
                                        key, SECRET, Optional.of(new Version(seen))))));
        phone =
                value(
                        "select e164 from customer_phone where customer_id = $1",
                        scene.customer().value());
        number = "2026-%06d".formatted(Math.floorMod(scene.ticket().hashCode(), 1_000_000));
        sql.change(
                "update ticket set number = $2 where id = $1",
                Tuple.of(scene.ticket().value(), "INB-" + number));
    }

    @Test
    void whoAsksForTheStatusIsToldAtOnce() {
        send(phone, "hali INB-" + number);

        assertThat(settled(phone)).isEqualTo("answered");
        await().atMost(SOON)
                .until(() ->
                        data.messages(scene.ticket()).stream()
                                .anyMatch(line -> line.startsWith("text_status Amina Yusuf")));
    }

    @Test
    void whatElseACustomerSaysBecomesAMessageOnTheOneOpenTicket() {
        send(phone, "It came back, thank you");

        assertThat(settled(phone)).isEqualTo("replied");
        assertThat(replies()).isEqualTo(1);
    }

    @Test
    void aTextThatIsSentTwiceIsOneMessage() {
        var id = ids.next().toString();
        given().formParams(Map.of("id", id, "from", phone, "text", "Still dark"))
                .post(PATH)
                .then()
                .statusCode(200);
        given().contentType("application/json")
                .body(Map.of("id", id, "from", phone, "text", "Still dark"))
                .post(PATH)
                .then()
                .statusCode(200);

        assertThat(settled(phone)).isEqualTo("replied");
        assertThat(replies()).isEqualTo(1);
        assertThat(count("select count(*) from inbound_text where phone = $1", phone)).isEqualTo(1);
    }

    @Test
    void nobodyIsToldOfAnothersTicket() {
        var other = data.scene(Optional.empty());
        var stranger =
                value(
                        "select e164 from customer_phone where customer_id = $1",
                        other.customer().value());

        send(stranger, "STATUS INB-" + number);

        assertThat(settled(stranger)).isEqualTo("not-theirs");
        assertThat(data.messages(scene.ticket())).isEmpty();
    }

    @Test
    void aStrangerIsKeptForOurPeopleAndNotAnswered() {
        var stranger = "+2547" + number.substring(5) + "00";
        send(stranger, "Do you serve Ruaka?");

        assertThat(settled(stranger)).isEqualTo("unknown-sender");
        assertThat(count("select count(*) from message where phone = $1", stranger)).isZero();
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/messages/inbound?outcome=unknown-sender")
                .then()
                .statusCode(200)
                .body(containsString("Do you serve Ruaka?"))
                .body(containsString("Unknown sender"));
    }

    @Test
    void ofAnotherBranchNothingIsSeen() {
        send(phone, "It came back, thank you");
        assertThat(settled(phone)).isEqualTo("replied");

        var reader =
                TestSignIn.as(
                        ActorFixtures.inWestlands(
                                io.uplink.application.shared.Permission.MESSAGES_VIEW));
        given().header(TestSignIn.HEADER, reader)
                .get("/messages/inbound")
                .then()
                .statusCode(200)
                .body(not(containsString("It came back, thank you")));
    }

    @Test
    void stopEndsTextsToTheCustomer() {
        send(phone, "ACHA");

        assertThat(settled(phone)).isEqualTo("withdrawn");
        assertThat(
                        count(
                                "select count(*) from customer_consent where customer_id = $1"
                                        + " and channel = 'sms' and not given and how = 'sms'",
                                scene.customer().value()))
                .isEqualTo(2);
    }

    @Test
    void aShortCodeIsNeverAnswered() {
        var words = "STATUS INB-" + number;
        send("22141", words);

        await().atMost(SOON)
                .until(() ->
                        count(
                                        "select count(*) from inbound_text"
                                                + " where words = $1 and outcome = 'no-phone'",
                                        words)
                                == 1);
        assertThat(data.messages(scene.ticket())).isEmpty();
    }

    @Test
    void withSeveralOpenTicketsOneMustBeNamed() {
        sql.change(
                """
                insert into ticket (id, number, customer_id, branch_id, category, priority, subject,
                        description, source, opened_at, updated_at, state, state_since,
                        last_entry_at, version)
                values ($1, $2, $3, $4, 'outreachtest', 'high', 'Slow', 'x', 'internal', now(),
                        now(), 'open', now(), now(), 1)
                """,
                Tuple.of(
                        ids.next(),
                        "INB-" + ids.next(),
                        scene.customer().value(),
                        scene.branch().value()));

        send(phone, "Still slow");
        assertThat(settled(phone)).isEqualTo("ambiguous");

        send(phone, "Still dark, INB-" + number);
        await().atMost(SOON).until(() -> replies() == 1);
    }

    @Test
    void aBodyLargerThanAnyTextIsRefused() {
        given().contentType("application/json")
                .body("{\"from\":\"" + phone + "\",\"text\":\"" + "x".repeat(70_000) + "\"}")
                .post(PATH)
                .then()
                .statusCode(413);
        assertThat(count("select count(*) from inbound_text where phone = $1", phone)).isZero();
    }

    @Test
    void wordsInAnotherEncodingAreKeptAsWellAsTheyCanBeRead() {
        var body = ("{\"from\":\"" + phone + "\",\"text\":\"Tafadhali né\"}");
        given().contentType("application/octet-stream")
                .body(body.getBytes(StandardCharsets.ISO_8859_1))
                .post(PATH)
                .then()
                .statusCode(200);

        assertThat(settled(phone)).isEqualTo("replied");
    }

    @Test
    void underAnUnknownAddressNothingIsTaken() {
        given().formParams(Map.of("from", phone, "text", "x"))
                .post("/webhooks/sms/wrong/inbound")
                .then()
                .statusCode(404);
        given().get(PATH + "?text=without").then().statusCode(422);
    }

    private void send(String from, String words) {
        given().formParams(Map.of("id", ids.next().toString(), "from", from, "text", words))
                .post(PATH)
                .then()
                .statusCode(200);
    }

    /** What became of the one text of that telephone. */
    private String settled(String from) {
        var outcome = "select outcome from inbound_text where phone = $1 order by at desc limit 1";
        await().atMost(SOON).until(() -> !value(outcome, from).equals("waiting"));
        return value(outcome, from);
    }

    private long replies() {
        return count(
                "select count(*) from ticket_entry where ticket_id = $1 and kind = 'reply'"
                        + " and author_kind = 'customer' and public",
                scene.ticket().value());
    }

    private long count(String query, Object argument) {
        return sql.one(query, Tuple.of(argument), row -> row.getLong(0)).orElse(0L);
    }

    private String value(String query, Object argument) {
        return sql.one(query, Tuple.of(argument), row -> row.getString(0)).orElse("waiting");
    }
}
