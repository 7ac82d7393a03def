package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;

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
    final SignIn signIn =
            new SignIn(
                    unitOfWork,
                    logins,
                    passwords,
                    throttle,
                    new Entrance(sessions, tokens, settings, origin),
                    origin);

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
        return new SignIn.Input(name, password, Kind.WEB, false, LAPTOP, Optional.empty());
    }

    static SignIn.Input api(String name, String password) {
        return new SignIn.Input(name, password, Kind.API, false, LAPTOP, Optional.empty());
    }
}
