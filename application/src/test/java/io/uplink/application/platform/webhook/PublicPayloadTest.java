package io.uplink.application.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PublicPayloadTest {

    @Test
    void eachTopicThatIsOfferedIsTold() {
        assertThat(
                        all().stream()
                                .flatMap(event -> PublicPayload.of(event).keySet().stream())
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(WebhookTopic.offered());
    }

    @Test
    void whateverIsToldIsWanted() {
        var fanOut = new WebhookWorld().fanOut;
        assertThat(all()).allMatch(event -> fanOut.wants(event.type()));
    }

    @Test
    void noWordsOfPeopleLeaveTheHouse() {
        assertThat(all())
                .allSatisfy(event ->
                        assertThat(PublicPayload.of(event).toString()).doesNotContain("Wanjiku"));
    }

    @Test
    void aTicketIsToldByIdsNumbersAndCodes() {
        assertThat(PublicPayload.of(WebhookEvents.opened()).get(WebhookTopic.TICKET_OPENED))
                .hasToString(
                        ("{ticket={id=%s, number=TKT-2026-000123, customer=%s, branch=%s,"
                                        + " priority=high, assignee=%s}, source=internal,"
                                        + " resolutionDue=2026-03-02T07:00:00Z}")
                                .formatted(
                                        SequentialIds.of(1),
                                        SequentialIds.of(2),
                                        SequentialIds.of(901),
                                        SequentialIds.of(921)));
    }

    @Test
    void aResolutionIsAChangeOfStateToo() {
        var resolved =
                WebhookEvents.ofTickets().stream()
                        .filter(event -> event.type().equals("ticket.resolved"))
                        .findFirst()
                        .orElseThrow();
        assertThat(PublicPayload.of(resolved))
                .containsOnlyKeys(WebhookTopic.TICKET_RESOLVED, WebhookTopic.TICKET_STATE_CHANGED)
                .hasEntrySatisfying(
                        WebhookTopic.TICKET_STATE_CHANGED,
                        data -> assertThat(data).containsEntry("state", "resolved"));
    }

    private static List<DomainEvent> all() {
        var all = new ArrayList<DomainEvent>(WebhookEvents.ofTickets());
        all.addAll(WebhookEvents.ofComplaints());
        return all;
    }
}
