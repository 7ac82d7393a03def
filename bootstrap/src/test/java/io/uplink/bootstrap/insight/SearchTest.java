package io.uplink.bootstrap.insight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.insight.search.port.SearchQueries;
import io.uplink.application.insight.search.port.SearchQueries.Found;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class SearchTest {

    @Inject SearchQueries queries;
    @Inject Ids ids;
    @Inject Sql sql;

    private UUID branch;
    private UUID customer;
    private UUID ticket;
    private String word;

    @BeforeEach
    void aCustomerWithATicket() {
        branch = ids.next();
        customer = ids.next();
        ticket = ids.next();
        word = "w" + branch.toString().substring(24);
        sql.change(
                "insert into branch (id, name, code, created_at) values ($1, $2, $3, now())",
                Tuple.of(branch, "Branch " + word, word.substring(5).toUpperCase(Locale.ROOT)));
        sql.change(
                "insert into customer (id, account_number, name, status, branch_id, area,"
                        + " search_text, created_at, updated_at)"
                        + " values ($1, $2, $3, 'active', $4, 'Kilimani', $5, now(), now())",
                Tuple.of(
                        customer,
                        "A-" + word,
                        "Amina " + word,
                        branch,
                        " amina " + word + " +254712004418 50%"));
        sql.change(
                "insert into customer_phone (customer_id, position, e164)"
                        + " values ($1, 0, '+254712004418')",
                Tuple.of(customer));
        sql.change(
                "insert into ticket (id, number, customer_id, branch_id, category, priority,"
                        + " subject, description, source, opened_at, updated_at, state,"
                        + " state_since, last_entry_at)"
                        + " values ($1, $2, $3, $4, (select key from ticket_category limit 1),"
                        + " 'high', $5, '', 'web', now(), now(), 'open', now(), now())",
                Tuple.of(ticket, "TKT-1999-" + word, customer, branch, "Red light <" + word + ">"));
    }

    @Test
    void ticketsAndCustomersAreFoundByEveryWord() {
        var found = find(all(), "amina", word);

        assertThat(found.customers())
                .singleElement()
                .satisfies(hit -> {
                    assertThat(hit.id()).isEqualTo(customer);
                    assertThat(hit.phone()).isEqualTo("+254712004418");
                    assertThat(hit.openTickets()).isEqualTo(1);
                });
        assertThat(found.tickets()).isEmpty();
        assertThat(find(all(), "light", word).tickets())
                .singleElement()
                .satisfies(hit -> assertThat(hit.customer()).isEqualTo("Amina " + word));
        assertThat(find(all(), word, "nothing-like-it").isEmpty()).isTrue();
    }

    @Test
    void whatIsOpenComesBeforeWhatIsNewer() {
        sql.change(
                """
                insert into ticket
                select (jsonb_populate_record(t, jsonb_build_object(
                           'id', gen_random_uuid(), 'number', t.number || g, 'state', 'closed',
                           'opened_at', t.opened_at + g * interval '1 minute'))).*
                  from ticket t, generate_series(1, 6) g where t.id = $1
                """,
                Tuple.of(ticket));

        var found = find(all(), word).tickets();

        assertThat(found).hasSize(5);
        assertThat(found.getFirst().id()).isEqualTo(ticket);
        assertThat(found.subList(1, 5))
                .extracting(SearchQueries.TicketHit::number)
                .containsExactly(number(6), number(5), number(4), number(3));
    }

    @Test
    void whatIsTypedIsNoPattern() {
        assertThat(find(all(), word, "50%").customers()).hasSize(1);
        assertThat(find(all(), word, "5_%").customers()).isEmpty();
    }

    @Test
    void anotherBranchFindsNothing() {
        var elsewhere = scope(Reach.BRANCH, Set.of(new BranchId(ids.next())), Set.of());
        var here = scope(Reach.BRANCH, Set.of(new BranchId(branch)), Set.of());

        assertThat(find(elsewhere, word).isEmpty()).isTrue();
        assertThat(find(here, word).customers()).hasSize(1);
        assertThat(find(here, word).tickets()).hasSize(1);
    }

    @Test
    void aTeamFindsTheCustomersOfItsTicketsOnly() {
        var team = ids.next();
        sql.change(
                "insert into team (id, name, branch_id, created_at) values ($1, $2, $3, now())",
                Tuple.of(team, "Team " + word, branch));
        var member = scope(Reach.TEAM, Set.of(), Set.of(new TeamId(team)));
        assertThat(find(member, word).isEmpty()).isTrue();

        sql.change("update ticket set team_id = $1 where id = $2", Tuple.of(team, ticket));

        assertThat(find(member, word).customers()).hasSize(1);
        assertThat(find(member, word).tickets()).hasSize(1);
    }

    @Test
    void aKindWithoutPermissionIsNotFound() {
        var person = ActorFixtures.anAdmin();
        var customersOnly =
                new SearchQueries.Scope(Optional.empty(), Optional.of(Reach.ALL), person);

        assertThat(find(customersOnly, word).tickets()).isEmpty();
        assertThat(find(customersOnly, word).customers()).hasSize(1);
    }

    @Test
    void thePageShowsBothAndMarksTheWordAndEscapesTheRest() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/search?q=" + word)
                .then()
                .statusCode(200)
                .body(containsString("<mark>" + word + "</mark>"))
                .body(containsString("href=\"/tickets/" + ticket + "\""))
                .body(containsString("Red light &lt;"))
                .body(containsString("<html"));
    }

    @Test
    void underTheBoxItIsAListToChooseFrom() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .header("HX-Request", "true")
                .get("/search?q=" + word)
                .then()
                .statusCode(200)
                .body(containsString("role=\"option\""))
                .body(not(containsString("<html")));
    }

    @Test
    void aWordThatFitsNothingSaysSo() {
        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                .get("/search?q=" + UUID.randomUUID())
                .then()
                .statusCode(200)
                .body(containsString("Nothing found for"));
    }

    private String number(int copy) {
        return "TKT-1999-" + word + copy;
    }

    private Found find(SearchQueries.Scope scope, String... words) {
        return queries.find(scope, List.of(words), 5);
    }

    private static SearchQueries.Scope all() {
        return new SearchQueries.Scope(
                Optional.of(Reach.ALL), Optional.of(Reach.ALL), ActorFixtures.anAdmin());
    }

    private SearchQueries.Scope scope(Reach reach, Set<BranchId> branches, Set<TeamId> teams) {
        Actor.Person person =
                ActorFixtures.with(
                        new PersonId(ids.next()),
                        "Reader",
                        reach,
                        branches,
                        teams,
                        Permission.TICKETS_VIEW,
                        Permission.CUSTOMERS_VIEW);
        return new SearchQueries.Scope(Optional.of(reach), Optional.of(reach), person);
    }
}
