package io.uplink.bootstrap.care.ticket;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.care.ticket.MapSettings;
import io.uplink.application.org.setting.ChangeSettings;
import io.uplink.application.org.setting.port.SettingStore;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.insight.dashboard.BranchOfTickets;
import io.uplink.bootstrap.outreach.OutreachTestData;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test has a branch of its own, whose customer lives at a place on the map. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketMapWebTest {

    private static final String TILES = "https://tiles.example.org/{z}/{x}/{y}.png";

    @Inject Sql sql;
    @Inject Ids ids;
    @Inject ChangeSettings changeSettings;
    @Inject SettingStore store;
    @Inject OutreachTestData people;

    private BranchOfTickets branch;

    @BeforeEach
    void aBranchWhoseCustomerIsOnTheMap() {
        branch = new BranchOfTickets(sql, ids, Instant.now());
        sql.change(
                "update customer set latitude = -1.2921, longitude = 36.7856 where id = $1",
                Tuple.of(branch.customer()));
    }

    @AfterEach
    void noTiles() {
        set("");
    }

    @Test
    void anOpenTicketLiesWhereItsCustomerIs() {
        branch.ticket("open", "-2 hours").subject("No light in Kilimani").store();

        assertThat(map(""))
                .contains("No light in Kilimani")
                .contains("data-latitude=\"-1.2921\" data-longitude=\"36.7856\"")
                .contains("data-kind=\"open\"")
                .contains("1 on the map");
    }

    @Test
    void whatIsOverdueIsMarkedMoreThanByAColour() {
        branch.ticket("in-progress", "-2 days").with("resolution_due", "-1 hour").store();

        assertThat(map(""))
                .contains("data-kind=\"late\"")
                .contains("<span class=\"bad\">Overdue</span>");
    }

    @Test
    void whatIsResolvedIsOnNoMapEvenWhenAskedFor() {
        branch.ticket("resolved", "-2 days").with("resolved_at", "-1 day").store();

        assertThat(map("&state=resolved")).contains("No ticket to show");
    }

    @Test
    void aTicketOfNoKnownPlaceIsCountedAndNotShown() {
        sql.change(
                "update customer set latitude = null, longitude = null where id = $1",
                Tuple.of(branch.customer()));
        branch.ticket("open", "-2 hours").store();

        assertThat(map("")).contains("0 on the map").contains("1 more have no coordinates");
    }

    @Test
    void aPlaceThatTheTicketIsAboutComesBeforeThePrimaryOne() {
        var place = ids.next();
        sql.change(
                """
                insert into customer_location (id, customer_id, label, latitude, longitude,
                                               is_primary, created_at)
                values ($1, $2, 'Shop', -1.1, 36.9, false, now())
                """,
                Tuple.of(place, branch.customer()));
        branch.ticket("open", "-2 hours").store();
        sql.change(
                """
                insert into ticket_location
                select t.id, $2 from ticket t where t.branch_id = $1
                """,
                Tuple.of(branch.id(), place));

        assertThat(map("")).contains("data-latitude=\"-1.1\" data-longitude=\"36.9\"");
    }

    @Test
    void theMapIsNarrowedAsTheListIs() {
        branch.ticket("open", "-2 hours").subject("Still open").store();
        branch.ticket("pending", "-2 hours").subject("Put on hold").store();

        assertThat(map("&state=pending")).contains("Put on hold").doesNotContain("Still open");
        assertThat(map("&priority=low")).contains("0 on the map");
        assertThat(map("&assignee=00000000-0000-0000-0000-000000000000")).contains("Still open");
    }

    @Test
    void nobodySeesOnTheMapWhatTheListHides() {
        branch.ticket("open", "-2 hours").subject("Of another branch").store();

        assertThat(page(TestSignIn.WESTLANDS_MANAGER, "").extract().asString())
                .doesNotContain("Of another branch");
        assertThat(
                        page(
                                        TestSignIn.as(reader(new BranchId(branch.id()))),
                                        "?branch=" + branch.id())
                                .extract()
                                .asString())
                .contains("Of another branch");
    }

    @Test
    void withoutTilesNothingIsLoadedFromElsewhere() {
        branch.ticket("open", "-2 hours").store();

        var policy =
                page(TestSignIn.ADMIN, "").extract().headers().getValues("Content-Security-Policy");

        assertThat(policy).hasSize(1);
        assertThat(policy.getFirst()).contains("img-src 'self' data: blob:;");
        assertThat(map("")).contains("data-tiles=\"\"");
    }

    @Test
    void withTilesThePageMayLoadFromThatHostAndNoOther() {
        branch.ticket("open", "-2 hours").store();
        set(TILES);

        var answer = page(TestSignIn.ADMIN, "?branch=" + branch.id()).extract();

        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .hasSize(1)
                .allMatch(policy ->
                        policy.contains("img-src 'self' https://tiles.example.org data: blob:;"));
        assertThat(answer.asString()).contains("data-tiles=\"" + TILES + "\"");
        // Other pages stay as they were.
        assertThat(
                        given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                                .get("/tickets")
                                .header("Content-Security-Policy"))
                .doesNotContain("tiles.example.org");
    }

    private Actor.Person reader(BranchId home) {
        return new Actor.Person(
                new PersonId(ids.next()),
                "Somebody",
                Language.ENGLISH,
                new UUID(0, 1),
                Map.of(Permission.TICKETS_VIEW, Reach.BRANCH),
                Set.of(home),
                Set.of());
    }

    private void set(String tiles) {
        people.isThere(ActorFixtures.ASHA, "Asha");
        var seen = store.find(MapSettings.TILES.key()).map(SettingStore.Stored::version);
        changeSettings.execute(
                ActorFixtures.anAdmin(),
                new ChangeSettings.Input(
                        List.of(
                                new ChangeSettings.Change(
                                        MapSettings.TILES.key(),
                                        tiles,
                                        seen.map(Version::new)
                                                .or(() -> Optional.of(new Version(0)))))));
    }

    private String map(String more) {
        return page(TestSignIn.ADMIN, "?branch=" + branch.id() + more).extract().asString();
    }

    private static ValidatableResponse page(String reader, String query) {
        return given().header(TestSignIn.HEADER, reader)
                .get("/tickets/map" + query)
                .then()
                .statusCode(200);
    }
}
