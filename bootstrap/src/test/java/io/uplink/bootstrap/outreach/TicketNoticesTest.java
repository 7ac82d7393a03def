package io.uplink.bootstrap.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.application.outreach.message.CustomerNotices;
import io.uplink.application.outreach.message.StaffNotices;
import io.uplink.application.shared.Ids;
import io.uplink.application.shared.Outbox;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.bootstrap.PostgresResource;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.DomainException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class TicketNoticesTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject OutreachTestData data;
    @Inject Outbox outbox;
    @Inject UnitOfWork unitOfWork;
    @Inject Ids ids;
    @Inject CustomerNotices customerNotices;
    @Inject StaffNotices staffNotices;

    @Test
    void givenATicketIsOpened_thenTheCustomerGetsALinkToFollowIt() {
        var scene = data.scene(Optional.empty());
        happened(
                new TicketEvent.Opened(
                        scene.about(Optional.empty()),
                        "internal",
                        Optional.empty(),
                        Instant.now()));

        await().atMost(SOON).until(() -> !data.texts(scene.customer().value()).isEmpty());

        assertThat(data.texts(scene.customer().value()).getFirst())
                .contains("Amina Yusuf", scene.number(), "No internet since morning")
                .containsPattern("http://localhost:8080/v/[\\w-]{43}");
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(data.messages(scene.ticket()))
                                .containsExactly("ticket_created Amina Yusuf sent"));
    }

    @Test
    void givenATeamGetsATicket_thenEachMemberGetsALinkOfTheirOwn() {
        var scene = data.scene(Optional.empty());
        happened(
                new TicketEvent.Assigned(
                        scene.about(Optional.empty()),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Instant.now()));

        await().atMost(SOON)
                .until(() ->
                        !data.texts(scene.brian().value()).isEmpty()
                                && !data.texts(scene.chege().value()).isEmpty());

        var brians = data.texts(scene.brian().value()).getFirst();
        assertThat(brians).containsPattern("/t/[\\w-]{43}").contains("+2547");
        assertThat(data.texts(scene.chege().value()).getFirst()).isNotEqualTo(brians);
        assertThat(data.texts(scene.customer().value())).isEmpty();
    }

    @Test
    void givenTheSameEventTwice_thenNobodyIsToldTwice() {
        var scene = data.scene(Optional.of("Brian"));
        var id = ids.next();
        var event =
                new TicketEvent.Assigned(
                        scene.about(Optional.of(scene.brian())),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Instant.now());

        for (var time = 0; time < 2; time++) {
            unitOfWork.run(() -> customerNotices.handle(id, event));
            unitOfWork.run(() -> staffNotices.handle(id, event));
        }

        assertThat(data.messages(scene.ticket())).hasSize(2);
    }

    @Test
    void givenAnSlaBreach_thenAssigneeLeaderAndManagerAreToldInTheirLanguages() {
        var scene = data.scene(Optional.of("Brian"));
        var event =
                new TicketEvent.ResolutionMissed(
                        scene.about(Optional.of(scene.brian())), Instant.now(), Instant.now());

        unitOfWork.run(() -> staffNotices.handle(ids.next(), event));

        await().atMost(SOON).until(() -> !data.texts(scene.grace().value()).isEmpty());
        assertThat(data.texts(scene.grace().value()).getFirst()).contains("imechelewa");
        assertThat(data.messages(scene.ticket()))
                .extracting(line -> line.replaceFirst(" \\w+$", ""))
                .containsExactlyInAnyOrder(
                        "sla_breached Brian Otieno",
                        "sla_breached Asha Juma",
                        "sla_breached Grace Muthoni");
    }

    @Test
    void givenThreeRepliesAtOnce_thenOneLeavesOneWaitsAndOneIsLeftOut() {
        var scene = data.scene(Optional.of("Brian"));
        for (var words : List.of("First", "Second", "Third")) {
            var entry = data.reply(scene.ticket(), words);
            var event =
                    new TicketEvent.Replied(
                            scene.about(Optional.of(scene.brian())), entry, false, Instant.now());
            unitOfWork.run(() -> customerNotices.handle(ids.next(), event));
        }

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(data.messages(scene.ticket()))
                                .containsExactly(
                                        "ticket_reply Amina Yusuf sent",
                                        "ticket_reply Amina Yusuf queued",
                                        "ticket_reply Amina Yusuf cancelled"));
        assertThat(data.texts(scene.customer().value()).getFirst()).contains("First.");
    }

    @Test
    void givenATicketIsDeleted_thenWhatWaitsIsStopped() {
        var scene = data.scene(Optional.of("Brian"));
        for (var words : List.of("First", "Second")) {
            var entry = data.reply(scene.ticket(), words);
            var event =
                    new TicketEvent.Replied(
                            scene.about(Optional.of(scene.brian())), entry, false, Instant.now());
            unitOfWork.run(() -> customerNotices.handle(ids.next(), event));
        }

        // The sender may have one in its hands just now; the relay comes again then.
        var deleted = new TicketEvent.Deleted(scene.about(Optional.empty()), Instant.now());
        await().ignoreException(DomainException.class)
                .untilAsserted(
                        () -> unitOfWork.run(() -> customerNotices.handle(ids.next(), deleted)));

        assertThat(data.messages(scene.ticket()))
                .contains("ticket_reply Amina Yusuf cancelled")
                .noneMatch(line -> line.endsWith("queued"));
    }

    private void happened(TicketEvent event) {
        unitOfWork.run(() -> outbox.append(List.of(event)));
    }
}
