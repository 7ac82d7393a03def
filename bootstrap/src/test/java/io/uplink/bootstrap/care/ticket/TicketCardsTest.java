package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.web.AdminForms.as;
import static io.uplink.bootstrap.web.AdminForms.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands around the conversation: links, promises, messages, and what is still to be sent. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketCardsTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern LINK = Pattern.compile("http://localhost:8080/t/([\\w-]{43})");
    private static final Pattern PREVIEW =
            Pattern.compile(
                    "</strong> · (.*?)</div><div[^>]*>(\\d+) of (\\d+), (\\d+) parts?</div>");

    @Inject TicketRowsOfOurOwn rows;
    @Inject Sql sql;

    private BranchId branch = new BranchId(new UUID(0, 0));
    private CustomerId customer = new CustomerId(new UUID(0, 0));
    private PersonId brian = new PersonId(new UUID(0, 0));
    private String ticket = "";

    @BeforeEach
    void aTicketThatBrianWorks() {
        rows.person(ActorFixtures.ASHA, "Asha");
        branch = rows.branch();
        customer = rows.customer(branch, "Amina Hassan");
        rows.phone(customer, "+2547120" + ThreadLocalRandom.current().nextInt(10_000, 100_000));
        sql.change(
                "update customer set account_number = $2 where id = $1",
                Tuple.of(customer.value(), account()));
        brian = rows.person(branch);
        ticket = open();
    }

    @Test
    void aNewLinkIsShownOnceAndIsTheOneThatIsSent() {
        phone(brian);
        var shown =
                send("/tickets/" + ticket + "/link", Map.of("version", version()))
                        .statusCode(200)
                        .header("Cache-Control", containsString("no-store"))
                        .body(containsString("on its way by SMS"))
                        .extract()
                        .asString();

        var link = LINK.matcher(shown);
        assertThat(link.find()).isTrue();
        page().body(containsString("0 of 10 uses, ends ")).body(not(containsString(link.group(1))));
        await().atMost(Duration.ofSeconds(20))
                .until(() -> texts(brian.value()).contains(link.group()));
        given().get("/t/" + link.group(1)).then().statusCode(200);
    }

    @Test
    void aPersonWithoutATelephoneGetsALinkThatSomebodyReadsOut() {
        send("/tickets/" + ticket + "/link", Map.of("version", version()))
                .statusCode(200)
                .body(containsString("who gets no SMS"))
                .body(matchesPattern("(?s).*/t/[\\w-]{43}.*"));
    }

    @Test
    void whoMayNotGiveLinksOutSeesNone() {
        var viewer =
                ActorFixtures.with(
                        new PersonId(branch.value()),
                        "Viewer",
                        Reach.BRANCH,
                        Set.of(branch),
                        Set.of(),
                        Permission.TICKETS_VIEW);
        given().header(TestSignIn.HEADER, TestSignIn.as(viewer))
                .get("/tickets/" + ticket)
                .then()
                .statusCode(200)
                .body(not(containsString("Send link")))
                .body(not(containsString("/link\"")));
        given().header(TestSignIn.HEADER, TestSignIn.as(viewer))
                .get("/api/v1/tickets/" + ticket + "/links")
                .then()
                .statusCode(403);
    }

    @Test
    void aMessageSaysItsOccasionItsStateAndNoWholeNumber() {
        message("ticket_created", "customer", customer.value(), "+254700000490", "undelivered");
        message("sla_breached", "person", brian.value(), "+254711222333", "cancelled");

        page().body(containsString("SMS “Ticket opened” to +254 700 ••• 490"))
                .body(containsString("Not delivered"))
                .body(containsString("to Brian Otieno, +254 711 ••• 333"))
                .body(containsString("Stopped"))
                .body(not(containsString("+254700000490")));
    }

    @Test
    void theAccountNumberStandsAlone() {
        page().body(containsString(">" + account() + "</div>"));
        as().get("/tickets/new?customer=" + customer)
                .then()
                .body(containsString(">" + account() + " · "));
    }

    @Test
    void bothPromisesSayHowLongItTookOfHowLong() {
        sql.change(
                """
                update ticket set response_minutes = 240, resolution_minutes = 480,
                       response_due = timestamptz '2026-03-02 12:00+03',
                       responded_at = timestamptz '2026-03-02 08:22+03', response_missed = false,
                       resolution_met = true, took_seconds = 58 * 60
                 where id = $1
                """,
                Tuple.of(UUID.fromString(ticket)));

        page().body(containsString("Met in 22 m</span><span class=\"muted\">of 4 h"))
                .body(containsString("Met in 58 m</span><span class=\"muted\">of 8 h"));
    }

    @Test
    void thePreviewIsWhatTheCustomerThenReceives() {
        var words = "Habari Amina, fundi yuko njiani {leo} saa 4 [€ 0]";
        var preview = preview(words);
        assertThat(preview.parts()).isEqualTo(1);
        assertThat(preview.capacity()).isEqualTo(160);

        send("/tickets/" + ticket + "/replies", Map.of("who", "customer", "text", words))
                .statusCode(303);

        await().atMost(Duration.ofSeconds(20)).until(() -> !replies().isEmpty());
        assertThat(replies()).isEqualTo(preview.text() + "|" + preview.parts());
    }

    @Test
    void oneLetterThatNoTelephoneAlphabetHoldsMakesTheWholeTextDear() {
        var plain = preview("x".repeat(40));
        var dear = preview("x".repeat(39) + "ş");

        assertThat(plain.parts()).isEqualTo(1);
        assertThat(dear.units()).isEqualTo(plain.units());
        assertThat(dear.parts()).isEqualTo(3);
        assertThat(dear.capacity()).isEqualTo(201);
    }

    @Test
    void withoutATelephoneThePreviewSaysThatNothingIsSent() {
        sql.change("delete from customer_phone where customer_id = $1", Tuple.of(customer.value()));

        send("/tickets/" + ticket + "/replies/preview", Map.of("text", "Hello"))
                .statusCode(200)
                .body(containsString("The customer gets no SMS for this"));
    }

    @Test
    void theNewTicketSaysWhatItsPriorityPromises() {
        as().get("/tickets/new")
                .then()
                .statusCode(200)
                .body(containsString("chevrons-up"))
                .body(containsString("Medium: first answer within 4 h"));
        as().get("/tickets/new/promise?priority=high&customer=" + customer)
                .then()
                .statusCode(200)
                .body(
                        matchesPattern(
                                "(?s)High: first answer within 2 h, solved within 8 working hours,"
                                        + " by (today )?.*\\d\\d:\\d\\d\\.\\s*"));
        as().get("/tickets/new/promise?priority=no-such").then().statusCode(200);
    }

    private record Preview(String text, int units, int capacity, int parts) {}

    private Preview preview(String words) {
        var html =
                send("/tickets/" + ticket + "/replies/preview", Map.of("text", words))
                        .statusCode(200)
                        .extract()
                        .asString();
        var found = PREVIEW.matcher(html);
        assertThat(found.find()).as(html).isTrue();
        return new Preview(
                found.group(1),
                Integer.parseInt(found.group(2)),
                Integer.parseInt(found.group(3)),
                Integer.parseInt(found.group(4)));
    }

    private String replies() {
        return sql
                .list(
                        """
                        select body || '|' || segments as line from message
                         where ticket_id = $1 and template = 'ticket_reply'
                        """,
                        Tuple.of(UUID.fromString(ticket)),
                        row -> row.getString("line"))
                .stream()
                .findFirst()
                .orElse("");
    }

    private String texts(UUID recipient) {
        return String.join(
                "\n",
                sql.list(
                        """
                        select d.body from development_message d join message m on m.id = d.id
                         where m.recipient_id = $1
                        """,
                        Tuple.of(recipient),
                        row -> row.getString("body")));
    }

    private void message(String template, String kind, UUID recipient, String phone, String state) {
        var id = UUID.randomUUID();
        sql.change(
                """
                insert into message (id, dedupe_key, channel, template, recipient_kind,
                        recipient_id, recipient_name, phone, language, ticket_id, body, segments,
                        state, created_at, expires_at, updated_at)
                values ($1, $2, 'sms', $3, $4, $5, 'Brian Otieno', $6, 'en', $7, 'Text', 1, $8,
                        now(), now(), now())
                """,
                Tuple.from(
                        List.of(
                                id,
                                id.toString(),
                                template,
                                kind,
                                recipient,
                                phone,
                                UUID.fromString(ticket),
                                state)));
    }

    private void phone(PersonId person) {
        sql.change(
                "update person set phone = $2 where id = $1",
                Tuple.of(
                        person.value(),
                        "+2547" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000)));
    }

    private String account() {
        return "ACC-" + branch.toString().substring(24).toUpperCase(Locale.ROOT);
    }

    private String open() {
        var form = new HashMap<String, String>();
        form.put("customer", customer.toString());
        form.put("subject", "Red light");
        form.put("description", "The small box has a red light");
        form.put("category", category());
        form.put("priority", "high");
        form.put("assignee", brian.toString());
        var at = send("/tickets", form).statusCode(303).extract().header("Location");
        return at.substring(at.lastIndexOf('/') + 1);
    }

    private String category() {
        return sql.one(
                        "select key from ticket_category where active order by key limit 1",
                        Tuple.tuple(),
                        row -> row.getString("key"))
                .orElseThrow();
    }

    private String version() {
        var found = VERSION.matcher(as().get("/tickets/" + ticket + "/edit").asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private ValidatableResponse page() {
        return as().get("/tickets/" + ticket).then().statusCode(200);
    }
}
