package io.uplink.application.platform.webhook;

import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.webhook.port.WebhookCaller.Answer;
import io.uplink.application.platform.webhook.port.WebhookDeliveries.State;
import io.uplink.application.shared.Permission;
import io.uplink.domain.platform.webhook.Webhook;
import io.uplink.domain.platform.webhook.WebhookEvent;
import io.uplink.domain.platform.webhook.WebhookRetry;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebhooksTest {

    private final WebhookWorld world = new WebhookWorld();

    @Test
    void whoMayItOnlyInABranchMayItNot() {
        assertThatThrownBy(() ->
                        world.add.execute(
                                inWestlands(Permission.WEBHOOKS_MANAGE), WebhookWorld.wish("CRM")))
                .hasMessage("access.denied");
        assertThat(world.webhooks.count()).isZero();
    }

    @Test
    void theSecretIsSealedAndNeitherTheTrailNorAWordShowsIt() {
        var made = world.add.execute(anAdmin(), WebhookWorld.wish("CRM"));
        assertThat(made.secret()).startsWith("whsec_");
        assertThat(made.toString()).doesNotContain(made.secret());
        assertThat(world.trail.notes().toString())
                .contains("webhook.add", "https://crm.example.com")
                .doesNotContain(made.secret(), "k=1");
    }

    @Test
    void aPlainAddressIsRefusedUnlessItIsTheMachineItself() {
        assertThatThrownBy(() -> world.add.execute(anAdmin(), at("http://crm.example.com/")))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(
                                                new Invalid(
                                                        List.of(
                                                                new Invalid.Fault(
                                                                        "url",
                                                                        "webhook.address-plain")))));
        assertThat(world.add.execute(anAdmin(), at("http://localhost:9000/")).webhook().name())
                .isEqualTo("CRM");
    }

    @Test
    void sentTwiceItIsOneWebhook() {
        world.given("CRM");
        assertThatThrownBy(() -> world.given("crm")).hasMessage("input.invalid");
        assertThat(world.webhooks.count()).isEqualTo(1);
    }

    @Test
    void thereAreNeverMoreThanSoMany() {
        for (var i = 0; i < Webhook.MOST; i++) {
            world.given("CRM " + i);
        }
        assertThatThrownBy(() -> world.given("One more")).hasMessage("webhook.too-many");
    }

    @Test
    void aChangeOfAnOlderLookIsRefusedAndNothingChanges() {
        var webhook = world.given("CRM");
        var off = WebhookWish.read("CRM", "https://a.example.com", List.of("ticket.rated"), false);
        var seen = Version.of(webhook.version());
        world.edit.execute(anAdmin(), new EditWebhook.Input(webhook.id(), off, seen));
        assertThatThrownBy(() ->
                        world.edit.execute(
                                anAdmin(),
                                new EditWebhook.Input(webhook.id(), WebhookWorld.wish("X"), seen)))
                .hasMessage("version.stale");
        assertThatThrownBy(() ->
                        world.rotate.execute(
                                anAdmin(), new RotateWebhookSecret.Input(webhook.id(), seen)))
                .hasMessage("version.stale");
        assertThatThrownBy(() ->
                        world.remove.execute(
                                anAdmin(), new RemoveWebhook.Input(webhook.id(), seen)))
                .hasMessage("version.stale");
        world.edit.execute(anAdmin(), new EditWebhook.Input(webhook.id(), off, seen));
        assertThat(world.trail.actions()).containsExactly("webhook.add", "webhook.edit");
    }

    @Test
    void anEventIsStoredOnceForEachThatIsToldIt() {
        var first = world.given("CRM");
        world.given("Chat");
        world.fanOut.handle(new UUID(5, 1), WebhookEvents.opened());
        world.fanOut.handle(new UUID(5, 2), WebhookEvents.rated(5));
        assertThat(world.webhooks.sent())
                .hasSize(2)
                .allMatch(one -> one.fresh().topic() == WebhookTopic.TICKET_OPENED)
                .anyMatch(one -> one.fresh().webhook().equals(first.id()));
    }

    @Test
    void whatIsSentIsSignedWithBothSecretsForADay() {
        var made = world.add.execute(anAdmin(), WebhookWorld.wish("CRM"));
        var rotated =
                world.rotate.execute(
                        anAdmin(),
                        new RotateWebhookSecret.Input(
                                made.webhook().id(), Version.of(made.webhook().version())));
        world.fanOut.handle(new UUID(5, 1), WebhookEvents.opened());
        assertThat(world.round()).containsExactly(State.DONE);
        world.clock.advance(Duration.ofDays(1));
        world.fanOut.handle(new UUID(5, 2), WebhookEvents.opened());
        assertThat(world.round()).containsExactly(State.DONE);
        assertThat(world.caller.calls())
                .extracting(call -> call.secrets())
                .containsExactly(
                        List.of(rotated.secret(), made.secret()), List.of(rotated.secret()));
    }

    @ParameterizedTest
    @CsvSource({
        "200, DONE",
        "204, DONE",
        "301, WAITING",
        "404, WAITING",
        "500, WAITING",
        "410, DEAD"
    })
    void theStatusDecides(int status, State expected) {
        world.given("CRM");
        world.fanOut.handle(new UUID(5, 1), WebhookEvents.opened());
        world.caller.answers(new Answer.Answered(status, "words"));
        assertThat(world.round()).containsExactly(expected);
        var last = world.webhooks.sent().getFirst().last().orElseThrow();
        assertThat(last.status()).contains(status);
        assertThat(last.said()).isEqualTo("words");
    }

    @Test
    void whatFailsIsTriedSoOftenThenGivenUpAndSentAgainUnderItsId() {
        var webhook = world.given("CRM");
        world.fanOut.handle(new UUID(5, 1), WebhookEvents.opened());
        world.caller.answers(new Answer.Failed("no answer within 10 s"));
        for (var attempt = 1; attempt < WebhookRetry.MOST_ATTEMPTS; attempt++) {
            assertThat(world.round()).containsExactly(State.WAITING);
            assertThat(world.round()).as("it rests").isEmpty();
            world.clock.advance(Duration.ofHours(15));
        }
        assertThat(world.round()).containsExactly(State.DEAD);
        var delivery = world.webhooks.sent().getFirst().fresh().id();

        world.caller.answers(new Answer.Answered(200, ""));
        world.replay.execute(anAdmin(), new ReplayWebhookDelivery.Input(webhook.id(), delivery));
        assertThat(world.round()).containsExactly(State.DONE);
        assertThat(world.caller.calls()).extracting(call -> call.id()).containsOnly(delivery);
        assertThatThrownBy(() ->
                        world.replay.execute(
                                anAdmin(), new ReplayWebhookDelivery.Input(webhook.id(), delivery)))
                .hasMessage("webhook.delivery-not-dead");
    }

    @Test
    void anEndpointThatIsSilentForDaysIsSwitchedOffOnceAndItsOwnerIsTold() {
        var webhook = world.given("CRM");
        world.caller.answers(new Answer.Answered(500, ""));
        for (var i = 0; i < 12; i++) {
            world.fanOut.handle(new UUID(5, i), WebhookEvents.opened());
        }
        while (!world.round().isEmpty()) {
            // Two at a time.
        }
        assertThat(world.webhooks.find(webhook.id()).orElseThrow().active())
                .as("many failures, but no days")
                .isTrue();
        world.clock.advance(Duration.ofDays(3));
        world.round();
        var off = world.webhooks.find(webhook.id()).orElseThrow();
        assertThat(off.active()).isFalse();
        assertThat(world.outbox.events())
                .containsExactly(
                        new WebhookEvent.SwitchedOff(
                                webhook.id(), "CRM", webhook.owner(), world.clock.instant()));
        assertThat(world.trail.actions()).containsOnlyOnce("webhook.switch-off");
        assertThat(world.round()).as("it is left alone").isEmpty();

        world.edit.execute(
                anAdmin(),
                new EditWebhook.Input(
                        webhook.id(), WebhookWorld.wish("CRM"), Version.of(off.version())));
        assertThat(world.webhooks.health(webhook.id()).failures()).isZero();
    }

    @Test
    void aTestIsTriedOnceAndWaitsOnce() {
        var webhook = world.given("CRM");
        var delivery = world.test.execute(anAdmin(), webhook.id());
        assertThat(world.test.execute(anAdmin(), webhook.id())).isEqualTo(delivery);
        world.caller.answers(new Answer.Forbidden("its address is one of the inside"));
        assertThat(world.round()).containsExactly(State.DEAD);
        assertThat(world.webhooks.health(webhook.id()).failures()).as("no failure").isZero();
        assertThat(world.test.execute(anAdmin(), webhook.id())).isNotEqualTo(delivery);
    }

    @Test
    void whatIsRemovedTakesItsDeliveriesAlong() {
        var webhook = world.given("CRM");
        world.fanOut.handle(new UUID(5, 1), WebhookEvents.opened());
        world.remove.execute(anAdmin(), new RemoveWebhook.Input(webhook.id(), Optional.empty()));
        assertThat(world.round()).isEmpty();
        assertThatThrownBy(() -> world.test.execute(anAdmin(), webhook.id()))
                .hasMessage("webhook.not-found");
    }

    private static WebhookWish at(String url) {
        return WebhookWish.read("CRM", url, List.of("ticket.opened"), true);
    }
}
