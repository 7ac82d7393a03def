package io.uplink.bootstrap.insight.dashboard;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.web.TestSignIn;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each number of the page opens a list of as many tickets. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class DashboardLinksTest {

    private static final List<String> CATEGORIES =
            List.of(
                    "connectivity",
                    "speed",
                    "installation",
                    "billing",
                    "equipment",
                    "outage",
                    "service",
                    "upgrade");

    private static final Pattern NUMBER =
            Pattern.compile("<a class=\"counted\" href=\"/tickets\\?([^\"]+)\">([^<]+)</a>");

    private static final Pattern TILE =
            Pattern.compile(
                    "<a href=\"/tickets\\?([^\"]+)\"><span class=\"k.*?d-block[^>]*>(\\d+)<");

    private static final Pattern BAR =
            Pattern.compile("<a href=\"/tickets\\?([^\"]+)\" tabindex=\"-1\">");

    @Inject Sql sql;
    @Inject Ids ids;

    private BranchOfTickets branch;

    @BeforeEach
    void aBranchWithTicketsOfEverySort() {
        branch = new BranchOfTickets(sql, ids, Instant.now());
        for (var category : CATEGORIES) {
            branch.ticket("open", "-1 day").about(category).store();
        }
        branch.ticket("open", "-3 hours")
                .with("response_due", "-30 minutes")
                .with("resolution_due", "20 minutes")
                .with("warned_at", "-5 minutes")
                .store();
        branch.ticket("in-progress", "-2 days")
                .ofTheTeam()
                .with("responded_at", "-47 hours")
                .with("response_due", "-46 hours")
                .with("resolution_due", "-3 hours")
                .store();
        branch.ticket("pending", "-3 days")
                .with("paused_since", "-1 hour")
                .with("resolution_due", "20 minutes")
                .store();
        closed("-4 days", "-2 days")
                .value("took_seconds", 600)
                .value("resolution_met", true)
                .with("rated_at", "-1 hour")
                .value("rating", 4)
                .store();
        closed("-5 days", "-1 day")
                .value("took_seconds", 9000)
                .value("resolution_met", false)
                .value("resolution_missed", true)
                .store();
        closed("-20 days", "-3 hours").store();
        closed("-40 days", "-30 days").with("rated_at", "-2 hours").value("rating", 3).store();
    }

    private BranchOfTickets.Row closed(String opened, String resolved) {
        return branch.ticket("closed", opened)
                .ofTheTeam()
                .with("resolution_due", resolved)
                .with("resolved_at", resolved);
    }

    @Test
    void eachNumberOpensAListOfAsManyTickets() {
        var said = said();

        assertThat(said).hasSizeGreaterThan(40).containsValue(2L);
        assertThat(said.values()).anyMatch(number -> number >= CATEGORIES.size());
        assertThat(counted(said, DashboardLinksTest::offered)).isEqualTo(said);
    }

    @Test
    void eachNumberOpensAPageOfAsManyTickets() {
        var said = said();

        assertThat(counted(said, DashboardLinksTest::shown)).isEqualTo(said);
    }

    @Test
    void aPercentageOpensWhatItIsTakenOf() {
        assertThat(percentages(board()))
                .hasSize(3)
                .allSatisfy((list, percent) -> {
                    var met = offered(list.replace("-decided", "-met"));
                    assertThat(percent)
                            .isEqualTo(
                                    String.format(
                                            Locale.ROOT, "%.1f %%", 100.0 * met / offered(list)));
                });
    }

    @Test
    void theMiddleTimeOpensTheTicketsWhoseTimeIsKnown() {
        assertThat(board()).contains("clock=timed&amp;branch=" + branch.id());
        assertThat(offered("view=all&clock=timed&branch=" + branch.id())).isEqualTo(2);
    }

    @Test
    void eachBarOpensTheListOfItsNumberInTheTable() {
        var board = board();
        var bars = matches(BAR, board);

        assertThat(bars).hasSize(14);
        assertThat(said()).containsKeys(bars.toArray(String[]::new));
    }

    @Test
    void theListSaysWhatItWasNarrowedBy() {
        assertThat(page("view=all&notCategory=speed,billing&owedOn=2026-11-24"))
                .contains("Any category but: Speed issue, Billing inquiry")
                .contains("Open at the end of: 2026-11-24");
    }

    @Test
    void aReaderWhoseListsShowLessThanIsCountedGetsNumbersWithoutLinks() {
        var reader =
                new Actor.Person(
                        new PersonId(ids.next()),
                        "Somebody",
                        Language.ENGLISH,
                        new UUID(0, 1),
                        Map.of(
                                Permission.DASHBOARD_VIEW, Reach.ALL,
                                Permission.TICKETS_VIEW, Reach.OWN),
                        Set.of(ActorFixtures.WESTLANDS),
                        Set.of());

        assertThat(board(TestSignIn.as(reader)))
                .contains("9 open")
                .doesNotContain("href=\"/tickets?");
    }

    private String board() {
        return board(TestSignIn.ADMIN);
    }

    private String board(String reader) {
        return get(reader, "/dashboard?days=7&branch=" + branch.id());
    }

    /** Lists by their addresses, with the numbers that open them; times are no numbers. */
    private Map<String, Long> said() {
        var board = board();
        var said = new TreeMap<String, Long>();
        TILE.matcher(board)
                .results()
                .forEach(tile -> said.put(plain(tile.group(1)), Long.valueOf(tile.group(2))));
        NUMBER.matcher(board)
                .results()
                .filter(number -> !number.group(2).contains("%"))
                .filter(number -> !number.group(1).contains("clock=timed"))
                .forEach(number ->
                        said.merge(
                                plain(number.group(1)),
                                number(number.group(2)),
                                (one, other) -> {
                                    assertThat(one).isEqualTo(other);
                                    return one;
                                }));
        return said;
    }

    private static Map<String, String> percentages(String board) {
        var percentages = new TreeMap<String, String>();
        NUMBER.matcher(board)
                .results()
                .filter(number -> number.group(2).contains("%"))
                .forEach(number -> percentages.put(plain(number.group(1)), number.group(2)));
        return percentages;
    }

    /** Of {@code this week 7} and {@code 4.0 of 5 (2)}, the last. */
    private static long number(String text) {
        return Long.parseLong(matches(Pattern.compile("(\\d+)\\D*$"), text).getFirst());
    }

    private static Map<String, Long> counted(
            Map<String, Long> lists, ToLongFunction<String> counter) {
        var counted = new TreeMap<String, Long>();
        lists.keySet().forEach(list -> counted.put(list, counter.applyAsLong(list)));
        return counted;
    }

    /** Over REST, in pages of three. */
    private static long offered(String list) {
        var count = 0L;
        var cursor = Optional.of("");
        while (cursor.isPresent()) {
            var from = cursor.get().isEmpty() ? "" : "&cursor=" + cursor.get();
            var answer =
                    given().header(TestSignIn.HEADER, TestSignIn.ADMIN)
                            .get("/api/v1/tickets?size=3&" + list + from)
                            .then()
                            .statusCode(200)
                            .extract();
            count += answer.<List<Object>>path("items").size();
            cursor = Optional.ofNullable(answer.path("next"));
        }
        return count;
    }

    private static long shown(String list) {
        var page = page(list);
        return page.contains("No ticket matches these filters")
                ? 0
                : Long.parseLong(matches(Pattern.compile("(\\d+) shown"), page).getFirst());
    }

    private static String page(String list) {
        return get(TestSignIn.ADMIN, "/tickets?" + list);
    }

    private static String get(String reader, String address) {
        return given().header(TestSignIn.HEADER, reader)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static List<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(found -> plain(found.group(1))).toList();
    }

    private static String plain(String address) {
        return address.replace("&amp;", "&");
    }
}
