package io.uplink.bootstrap.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.bootstrap.org.access.Browser;
import io.uplink.bootstrap.org.access.SignInFixture;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How often a page asks the database, who asks for it included. */
@QuarkusTest
@WithTestResource(PostgresResource.class)
class ListStatementsTest {

    /** What runs beside the test asks less often than this while it looks. */
    private static final Duration SOON = Duration.ofSeconds(30);

    private static final int LOOKS = 12;

    private static final String CALLS =
            """
            select query, sum(calls)::bigint as calls
              from pg_stat_statements
             where query !~* '^\\s*(begin|commit|rollback|set)\\y'
             group by query
            """;

    @Inject Sql sql;
    @Inject SignInFixture people;

    private final Browser browser = new Browser();

    @BeforeEach
    void somebodyWhoMaySeeAll() {
        sql.run("create extension if not exists pg_stat_statements", Tuple.tuple());
        browser.signIn(people.somebody("admin").email(), SignInFixture.PASSWORD)
                .then()
                .statusCode(303);
    }

    /**
     * Rows, numbers and the reader; a fourth where choices of a filter have names of their own, and
     * in the log a fifth for what the ids in it are called.
     */
    @ParameterizedTest
    @CsvSource({
        "/tickets, 3",
        "/tickets?view=open, 3",
        "/tickets?view=all&text=router, 3",
        "/tickets?view=mine&sort=updated, 3",
        "/messages, 3",
        "/messages/inbound, 2",
        "/announcements, 2",
        "/notifications, 3",
        "/platform/outbox, 3",
        "/customers, 4",
        "/complaints, 4",
        "/people, 4",
        "/activity, 5",
        "/customers/access-log, 3",
        "/ledger/journal, 3",
        "/ledger/accounts, 2",
        "/ledger/accounts/019a0000-0000-7000-8000-0000000a1120, 2",
        "/ledger/trial-balance, 3",
        "/invoices, 3",
        "/payments, 2",
        "/money, 4",
        "/subscriptions, 3",
        "/quotes, 3",
        "/products, 2",
        "/tax-codes, 2",
        "/ageing, 3",
        "/packages, 2",
        "/orders, 3",
        "/leads, 4",
        "/salespersons, 2",
        "/commissions?open=1, 2",
        "/leads?due=1&text=ngarua, 4",
        "/mpesa/payments, 2",
        "/mpesa/payouts, 2",
        "/mpesa/balances, 3",
        "/mpesa/proof, 4",
        "/mpesa/calls, 2",
    })
    void noListAsksMoreThanItNeeds(String page, int most) {
        // Jobs ask beside it now and then, and more than once.
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(statements(page)).hasSizeLessThanOrEqualTo(most));
    }

    /** What is counted can be too many: a page of many numbers asks more than any list. */
    @Test
    void theDashboardIsSeenToAskMoreThanAnyList() {
        assertThat(statements("/dashboard")).hasSizeGreaterThan(5);
    }

    /** What one look asks, a statement as often as it is asked. */
    private List<String> statements(String page) {
        look(page);
        var before = calls();
        for (var look = 0; look < LOOKS; look++) {
            look(page);
        }
        var asked = new ArrayList<String>();
        calls().forEach((query, calls) -> {
            var each = (calls - before.getOrDefault(query, 0L)) / LOOKS;
            asked.addAll(Collections.nCopies((int) each, query));
        });
        return asked;
    }

    private void look(String page) {
        assertThat(browser.get(page).statusCode()).as(page).isEqualTo(200);
    }

    private Map<String, Long> calls() {
        var calls = new HashMap<String, Long>();
        sql.list(
                        CALLS,
                        Tuple.tuple(),
                        row -> Map.entry(row.getString("query"), row.getLong("calls")))
                .forEach(one -> calls.put(one.getKey(), one.getValue()));
        return calls;
    }
}
