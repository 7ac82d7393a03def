package io.uplink.adapter.out.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.outreach.message.SmsGatewayContract;
import io.uplink.application.outreach.message.SmsGatewaySettings;
import io.uplink.application.outreach.message.port.SmsGateway;
import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import io.uplink.application.outreach.message.port.SmsGateway.Sms;
import io.uplink.application.shared.FixedSettings;
import io.uplink.domain.outreach.message.MessageId;
import io.uplink.domain.shared.PhoneNumber;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HttpSmsGatewayTest implements SmsGatewayContract {

    private static final String SECRET = "top-secret-key";
    private static final Sms SMS =
            new Sms(
                    new MessageId(new UUID(1, 2)),
                    new PhoneNumber("+254712004418"),
                    "Habari & karibu: 100% \"sawa\" https://help.example.co.ke/v/a?b=c");

    private final List<SmsGatewaySimulator> simulators = new ArrayList<>();
    private final FixedSettings settings =
            new FixedSettings()
                    .with(SmsGatewaySettings.SECRET, SECRET)
                    .with(SmsGatewaySettings.ID_POINTER, "/id")
                    .with(SmsGatewaySettings.TIMEOUT_SECONDS, 1);

    @AfterEach
    void close() {
        simulators.forEach(SmsGatewaySimulator::close);
    }

    @Override
    public SmsGateway gateway() {
        return at(SmsGatewaySimulator.answering(200, "{\"id\":\"abc\"}"));
    }

    @Override
    public UUID newId() {
        return UUID.randomUUID();
    }

    @Test
    void aPostOfJsonCarriesWhatTheOperatorNamed() {
        settings.with(SmsGatewaySettings.PHONE_PARAM, "mobile")
                .with(SmsGatewaySettings.SENDER, "UPLINK")
                .with(SmsGatewaySettings.REFERENCE_PARAM, "clientsmsid")
                .with(SmsGatewaySettings.EXTRA, "partnerID=42\napikey={secret}");
        var simulator = SmsGatewaySimulator.answering(200, "{\"id\":1701}");

        var outcome = at(simulator).send(SMS);

        assertThat(outcome).isEqualTo(new Outcome.Accepted(Optional.of("1701")));
        assertThat(simulator.requests().getFirst())
                .startsWith("POST /send HTTP/1.1")
                .contains("Authorization: Bearer " + SECRET)
                .contains(
                        "{\"partnerID\":\"42\",\"apikey\":\"top-secret-key\",\"mobile\":\"254712004418\"",
                        "\"message\":\"Habari & karibu: 100% \\\"sawa\\\" https://help",
                        "\"sender\":\"UPLINK\"",
                        "\"clientsmsid\":\"" + SMS.reference() + "\"");
    }

    @Test
    void aFormIsEncodedAsFormsAre() {
        settings.with(SmsGatewaySettings.CONTENT, "form")
                .with(SmsGatewaySettings.AUTH, "basic")
                .with(SmsGatewaySettings.PHONE_FORMAT, "plus");
        var simulator = SmsGatewaySimulator.answering(200, "{}");

        at(simulator).send(SMS);

        assertThat(simulator.requests().getFirst())
                .contains("Content-Type: application/x-www-form-urlencoded")
                .contains("Authorization: Basic dG9wLXNlY3JldC1rZXk=")
                .endsWith(
                        "phone=%2B254712004418&message=Habari+%26+karibu%3A+100%25+%22sawa%22"
                                + "+https%3A%2F%2Fhelp.example.co.ke%2Fv%2Fa%3Fb%3Dc");
    }

    @Test
    void aGetCarriesEverythingInItsAddress() {
        settings.with(SmsGatewaySettings.METHOD, "get")
                .with(SmsGatewaySettings.AUTH, "header")
                .with(SmsGatewaySettings.AUTH_HEADER, "X-Token")
                .with(SmsGatewaySettings.PHONE_FORMAT, "local");
        var simulator = SmsGatewaySimulator.answering(200, "OK");

        at(simulator).send(SMS);

        assertThat(simulator.requests().getFirst())
                .startsWith("GET /send?phone=0712004418&message=Habari+%26+karibu")
                .contains("X-Token: " + SECRET);
    }

    @Test
    void successIsWhatTheOperatorSaysItIs() {
        settings.with(SmsGatewaySettings.OK_POINTER, "/responses/0/response-code /response-code")
                .with(SmsGatewaySettings.OK_PATTERN, "200")
                .with(SmsGatewaySettings.RETRY_PATTERN, "1005|4090")
                .with(SmsGatewaySettings.ID_POINTER, "/responses/0/messageid");

        assertThat(
                        answered(
                                200,
                                "{\"responses\":[{\"response-code\":200,\"messageid\":\"8290842\"}]}"))
                .isEqualTo(new Outcome.Accepted(Optional.of("8290842")));
        assertThat(answered(200, "{\"response-code\":1006}"))
                .isEqualTo(new Outcome.Rejected("HTTP 200: 1006"));
        assertThat(answered(200, "{\"response-code\":4090}"))
                .isEqualTo(new Outcome.NotNow("HTTP 200: 4090", Optional.empty()));
    }

    @Test
    void givenGarbageWhereSuccessShouldStand_thenNobodyKnows() {
        settings.with(SmsGatewaySettings.OK_POINTER, "/code")
                .with(SmsGatewaySettings.OK_PATTERN, "200");

        assertThat(answered(200, "<html>Welcome 254712004418 to our proxy</html>"))
                .isInstanceOfSatisfying(
                        Outcome.Unknown.class,
                        unknown ->
                                assertThat(unknown.why())
                                        .contains("no word of success")
                                        .doesNotContain("254712004418"));
    }

    @Test
    void trouble() {
        assertThat(answered(500, "oops"))
                .isEqualTo(new Outcome.NotNow("HTTP 500", Optional.empty()));
        assertThat(answered(429, "", "Retry-After: 90"))
                .isEqualTo(new Outcome.NotNow("HTTP 429", Optional.of(Duration.ofSeconds(90))));
        assertThat(answered(401, "bad key")).isEqualTo(new Outcome.Rejected("HTTP 401: bad key"));
    }

    @Test
    void aRedirectIsNotFollowedForItWouldCarryTheSecretAway() {
        var elsewhere = SmsGatewaySimulator.answering(200, "{}");
        simulators.add(elsewhere);

        assertThat(answered(302, "", "Location: " + elsewhere.url()))
                .isEqualTo(new Outcome.Rejected("HTTP 302"));
        assertThat(elsewhere.requests()).isEmpty();
    }

    @Test
    void givenNoAnswer_thenItEndsInTimeAndNobodyKnows() {
        var started = System.nanoTime();

        assertThat(at(SmsGatewaySimulator.hanging()).send(SMS)).isInstanceOf(Outcome.Unknown.class);
        assertThat(at(SmsGatewaySimulator.dripping()).send(SMS))
                .isEqualTo(new Outcome.Unknown("no answer within 1 s"));

        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void givenTheLineIsCut_thenNobodyKnows() {
        assertThat(at(SmsGatewaySimulator.cutting()).send(SMS)).isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void givenAnEndlessAnswer_thenItIsNotRead() {
        assertThat(answered(200, "x".repeat(HttpSmsGateway.MOST_ANSWER_BYTES + 1)))
                .isInstanceOf(Outcome.Unknown.class);
    }

    @Test
    void givenTwoAnswersAtOnce_thenTheFirstCounts() {
        var simulator =
                new SmsGatewaySimulator((out, _) -> {
                    SmsGatewaySimulator.write(out, 200, "{\"id\":\"one\"}");
                    SmsGatewaySimulator.write(out, 500, "{\"id\":\"two\"}");
                });

        assertThat(at(simulator).send(SMS)).isEqualTo(new Outcome.Accepted(Optional.of("one")));
    }

    @Test
    void givenNobodyListens_thenItIsTriedAgainForNothingLeft() throws IOException {
        int port;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        settings.with(SmsGatewaySettings.URL, "http://127.0.0.1:" + port + "/send");

        assertThat(new HttpSmsGateway(settings, Supplier::get).send(SMS))
                .isEqualTo(new Outcome.NotNow("not reachable", Optional.empty()));
    }

    @Test
    void givenNoAddress_thenNothingIsClaimedToBeSent() {
        assertThat(new HttpSmsGateway(settings, Supplier::get).send(SMS))
                .isEqualTo(new Outcome.Rejected("message.no-gateway"));
    }

    @Test
    void onlyAGatewayThatTakesOurReferenceIsSafeToRepeat() {
        settings.with(SmsGatewaySettings.REPEAT_SAFE, true);
        assertThat(gateway().repeatSafe()).isFalse();

        settings.with(SmsGatewaySettings.REFERENCE_PARAM, "ref");
        assertThat(gateway().repeatSafe()).isTrue();
    }

    private Outcome answered(int status, String body, String... headers) {
        return at(SmsGatewaySimulator.answering(status, body, headers)).send(SMS);
    }

    private SmsGateway at(SmsGatewaySimulator simulator) {
        simulators.add(simulator);
        return new HttpSmsGateway(
                settings.with(SmsGatewaySettings.URL, simulator.url()), Supplier::get);
    }
}
