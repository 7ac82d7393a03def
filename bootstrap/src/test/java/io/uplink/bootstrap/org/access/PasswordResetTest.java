package io.uplink.bootstrap.org.access;

import static io.restassured.RestAssured.given;
import static io.uplink.bootstrap.org.access.SignInFixture.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.uplink.application.org.access.port.Invitations;
import io.uplink.application.org.access.port.PersonRepository;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.SignInFixture.Somebody;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class PasswordResetTest {

    private static final String NEXT = "kiboko kwa mto 7";
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final Pattern LINK =
            Pattern.compile("http://localhost:8080(/reset/([\\w-]{43}))");

    @Inject SignInFixture people;
    @Inject Invitations invitations;
    @Inject PersonRepository persons;
    @Inject UnitOfWork unitOfWork;

    @Test
    void theLinkComesByTextAndOpensOnce() {
        var njeri = people.somebody();
        var browser = new Browser();
        browser.signIn(njeri.email(), PASSWORD);

        ask(njeri.email()).then().statusCode(200).body(containsString("on its way"));
        var link = linkSentTo(njeri);
        assertThat(given().get(link).statusCode()).as("looking uses nothing up").isEqualTo(200);
        assertThat(given().get(link).statusCode()).isEqualTo(200);

        choose(link, NEXT).then().statusCode(303).header("Location", endsWith("/login"));
        assertThat(browser.get("/account").statusCode()).as("signed out").isEqualTo(303);
        new Browser().signIn(njeri.email(), NEXT).then().statusCode(303);
        given().get(link).then().statusCode(404).body(containsString("This link has ended"));
        assertThat(trail(njeri)).contains("person.ask-password-reset", "person.reset-password");
    }

    @Test
    void theTokenIsStoredNowhereInClear() {
        var njeri = people.somebody();
        ask(njeri.phone());
        var token = linkSentTo(njeri).substring("/reset/".length());

        assertThat(
                        people.value(
                                "select count(*) from outbox_event where payload::text like $1",
                                "%" + token + "%"))
                .isEqualTo("0");
        assertThat(
                        people.value(
                                "select count(*) from activity where after::text like $1",
                                "%" + token + "%"))
                .isEqualTo("0");
        assertThat(
                        people.value(
                                "select count(*) from message m where m::text like $1",
                                "%" + token + "%"))
                .isEqualTo("0");
    }

    @Test
    void aLockedAccountOpensAgainByTheLink() {
        var njeri = people.somebody();
        for (var i = 0; i < 5; i++) {
            new Browser().signIn(njeri.email(), "guess");
        }
        ask(njeri.email());

        choose(linkSentTo(njeri), NEXT).then().statusCode(303);

        new Browser().signIn(njeri.email(), NEXT).then().statusCode(303);
    }

    @Test
    void nobodyLearnsWhetherAnAccountExists() {
        var known = people.somebody().email();
        var unknown = "nobody-" + UUID.randomUUID() + "@example.com";

        assertThat(text(ask(known)).replace(known, "X"))
                .isEqualTo(text(ask(unknown)).replace(unknown, "X"));
    }

    @Test
    void aNameIsAskedForThreeTimesAnHourKnownOrNot() {
        var known = people.somebody().email();
        var unknown = "nobody-" + UUID.randomUUID() + "@example.com";

        for (var name : new String[] {known, unknown}) {
            for (var i = 0; i < 3; i++) {
                ask(name).then().statusCode(200);
            }
            ask(name).then().statusCode(429);
        }
    }

    @Test
    void ofTwoWhoUseALinkAtTheSameMomentOneWins() {
        var njeri = people.somebody();
        ask(njeri.email());
        var link = linkSentTo(njeri);

        var answers = AtOnce.run(2, () -> choose(link, NEXT));

        assertThat(answers.stream().map(Response::statusCode)).contains(303);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 303)).hasSize(1);
    }

    @Test
    void aNewLinkEndsTheOneBefore() {
        var njeri = people.somebody();
        ask(njeri.email());
        var first = linkSentTo(njeri);
        ask(njeri.email());
        await().atMost(SOON).until(() -> !linkSentTo(njeri).equals(first));

        given().get(first).then().statusCode(404);
        given().get(linkSentTo(njeri)).then().statusCode(200);
    }

    @Test
    void aLinkEndsAfterHalfAnHourAndAnInvitationAfterThreeDays() {
        var asked = people.somebody();
        ask(asked.email());
        var invited = people.somebody();
        people.set(invited, "password_hash = null");
        unitOfWork.run(() ->
                invitations.invite(
                        persons.findById(new PersonId(invited.id())).orElseThrow(), Instant.now()));

        assertThat(given().get(linkSentTo(asked)).statusCode()).isEqualTo(200);
        assertThat(life(asked)).isEqualTo("1800");
        var link = linkSentTo(invited);
        assertThat(life(invited)).isEqualTo("259200");
        choose(link, NEXT).then().statusCode(303);
        new Browser().signIn(invited.email(), NEXT).then().statusCode(303);
    }

    @Test
    void aPasswordThatIsTooEasyIsRefusedAndTheLinkStaysGood() {
        var njeri = people.somebody();
        ask(njeri.email());
        var link = linkSentTo(njeri);

        choose(link, "hakunamatata").then().statusCode(422).body(containsString("password-e"));
        choose(link, NEXT).then().statusCode(303);
    }

    @Test
    void whoLeftGetsNoLink() {
        var gone = people.somebody();
        people.set(gone, "active = false");

        ask(gone.email()).then().statusCode(200);

        assertThat(
                        people.value(
                                "select count(*) from outbox_event where subject_id = $1",
                                gone.id()))
                .isEqualTo("0");
    }

    private static Response ask(String name) {
        return new Browser().submit("/reset", "/reset", Map.of("name", name));
    }

    private static Response choose(String link, String password) {
        return new Browser()
                .submit("/reset", link, Map.of("password", password, "again", password));
    }

    private static String text(Response answer) {
        return answer.htmlPath().getString("**.find { it.@id == 'main' }");
    }

    /** The newest. */
    private String linkSentTo(Somebody somebody) {
        var query =
                """
                select d.body from development_message d join message m on m.id = d.id
                 where m.recipient_id = $1 and m.template in ('password_reset', 'invitation')
                 order by m.created_at desc, m.id desc limit 1
                """;
        await().atMost(SOON).until(() -> LINK.matcher(people.value(query, somebody.id())).find());
        var found = LINK.matcher(people.value(query, somebody.id()));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private String life(Somebody somebody) {
        return people.value(
                """
                select cast(cast(extract(epoch from expires_at - created_at) as integer) as text)
                  from password_reset
                 where person_id = $1
                """,
                somebody.id());
    }

    private String trail(Somebody somebody) {
        return people.value(
                "select string_agg(action, ' ') from activity where subject_id = $1",
                somebody.id());
    }
}
