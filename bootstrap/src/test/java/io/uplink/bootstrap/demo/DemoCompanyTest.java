package io.uplink.bootstrap.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.PlainSecrets;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.demo.DemoCompany.Size;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemoCompanyTest {

    private static final ZoneId NAIROBI = ZoneId.of("Africa/Nairobi");

    /** A Wednesday afternoon. */
    private static final Instant NOW = Instant.parse("2026-11-25T13:00:00Z");

    private static final Size SMALL = new Size(120, 1_500);

    private Connection connection;

    @BeforeAll
    void fillADatabaseOfItsOwn() throws SQLException {
        connection = emptyDatabase("demo_filled");
        var company = company();
        company.found(Map.of());
        company.fill(SMALL);
    }

    @AfterAll
    void close() throws SQLException {
        connection.close();
    }

    private static Connection emptyDatabase(String name) throws SQLException {
        var server = new PostgresResource().start();
        var url = "jdbc:" + server.get("quarkus.datasource.reactive.url");
        var user = server.get("quarkus.datasource.username");
        var password = server.get("quarkus.datasource.password");
        try (var admin = DriverManager.getConnection(url, user, password);
                var statement = admin.createStatement()) {
            statement.execute("create database " + name);
        }
        var own = url.substring(0, url.lastIndexOf('/') + 1) + name;
        Flyway.configure().dataSource(own, user, password).load().migrate();
        return DriverManager.getConnection(own, user, password);
    }

    private DemoCompany company() {
        return company(connection);
    }

    private static DemoCompany company(Connection connection) {
        return new DemoCompany(connection, NAIROBI, NOW, doors(), _ -> {});
    }

    /** Tokens that a test can read, where the program's are random. */
    private static DemoCompany.Doors doors() {
        return new DemoCompany.Doors(
                new PlainSecrets(),
                token -> "https://demo.test/t/" + token,
                token -> "https://demo.test/v/" + token);
    }

    @Test
    void thereIsAsMuchOfEverythingAsWasAskedFor() throws SQLException {
        assertThat(number("select count(*) from person")).isEqualTo(40);
        assertThat(number("select count(*) from branch")).isEqualTo(3);
        assertThat(number("select count(*) from customer")).isEqualTo(SMALL.customers());
        assertThat(number("select count(*) from ticket")).isEqualTo(SMALL.tickets());
    }

    @Test
    void complaintsStandInEachStateAndTheNextNumberIsFree() throws SQLException {
        assertThat(number("select count(distinct state) from complaint")).isEqualTo(5);
        assertThat(number("select next_number('cmp', 2026)")).isEqualTo(9);
    }

    @Test
    void installationsHaveAChecklistAndFieldsAndRulesAreThereToBeTried() throws SQLException {
        assertThat(number("select count(*) from checklist_step")).isEqualTo(4);
        assertThat(number("select count(*) from category_field")).isEqualTo(2);
        assertThat(number("select count(*) from ticket_rule where active")).isEqualTo(1);
    }

    @Test
    void nobodyCanSignInWhoWasGivenNoPassword() throws SQLException {
        assertThat(number("select count(*) from person where password_hash is not null")).isZero();
    }

    @Test
    void allLiesBetweenAYearAgoAndNow() throws SQLException {
        assertThat(number("select count(*) from ticket_entry where at > '" + NOW + "'")).isZero();
        assertThat(
                        number(
                                "select count(*) from ticket where opened_at < '"
                                        + NOW.minus(Duration.ofDays(366))
                                        + "'"))
                .isZero();
    }

    @Test
    void everyTicketBeginsWithBeingOpenedByAnAgentOfItsBranch() throws SQLException {
        assertThat(
                        number(
                                """
                                select count(*)
                                  from ticket t
                                  join ticket_entry e on e.ticket_id = t.id and e.kind = 'opened'
                                  join person_branch b on b.person_id = e.author_id
                                       and b.branch_id = t.branch_id
                                 where e.at = t.opened_at and e.author_id = t.opened_by
                                """))
                .isEqualTo(SMALL.tickets());
    }

    @Test
    void noCustomerCallsBeforeBeingOne() throws SQLException {
        assertThat(
                        number(
                                """
                                select count(*) from ticket t join customer c on c.id = t.customer_id
                                 where t.opened_at < c.created_at or t.branch_id <> c.branch_id
                                """))
                .isZero();
    }

    @Test
    void someWorkIsLeftAndMostIsDoneInTime() throws SQLException {
        assertThat(
                        number(
                                "select count(*) from ticket where state in ('open', 'in-progress', 'pending')"))
                .isBetween(5L, 150L);
        assertThat(
                        number(
                                """
                                select 100 * count(*) filter (where resolution_met) / count(*)
                                  from ticket where resolution_met is not null
                                """))
                .isBetween(80L, 96L);
    }

    @Test
    void whatIsSaidOfTheTargetsAgreesWithTheMoments() throws SQLException {
        assertThat(
                        strings(
                                """
                                select number from ticket
                                 where (state in ('resolved', 'closed')) <> (resolution_met is not null)
                                    or resolution_met and resolved_at > resolution_due
                                    or resolution_met = resolution_missed
                                    or responded_at > response_due and not response_missed
                                    or (rating is not null and state not in ('resolved', 'closed'))
                                    or (resolution_met is not null or paused_since is not null)
                                       and sla_next_at is not null
                                """))
                .isEmpty();
    }

    @Test
    void theClockHasNothingLeftToSayAboutThePast() throws SQLException {
        assertThat(
                        number(
                                "select count(*) from ticket where sla_next_at < '"
                                        + NOW.minusSeconds(60)
                                        + "'"))
                .isZero();
    }

    @Test
    void theDomainComputesTheSameDueTimes() throws SQLException {
        var hours = Rules.in(connection).hours();
        var compared = 0;
        try (var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                """
                                select number, resolution_minutes * 60 + paused_seconds as working,
                                       extract(epoch from resolution_from)::bigint as start,
                                       extract(epoch from resolution_due)::bigint as due
                                  from ticket
                                 where not resolution_missed and paused_since is null
                                """)) {
            while (rows.next()) {
                var due =
                        hours.addWorking(
                                Instant.ofEpochSecond(rows.getLong("start")),
                                Duration.ofSeconds(rows.getLong("working")));

                assertThat(due)
                        .as(rows.getString("number"))
                        .isEqualTo(Instant.ofEpochSecond(rows.getLong("due")));
                compared++;
            }
        }
        assertThat(compared).isGreaterThan(1_000);
    }

    @Test
    void numbersGoOnWhereTheCompanyStopped() throws SQLException {
        assertThat(number("select next_number('acc', 0)")).isEqualTo(SMALL.customers() + 1L);
        assertThat(number("select next_number('tkt', 2026)"))
                .isEqualTo(
                        1 + number("select count(*) from ticket where number like 'TKT-2026-%'"));
    }

    @Test
    void customersAreFoundByEachOfTheirNumbers() throws SQLException {
        assertThat(
                        number(
                                """
                                select count(*)
                                  from customer c join customer_phone p on p.customer_id = c.id
                                 where c.search_text not like '% ' || substr(p.e164, 2) || '%'
                                    or c.search_text not like '% 0' || substr(p.e164, 5) || '%'
                                    or c.search_text <> lower(c.search_text)
                                """))
                .isZero();
    }

    @Test
    void customersOfTheLastDaysWereToldInTheirLanguage() throws SQLException {
        assertThat(number("select count(*) from message")).isGreaterThan(50);
        assertThat(
                        number(
                                """
                                select count(*)
                                  from message m join customer c on c.id = m.recipient_id
                                 where m.language <> c.language or m.body like '%{%'
                                    or m.body not like '%(link)%'
                                """))
                .isZero();
    }

    @Test
    void whoeverWorksATicketHasALinkThatIsAlive() throws SQLException {
        var worked =
                """
                select count(*) from ticket t
                 where t.state in ('open', 'in-progress', 'pending') and t.assignee_id is not null
                """;
        var alive =
                """
                   and exists (select from ticket_link l
                                where l.ticket_id = t.id and l.person_id = t.assignee_id
                                  and l.revoked_at is null
                                  and l.expires_at > timestamptz '%s')
                """
                        .formatted(NOW.plus(Duration.ofHours(24)));

        assertThat(number(worked)).isPositive();
        assertThat(number(worked + alive)).isEqualTo(number(worked));
    }

    @Test
    void nobodyElseHasALinkThatIsAlive() throws SQLException {
        assertThat(
                        number(
                                """
                                select count(*)
                                  from ticket_link l join ticket t on t.id = l.ticket_id
                                 where l.kind = 'technician' and l.revoked_at is null
                                   and (t.state = 'closed' or t.assignee_id <> l.person_id)
                                """))
                .isZero();
    }

    @Test
    void theTextsForTryingOutHoldTheLinksThatAreStored() throws SQLException {
        var held =
                """
                select count(*)
                  from development_message d
                  join message m on m.id = d.id
                  join ticket_link l on l.ticket_id = m.ticket_id
                       and m.recipient_id = coalesce(l.person_id, l.customer_id)
                       and convert_from(l.token_digest, 'UTF8')
                           = 'digest of ' || substring(d.body from '/[tv]/(token-\\d+)')
                """;

        assertThat(number(held))
                .isPositive()
                .isEqualTo(number("select count(*) from message"))
                .isEqualTo(number("select count(*) from ticket_link"));
    }

    @Test
    void mondaysAreBusierThanSundaysAndTheYearEndsBusierThanItBegan() throws SQLException {
        var monday = number("select count(*) from ticket where extract(isodow from opened_at) = 1");
        var sunday = number("select count(*) from ticket where extract(isodow from opened_at) = 7");
        var first =
                number("select count(*) from ticket where opened_at < timestamptz '2026-05-26'");

        assertThat(monday).isGreaterThan(2 * sunday);
        assertThat(SMALL.tickets() - first).isGreaterThan(first);
    }

    @Test
    void givenAFilledDatabase_whenFilledAgain_thenNothingChanges() throws SQLException {
        company().fill(SMALL);

        assertThat(number("select count(*) from ticket")).isEqualTo(SMALL.tickets());
        assertThat(company().isWelcome()).isFalse();
        assertThat(company().isFilled()).isTrue();
    }

    @Test
    void givenAStartKilledInTheMiddle_whenItBeginsAgain_thenAllIsThereOnce() throws SQLException {
        try (var second = emptyDatabase("demo_killed")) {
            assertThat(company(second).isWelcome()).isTrue();
            company(second).found(Map.of());
            var killed =
                    new DemoCompany(
                            second,
                            NAIROBI,
                            NOW,
                            doors(),
                            _ -> {
                                throw new IllegalStateException("killed");
                            });
            assertThatThrownBy(() -> killed.fill(SMALL)).hasMessage("killed");

            assertThat(company(second).isFounded()).isTrue();
            assertThat(company(second).isFilled()).isFalse();
            company(second).fill(SMALL);
            assertThat(company(second).isFilled()).isTrue();
        }
    }

    private long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> strings(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
