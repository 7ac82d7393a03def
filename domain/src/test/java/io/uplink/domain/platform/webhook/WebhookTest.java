package io.uplink.domain.platform.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "https://crm.example.com/uplink?k=1, crm.example.com, 443, /uplink?k=1",
        "https://CRM.example.com, crm.example.com, 443, /",
        "https://crm.example.com?k=1, crm.example.com, 443, /?k=1",
        "http://127.0.0.1:9000/x, 127.0.0.1, 9000, /x",
        "https://[2001:db8::1]:8443/x, 2001:db8::1, 8443, /x",
    })
    void anAddressSaysWhomToAskForWhat(String url, String host, int port, String path) {
        var address = new WebhookAddress(url);
        assertThat(address.host()).isEqualTo(host);
        assertThat(address.port()).isEqualTo(port);
        assertThat(address.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "crm.example.com",
                "ftp://crm.example.com/",
                "https://user:word@crm.example.com/",
                "https://crm.example.com:99999/",
                "https://crm.example.com/a b",
                "https://crm.example.com/\r\nX: y",
                "https://crm.example.com/#part",
                "https:///nowhere",
                "https://-crm.example.com/",
            })
    void whatIsNoAddressIsRefused(String typed) {
        assertThatThrownBy(() -> WebhookAddress.parse("url", typed))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(refused.error())
                                        .isEqualTo(
                                                new Invalid(
                                                        java.util.List.of(
                                                                new Invalid.Fault(
                                                                        "url",
                                                                        "webhook.address-unreadable")))));
    }

    @Test
    void whatMayLetInIsNotInTheOrigin() {
        assertThat(new WebhookAddress("https://crm.example.com:8443/in/key-7?k=1"))
                .hasToString("https://crm.example.com:8443");
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:9000/, true",
        "http://127.9.9.9/, true",
        "http://[::1]/, true",
        "http://localhost.example.com/, false",
        "http://192.168.1.4/, false",
    })
    void onlyTheMachineItselfIsLoopback(String url, boolean expected) {
        assertThat(new WebhookAddress(url).isLoopback()).isEqualTo(expected);
    }

    @Test
    void aWebhookHasANameAndIsToldSomething() {
        assertThatThrownBy(() -> webhook(" ", Set.of()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::field)
                                        .containsExactly("name", "events"));
        assertThatThrownBy(() -> webhook("CRM", Set.of(WebhookTopic.WEBHOOK_TEST)))
                .isInstanceOf(DomainException.class);
    }

    @ParameterizedTest
    @EnumSource(WebhookTopic.class)
    void eachTopicIsFoundByItsCode(WebhookTopic topic) {
        assertThat(WebhookTopic.ofCode(topic.code())).contains(topic);
        assertThat(topic.code()).matches("[a-z]+\\.[a-z-]+");
    }

    @Test
    void aPauseGrowsAndIsSpreadByAFifthAtMost() {
        for (var seed = 0; seed < 500; seed++) {
            var id = new UUID(seed * 7_919L, seed * 104_729L);
            assertThat(WebhookRetry.pauseAfter(1, id))
                    .isBetween(Duration.ofSeconds(8), Duration.ofSeconds(12));
            assertThat(WebhookRetry.pauseAfter(WebhookRetry.MOST_ATTEMPTS, id))
                    .isBetween(Duration.ofMinutes(576), Duration.ofMinutes(864));
        }
        assertThat(WebhookRetry.pauseAfter(3, new UUID(1, 2)))
                .isNotEqualTo(WebhookRetry.pauseAfter(3, new UUID(1, 3)));
    }

    @Test
    void anEndpointIsHopelessAfterDaysAndManyTries() {
        var since = Optional.of(NOON);
        var after = NOON.plus(Duration.ofDays(3));
        assertThat(new WebhookHealth(10, since).isHopeless(after, 3)).isTrue();
        assertThat(new WebhookHealth(9, since).isHopeless(after, 3)).isFalse();
        assertThat(new WebhookHealth(99, since).isHopeless(after.minusSeconds(1), 3)).isFalse();
        assertThat(new WebhookHealth(0, Optional.empty()).isHopeless(after, 3)).isFalse();
    }

    private static Webhook webhook(String name, Set<WebhookTopic> topics) {
        return new Webhook(
                new WebhookId(new UUID(1, 1)),
                name,
                new WebhookAddress("https://crm.example.com/"),
                topics,
                true,
                new PersonId(new UUID(1, 2)),
                0);
    }
}
