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
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.domain.org.access.AccessError.TooManyTries;
import io.uplink.domain.org.access.AccessError.WrongCredentials;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {

    private static final Actor NOBODY = new Actor.Anonymous();

    private final DoorFixtures door = new DoorFixtures();

    @Test
    void givenTheRightPassword_whenSigningIn_thenASessionOpensAndItIsNoted() {
        door.logins.add(njeri());

        var opened = door.enter(web(EMAIL, PASSWORD));

        var kept = door.sessions.get(opened.session());
        assertThat(kept.opening().person()).isEqualTo(NJERI);
        assertThat(kept.token()).isEqualTo(door.tokens.digest(opened.token()));
        assertThat(kept.opening().expiresAt())
                .isEqualTo(door.clock.instant().plus(Duration.ofHours(12)));
        assertThat(kept.opening().idle()).contains(Duration.ofHours(2));
        assertThat(door.logins.entered(NJERI)).contains(door.clock.instant());
        assertThat(door.activity.actions()).containsExactly("person.sign-in", "person.new-device");
    }

    @Test
    void givenStayingIsAskedFor_whenSigningIn_thenTheSessionLastsAWeekHoweverUnused() {
        door.logins.add(njeri());

        var opened =
                door.enter(
                        input(
                                EMAIL,
                                PASSWORD,
                                new Arrival(
                                        Kind.WEB,
                                        true,
                                        LAPTOP,
                                        Optional.empty(),
                                        Optional.empty())));

        var opening = door.sessions.get(opened.session()).opening();
        assertThat(opening.expiresAt()).isEqualTo(door.clock.instant().plus(Duration.ofDays(7)));
        assertThat(opening.idle()).isEmpty();
    }

    @Test
    void whoeverCannotEnterGetsOneAnswerAfterOneCheck() {
        door.logins.add(njeri());
        assertThat(refusal(web(EMAIL, "wrong"))).isEqualTo(new WrongCredentials(4));
        assertThat(door.passwords.checks()).isEqualTo(1);

        var gone = new DoorFixtures();
        gone.logins.add(njeri(Optional.of("today:" + PASSWORD), false));
        assertThat(refusal(gone, web(EMAIL, PASSWORD))).isEqualTo(new WrongCredentials(4));
        assertThat(gone.passwords.checks()).isEqualTo(1);

        var without = new DoorFixtures();
        without.logins.add(njeri(Optional.empty(), true));
        assertThat(refusal(without, web(EMAIL, PASSWORD))).isEqualTo(new WrongCredentials(4));
        assertThat(without.passwords.checks()).isEqualTo(1);

        var nobody = new DoorFixtures();
        assertThat(refusal(nobody, web(EMAIL, PASSWORD))).isEqualTo(new WrongCredentials(4));
        assertThat(nobody.passwords.checks()).isEqualTo(1);
        assertThat(nobody.activity.actions()).isEqualTo(gone.activity.actions());
    }

    @Test
    void givenAHugePassword_whenSigningIn_thenItIsNotHashedAsAWhole() {
        door.logins.add(njeri(Optional.of("today:" + "x".repeat(201)), true));

        assertThat(refusal(web(EMAIL, "x".repeat(201)))).isInstanceOf(WrongCredentials.class);
    }

    @Test
    void givenFiveWrongPasswords_whenTheRightOneComes_thenItWaitsOutThePause() {
        door.logins.add(njeri());
        for (var i = 0; i < 4; i++) {
            assertThat(refusal(web(EMAIL, "wrong"))).isEqualTo(new WrongCredentials(4 - i));
        }
        assertThat(refusal(web("0712004418", "wrong"))).isEqualTo(new TooManyTries(900));
        assertThat(door.logins.lockedUntil(NJERI))
                .contains(door.clock.instant().plus(Duration.ofMinutes(15)));
        assertThat(door.activity.actions()).contains("person.lock-out");

        door.clock.advance(Duration.ofMinutes(10));
        assertThat(refusal(web(EMAIL, PASSWORD))).isEqualTo(new TooManyTries(300));

        door.clock.advance(Duration.ofMinutes(5));
        assertThat(door.enter(web(EMAIL, PASSWORD)).login().person()).isEqualTo(NJERI);
    }

    @Test
    void givenManyAccountsAreTriedFromOneAddress_thenTheAddressIsLockedAndNoOther() {
        door.logins.add(njeri());
        for (var i = 0; i < 50; i++) {
            refusal(web("nobody" + i + "@example.com", "wrong"));
        }

        assertThat(refusal(web(EMAIL, PASSWORD))).isInstanceOf(TooManyTries.class);
        assertThat(
                        door.enter(
                                        input(
                                                EMAIL,
                                                PASSWORD,
                                                new Arrival(
                                                        Kind.WEB,
                                                        false,
                                                        new Client("", "10.0.0.8"),
                                                        Optional.empty(),
                                                        Optional.empty())))
                                .login()
                                .person())
                .isEqualTo(NJERI);
    }

    @Test
    void givenAnAccountOfTheThiefsOwn_whenItSignsInBetween_thenTheAddressIsStillCounted() {
        door.logins.add(njeri());
        for (var i = 0; i < 49; i++) {
            refusal(web("nobody" + i + "@example.com", "wrong"));
            if (i % 5 == 0) {
                door.enter(web(EMAIL, PASSWORD));
            }
        }
        refusal(web("nobody49@example.com", "wrong"));

        assertThat(refusal(web(EMAIL, PASSWORD))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void givenAHashOfOldParameters_whenSigningIn_thenItIsHashedAnew() {
        door.logins.add(njeri(Optional.of(PlainPasswords.outdated(PASSWORD)), true));

        door.enter(web(EMAIL, PASSWORD));

        assertThat(door.logins.find(NJERI).flatMap(login -> login.hash()))
                .contains("today:" + PASSWORD);
    }

    @Test
    void givenASessionOfThisBrowser_whenSigningInAgain_thenItEnds() {
        door.logins.add(njeri());
        var before = door.enter(web(EMAIL, PASSWORD));

        door.enter(
                input(
                        EMAIL,
                        PASSWORD,
                        new Arrival(
                                Kind.WEB,
                                false,
                                LAPTOP,
                                Optional.of(before.token()),
                                Optional.empty())));

        assertThat(door.sessions.get(before.session()).why()).isEqualTo("replaced");
    }

    @Test
    void theTrailNeverHoldsWhatWasTyped() {
        refusal(web("my secret by mistake", "wrong"));

        assertThat(door.activity.notes().toString()).doesNotContain("secret", "wrong-");
    }

    @Test
    void aProgramsTokensShareAPartAndEachIsNew() {
        door.logins.add(njeri());

        var opened = door.enter(api(EMAIL, PASSWORD));

        assertThat(opened.token()).contains(".");
        assertThat(door.sessions.get(opened.session()).opening().family())
                .isEqualTo(door.tokens.familyOf(opened.token()).map(door.tokens::digest));
    }

    private DomainError refusal(SignIn.Input input) {
        return refusal(door, input);
    }

    private static DomainError refusal(DoorFixtures door, SignIn.Input input) {
        return catchThrowableOfType(DomainException.class, () -> door.signIn.execute(NOBODY, input))
                .error();
    }
}
