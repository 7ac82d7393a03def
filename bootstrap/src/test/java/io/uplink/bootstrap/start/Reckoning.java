package io.uplink.bootstrap.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** An office that takes tickets, and what is to be true after it was killed. */
final class Reckoning {

    /**
     * Nothing is under way any more. A text that the gateway turned away three times rests for ten
     * minutes: it is not lost, and not waited for.
     */
    private static final String LEFT =
            """
            select (select count(*) from outbox_delivery where state = 'waiting')
                 + (select count(*) from message
                     where state in ('queued', 'sending')
                       and (next_at is null or next_at < now() + interval '1 minute'))
            """;

    private Reckoning() {}

    /** Sets up what a report of a ticket needs; answers what each report says. */
    static Map<String, String> office(RequestSpecification admin, FlakyGateway gateway) {
        Map.of(
                        "sms.gateway", "http",
                        "sms.http.url", gateway.address(),
                        "sms.http.auth", "none",
                        "sms.http.reference-param", "reference",
                        "sms.http.timeout-seconds", "2",
                        "sms.per-second", "50",
                        "sms.quiet-from", "00:00",
                        "sms.quiet-until", "00:00")
                .forEach((key, value) -> Office.set(admin, key, value));
        return reports(admin);
    }

    /** What each report of a ticket says besides its subject. */
    static Map<String, String> reports(RequestSpecification admin) {
        var branch =
                Office.made(
                        admin,
                        "branches",
                        Map.of("code", "WST", "name", "Westlands", "timeZone", "Africa/Nairobi"));
        var customer =
                Office.made(
                        admin,
                        "customers",
                        Map.of(
                                "name",
                                "Wanjiku Kamau",
                                "phones",
                                List.of(Map.of("number", "0722 400 100")),
                                "branch",
                                branch));
        return Map.of(
                "customer",
                customer,
                "branch",
                branch,
                "category",
                "connectivity",
                "description",
                "The red light came on after the rain.");
    }

    static void nothingIsLostOrDoubled(
            Server server, FlakyGateway gateway, Map<String, String> taken) {
        assertThat(taken).isNotEmpty();
        await().atMost(Duration.ofMinutes(10)).until(() -> server.number(LEFT) == 0);

        var ids = String.join("','", taken.values());
        assertThat(server.number("select count(*) from ticket where id in ('" + ids + "')"))
                .as("tickets that were acknowledged")
                .isEqualTo(taken.size());
        assertThat(server.number("select count(*) - count(distinct subject) from ticket"))
                .as("tickets that were opened twice")
                .isZero();
        assertThat(server.number("select count(*) from outbox_delivery where state = 'dead'"))
                .as("deliveries given up")
                .isZero();
        assertThat(
                        server.number(
                                "select count(*) from ticket t where not exists (select from message m"
                                        + " where m.ticket_id = t.id)"))
                .as("tickets that nobody was told of")
                .isZero();
        assertThat(gateway.taken().values())
                .as("times that each text left")
                .isNotEmpty()
                .allMatch(times -> times == 1);
    }
}
