package io.uplink.application.org.access;

import static io.uplink.application.org.access.DoorFixtures.EMAIL;
import static io.uplink.application.org.access.DoorFixtures.LAPTOP;
import static io.uplink.application.org.access.DoorFixtures.NJERI;
import static io.uplink.application.org.access.DoorFixtures.PASSWORD;
import static io.uplink.application.org.access.DoorFixtures.api;
import static io.uplink.application.org.access.DoorFixtures.input;
import static io.uplink.application.org.access.DoorFixtures.njeri;
import static io.uplink.application.org.access.DoorFixtures.web;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Entry;
import io.uplink.application.org.access.Entrance.Half;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.AccessError.SecondFactorRequired;
import io.uplink.domain.org.access.AccessError.SignInEnded;
import io.uplink.domain.org.access.AccessError.TooManyTries;
import io.uplink.domain.org.access.AccessError.WrongCode;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The code behind the password. */
class FinishSignInTest {

    private static final Actor NOBODY = new Actor.Anonymous();

    private final DoorFixtures door = new DoorFixtures();
    private List<String> recovery = List.of();

    @BeforeEach
    void njeriHasASecondFactor() {
        door.logins.add(njeri());
        recovery = door.setUp();
        door.nextCode();
    }

    @Test
    void thePasswordAloneOpensNoSession() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));

        assertThat(door.sessions.endByToken(door.tokens.digest(half.token()), "", now())).isEmpty();
        assertThat(door.logins.entered(NJERI)).isEmpty();
        assertThat(door.activity.actions()).doesNotContain("person.sign-in");
    }

    @Test
    void theCodeOpensASessionOfAnotherToken() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));

        var opened = door.finish(half, door.phoneShows());

        assertThat(opened.token()).isNotEqualTo(half.token());
        assertThat(door.sessions.get(opened.session()).opening().person()).isEqualTo(NJERI);
        assertThat(door.logins.entered(NJERI)).contains(now());
        assertThat(door.activity.actions()).endsWith("person.sign-in", "person.new-device");
    }

    @Test
    void whoWantedToStayStays() {
        var half =
                door.comeHalfway(
                        input(
                                EMAIL,
                                PASSWORD,
                                new Arrival(
                                        Kind.WEB,
                                        true,
                                        LAPTOP,
                                        Optional.empty(),
                                        Optional.empty())));

        var opened = door.finish(half, door.phoneShows());

        assertThat(opened.staying()).isTrue();
        assertThat(opened.expiresAt()).isEqualTo(now().plus(Duration.ofDays(7)));
    }

    @Test
    void aHalfSignInBecomesWholeOnce() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));
        door.finish(half, door.phoneShows());
        door.nextCode();

        assertThat(error(() -> door.finish(half, door.phoneShows()))).isEqualTo(new SignInEnded());
    }

    @Test
    void afterFiveMinutesItHasEnded() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));
        door.clock.advance(Duration.ofMinutes(5));

        assertThat(error(() -> door.finish(half, door.phoneShows()))).isEqualTo(new SignInEnded());
    }

    @Test
    void aPasswordThatChangedMeanwhileEndsIt() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));
        door.logins.changePassword(NJERI, "today:another", false, now());

        assertThat(error(() -> door.finish(half, door.phoneShows()))).isEqualTo(new SignInEnded());
    }

    @Test
    void somebodyWhoWasLetGoMeanwhileStaysOut() {
        var half = door.comeHalfway(web(EMAIL, PASSWORD));
        door.logins.add(njeri(Optional.of("today:" + PASSWORD), false));

        assertThat(error(() -> door.finish(half, door.phoneShows()))).isEqualTo(new SignInEnded());
    }

    @Test
    void aHashOfOldParametersIsRenewedAndTheCodeStillPasses() {
        door.logins.add(njeri(Optional.of(PlainPasswords.outdated(PASSWORD)), true));

        var half = door.comeHalfway(web(EMAIL, PASSWORD));

        assertThat(door.finish(half, door.phoneShows()).login().person()).isEqualTo(NJERI);
    }

    @Test
    void aCodeThatWasUsedIsWrong() {
        var code = door.phoneShows();
        door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), code);

        assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), code)))
                .isEqualTo(new WrongCode(4));
    }

    @Test
    void theCodeOfYesterdayIsWrong() {
        var code = door.phoneShows(now().minus(Duration.ofDays(1)));

        assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), code)))
                .isEqualTo(new WrongCode(4));
    }

    @Test
    void aTelephoneHalfAMinuteBehindOrAheadPasses() {
        door.nextCode();
        var behind = door.phoneShows(now().minusSeconds(30));
        assertThat(door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), behind).token())
                .isNotEmpty();

        var ahead = door.phoneShows(now().plusSeconds(30));
        assertThat(door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), ahead).token()).isNotEmpty();
    }

    @Test
    void aRecoveryCodeOpensOnceAndIsNoted() {
        var code = recovery.getFirst().toUpperCase(Locale.ROOT);
        door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), code);
        assertThat(door.activity.actions()).contains("person.use-recovery-code");

        assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), code)))
                .isEqualTo(new WrongCode(4));
        assertThat(door.factors.find(NJERI).orElseThrow().recoveryLeft()).isEqualTo(9);
    }

    @Test
    void fiveWrongCodesAreAPauseThatTheRightPasswordDoesNotShorten() {
        for (var i = 0; i < 4; i++) {
            assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), "000000")))
                    .isInstanceOf(WrongCode.class);
        }
        assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), "000000")))
                .isEqualTo(new TooManyTries(900));
        assertThat(door.activity.actions()).contains("person.code-refused", "person.lock-out");

        assertThat(
                        error(() ->
                                door.finish(
                                        door.comeHalfway(web(EMAIL, PASSWORD)), door.phoneShows())))
                .isInstanceOf(TooManyTries.class);
        door.clock.advance(Duration.ofMinutes(15));
        assertThat(door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), door.phoneShows()).token())
                .isNotEmpty();
    }

    @Test
    void aProgramIsToldThatACodeIsMissing() {
        assertThat(error(() -> enter(api(EMAIL, PASSWORD)))).isEqualTo(new SecondFactorRequired());
    }

    @Test
    void aProgramWithTheWrongPasswordLearnsNothingOfTheSecondFactor() {
        assertThat(error(() -> enter(api(EMAIL, "guess"))).code())
                .isEqualTo("access.wrong-credentials");
    }

    @Test
    void aProgramSendsTheCodeAlong() {
        assertThat(enter(withCode(door.phoneShows()))).isInstanceOf(Entrance.Opened.class);
        assertThat(error(() -> enter(withCode("000000")))).isEqualTo(new WrongCode(4));
    }

    @Test
    void theTokenOfHalfASignInIsNotInItsText() {
        var half = new Half("secret-token", now());

        assertThat(half.toString()).doesNotContain("secret-token");
    }

    private Entry enter(SignIn.Input input) {
        return door.signIn.execute(NOBODY, input);
    }

    private static SignIn.Input withCode(String code) {
        return new SignIn.Input(
                EMAIL,
                PASSWORD,
                Optional.of(code),
                new Arrival(
                        Kind.API,
                        false,
                        new Client("curl", "10.0.0.7"),
                        Optional.empty(),
                        Optional.empty()));
    }

    private Instant now() {
        return door.clock.instant();
    }

    private static DomainError error(ThrowingCallable asked) {
        return catchThrowableOfType(DomainException.class, asked).error();
    }
}
