package io.uplink.adapter.out.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.webhook.WebhookSettings;
import io.uplink.application.platform.webhook.port.WebhookCaller.Answer;
import io.uplink.application.platform.webhook.port.WebhookCaller.Call;
import io.uplink.application.shared.FixedSettings;
import io.uplink.domain.platform.webhook.WebhookAddress;
import io.vertx.core.Vertx;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VertxWebhookCallerTest {

    private static final Instant NOW = Instant.parse("2026-03-02T06:00:00Z");
    private static final Duration SHORT = Duration.ofMillis(700);
    private static final UUID ID = new UUID(7, 8);
    private static final String BODY = "{\"id\":\"x\",\"said\":\"Habari é\"}";
    private static final Vertx VERTX = Vertx.vertx();

    private final FixedSettings settings =
            new FixedSettings().with(WebhookSettings.PRIVATE_ADDRESSES, true);

    private Misbehaving far = Misbehaving.answering(204, "");

    @AfterEach
    void close() {
        far.close();
    }

    @AfterAll
    static void closeVertx() {
        var _ = VERTX.close();
    }

    @Test
    void itIsPostedWithItsIdAndASignatureThatAnybodyCanCheck() throws Exception {
        var answer = call(Misbehaving.answering(200, " thanks "), SHORT);

        assertThat(answer).isEqualTo(new Answer.Answered(200, "thanks"));
        var request = far.requests().getFirst();
        assertThat(request)
                .startsWith("POST /in?k=1 HTTP/1.1\r\n")
                .containsIgnoringCase("host: 127.0.0.1:" + far.port())
                .containsIgnoringCase("uplink-event-id: " + ID)
                .containsIgnoringCase("uplink-event: ticket.opened")
                .endsWith("\r\n\r\n" + BODY);
        var signature =
                Pattern.compile("(?im)^uplink-signature: t=(\\d+),v1=(\\w{64}),v1=(\\w{64})\r?$")
                        .matcher(request);
        assertThat(signature.find()).isTrue();
        assertThat(signature.group(1)).isEqualTo(String.valueOf(NOW.getEpochSecond()));
        var signed = signature.group(1) + "." + BODY;
        assertThat(signature.group(2)).isEqualTo(hmac("whsec_new", signed));
        assertThat(signature.group(3)).isEqualTo(hmac("whsec_old", signed));
    }

    /** Not by the class that signs. */
    private static String hmac(String secret, String text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aRedirectIsAnAnswerAndIsNotFollowed() {
        try (var other = Misbehaving.answering(200, "")) {
            var answer = call(Misbehaving.answering(302, "", "Location: " + other.url()), SHORT);
            assertThat(answer).isEqualTo(new Answer.Answered(302, ""));
            assertThat(other.requests()).isEmpty();
        }
    }

    @Test
    void itsOwnFaultIsTold() {
        assertThat(call(Misbehaving.answering(500, "out of order"), SHORT))
                .isEqualTo(new Answer.Answered(500, "out of order"));
    }

    @Test
    void whoHangsIsLeftAfterAWhile() {
        var began = System.nanoTime();
        assertThat(call(Misbehaving.hanging(), SHORT)).isInstanceOf(Answer.Failed.class);
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    void aLineThatIsCutIsAFailure() {
        assertThat(call(Misbehaving.resetting(), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(
                        Answer.Failed.class,
                        failed -> assertThat(failed.why()).startsWith("broken off"));
    }

    @Test
    void whatIsNoHttpIsAFailure() {
        assertThat(call(Misbehaving.talkingAnotherLanguage(), SHORT))
                .isInstanceOf(Answer.Failed.class);
    }

    @Test
    void aBodyThatDripsIsNotWaitedForAndTheStatusCounts() {
        assertThat(call(Misbehaving.dripping(), SHORT)).isEqualTo(new Answer.Answered(200, "ok"));
    }

    @Test
    void aBodyThatNeverEndsIsReadToItsFirstWords() {
        assertThat(call(Misbehaving.flooding(), Duration.ofSeconds(20)))
                .isEqualTo(new Answer.Answered(200, "x".repeat(Exchange.MOST_SAID_BYTES)));
    }

    @Test
    void nobodyThereIsAFailure() {
        far.close();
        assertThat(caller(SHORT, true).call(given(far.url()))).isInstanceOf(Answer.Failed.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:%d/", "http://localhost:%d/"})
    void anAddressOfTheInsideIsRefusedWhateverNameItHas(String url) {
        settings.with(WebhookSettings.PRIVATE_ADDRESSES, false);
        var answer = caller(SHORT, true).call(given(url.formatted(far.port())));
        assertThat(answer).isInstanceOf(Answer.Forbidden.class);
        assertThat(far.requests()).isEmpty();
    }

    @Test
    void onAServerNothingIsSentInTheClear() {
        var caller = caller(SHORT, false);
        assertThat(caller.allowsPlain(new WebhookAddress(far.url()))).isFalse();
        assertThat(caller.call(given(far.url()))).isInstanceOf(Answer.Forbidden.class);
        assertThat(far.requests()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0", "10.1.2.3", "100.64.0.1", "127.0.0.1", "169.254.169.254", "172.16.0.1",
                "192.168.1.1", "192.0.0.8", "198.18.0.1", "203.0.113.9", "224.0.0.1", "240.0.0.1",
                "255.255.255.255", "::", "::1", "::ffff:10.0.0.1", "64:ff9b::a00:1", "fe80::1",
                "fc00::1", "fd12::1", "ff02::1", "2001:db8::1", "2001::1", "2002:a00:1::1"
            })
    void whatIsNotOfTheInternetIsOfTheInside(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.1.1.1",
                "41.90.0.1",
                "100.63.0.1",
                "172.32.0.1",
                "196.201.214.200",
                "2606:4700::1",
                "2c0f:fe38::1",
                "2001:4860:4860::8888"
            })
    void whatIsOfTheInternetMayBeCalled(String address) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isTrue();
    }

    private Answer call(Misbehaving manner, Duration patience) {
        far.close();
        far = manner;
        return caller(patience, true).call(given(far.url()));
    }

    private VertxWebhookCaller caller(Duration patience, boolean development) {
        return new VertxWebhookCaller(
                settings, InstantSource.fixed(NOW), VERTX, patience, development);
    }

    private static Call given(String url) {
        return new Call(
                ID,
                new WebhookAddress(url),
                "ticket.opened",
                BODY,
                List.of("whsec_new", "whsec_old"));
    }
}
