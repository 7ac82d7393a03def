package io.uplink.application.org.access;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Half;
import io.uplink.application.org.access.Entrance.Opened;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.org.access.Totp;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A door with everything behind it in memory. */
public final class DoorFixtures {

    static final PersonId NJERI = new PersonId(SequentialIds.of(951));
    static final String EMAIL = "njeri@example.com";
    static final String PASSWORD = "three warm mangoes";
    static final Client LAPTOP = new Client("Firefox, Linux", "10.0.0.7");

    final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final RecordingOutbox outbox = new RecordingOutbox();
    final Origin origin = new Origin(new SequentialIds(), clock, activity, outbox);
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final PlainSecrets secrets = new PlainSecrets();
    final PlainPasswords passwords = new PlainPasswords();
    final FixedSettings settings = new FixedSettings();
    final InMemoryLogins logins = new InMemoryLogins();
    final InMemorySessions sessions = new InMemorySessions(logins);
    final Tokens tokens = new Tokens(secrets);
    final Throttle throttle = new Throttle(new InMemoryLoginAttempts(), settings, secrets);
    final NewPassword newPassword = new NewPassword(word -> word.equals("password"), passwords);
    final InMemoryHalfSignIns halves = new InMemoryHalfSignIns();
    final InMemorySecondFactors factors = new InMemorySecondFactors();
    final HmacCodes hmac = new HmacCodes();
    final FactorCodes codes = new FactorCodes(factors, hmac, secrets);
    final InMemoryKnownDevices devices = new InMemoryKnownDevices();
    final Entrance entrance =
            new Entrance(
                    sessions,
                    halves,
                    new Devices(devices, tokens, origin),
                    tokens,
                    settings,
                    origin);
    final CodeCheck codeCheck = new CodeCheck(unitOfWork, logins, codes, throttle, origin);
    final OwnPassword ownPassword = new OwnPassword(logins, newPassword, throttle);
    final SignIn signIn =
            new SignIn(
                    unitOfWork,
                    logins,
                    new PasswordCheck(unitOfWork, logins, passwords, throttle, origin),
                    codeCheck,
                    entrance,
                    origin);
    final FinishSignIn finishSignIn =
            new FinishSignIn(halves, logins, codeCheck, entrance, tokens, origin);

    /** Somebody without a second factor, or who sends its code along. */
    Opened enter(SignIn.Input input) {
        return (Opened) signIn.execute(new Actor.Anonymous(), input);
    }

    /** Somebody whose code is to come. */
    Half comeHalfway(SignIn.Input input) {
        return (Half) signIn.execute(new Actor.Anonymous(), input);
    }

    Opened finish(Half half, String code) {
        return finishSignIn.execute(
                new Actor.Anonymous(),
                new FinishSignIn.Input(
                        half.token(), code, LAPTOP, Optional.empty(), Optional.empty()));
    }

    /** Njeri at her account page. */
    static Actor.Person signedIn() {
        return new Actor.Person(
                NJERI,
                "Njeri Kamau",
                Language.SWAHILI,
                SequentialIds.of(952),
                Map.of(),
                Set.of(),
                Set.of());
    }

    /** Sets up Njeri's telephone and lets its first code pass; her recovery codes. */
    List<String> setUp() {
        new BeginSecondFactor(unitOfWork, codes, ownPassword, origin)
                .execute(signedIn(), new BeginSecondFactor.Input(PASSWORD, "10.0.0.7"));
        return new ConfirmSecondFactor(unitOfWork, codes, ownPassword, throttle, origin)
                .execute(
                        signedIn(),
                        new ConfirmSecondFactor.Input(PASSWORD, phoneShows(), "10.0.0.7"));
    }

    /** Half a minute and a bit: the telephone shows the next code. */
    void nextCode() {
        clock.advance(Duration.ofSeconds(31));
    }

    /** What Njeri's telephone shows now. */
    String phoneShows() {
        return phoneShows(clock.instant());
    }

    String phoneShows(Instant at) {
        var factor = factors.find(NJERI).orElseThrow();
        return Totp.code(codes.open(NJERI, factor), Totp.stepAt(at), hmac::mac);
    }

    /** Njeri, who can sign in. */
    static Login njeri() {
        return njeri(Optional.of("today:" + PASSWORD), true);
    }

    static Login njeri(Optional<String> hash, boolean active) {
        return new Login(
                NJERI,
                "Njeri Kamau",
                Optional.of(EMAIL),
                Optional.of(new PhoneNumber("+254712004418")),
                Language.SWAHILI,
                hash,
                active,
                false);
    }

    static SignIn.Input web(String name, String password) {
        return input(
                name,
                password,
                new Arrival(Kind.WEB, false, LAPTOP, Optional.empty(), Optional.empty()));
    }

    static SignIn.Input api(String name, String password) {
        return input(
                name,
                password,
                new Arrival(Kind.API, false, LAPTOP, Optional.empty(), Optional.empty()));
    }

    static SignIn.Input input(String name, String password, Arrival arrival) {
        return new SignIn.Input(name, password, Optional.empty(), arrival);
    }
}
