package io.uplink.application.org.access;

import static io.uplink.application.org.access.DoorFixtures.EMAIL;
import static io.uplink.application.org.access.DoorFixtures.LAPTOP;
import static io.uplink.application.org.access.DoorFixtures.NJERI;
import static io.uplink.application.org.access.DoorFixtures.PASSWORD;
import static io.uplink.application.org.access.DoorFixtures.api;
import static io.uplink.application.org.access.DoorFixtures.input;
import static io.uplink.application.org.access.DoorFixtures.njeri;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.uplink.application.org.access.Entrance.Arrival;
import io.uplink.application.org.access.Entrance.Opened;
import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody comes from where they never came from. */
class NewDeviceTest {

    private final DoorFixtures door = new DoorFixtures();

    @BeforeEach
    void njeriIsOneOfUs() {
        door.logins.add(njeri());
    }

    @Test
    void aBrowserWithoutATokenGetsOneAndThePersonIsTold() {
        var opened = enter(Optional.empty());

        assertThat(opened.device()).isPresent();
        assertThat(door.outbox.events())
                .containsExactly(
                        new LoginEvent.NewDevice(
                                NJERI, "Firefox, Linux (10.0.0.7)", door.clock.instant()));
        assertThat(door.activity.actions()).contains("person.new-device");
    }

    @Test
    void theSameBrowserIsKnownTheNextTime() {
        var first = enter(Optional.empty());

        var second = enter(first.device());

        assertThat(second.device()).isEmpty();
        assertThat(door.outbox.events()).hasSize(1);
    }

    @Test
    void aTokenThatWeDidNotMakeIsNotKept() {
        var opened = enter(Optional.of("planted"));

        assertThat(opened.device()).isPresent().isNotEqualTo(Optional.of("planted"));
        assertThat(door.outbox.events()).hasSize(1);
    }

    @Test
    void twoWhoShareABrowserAreEachToldOnceAndKeepItsToken() {
        var asha = new PersonId(SequentialIds.of(953));
        door.logins.add(
                new Login(
                        asha,
                        "Asha Said",
                        Optional.of("asha@example.com"),
                        Optional.empty(),
                        Language.ENGLISH,
                        Optional.of("today:" + PASSWORD),
                        true,
                        false));
        var token = enter(Optional.empty()).device();

        var hers =
                door.enter(
                        input(
                                "asha@example.com",
                                PASSWORD,
                                new Arrival(Kind.WEB, false, LAPTOP, Optional.empty(), token)));
        enter(token);

        assertThat(hers.device()).isEmpty();
        assertThat(door.outbox.events()).hasSize(2);
    }

    @Test
    void aProgramIsKnownByWhatItIsAndWhereItCallsFrom() {
        door.enter(api(EMAIL, PASSWORD));
        door.enter(api(EMAIL, PASSWORD));
        assertThat(door.outbox.events()).hasSize(1);

        door.enter(
                input(
                        EMAIL,
                        PASSWORD,
                        new Arrival(
                                Kind.API,
                                false,
                                new Client("curl", "10.0.0.9"),
                                Optional.empty(),
                                Optional.empty())));

        assertThat(door.outbox.events()).hasSize(2);
    }

    @Test
    void aWrongPasswordTellsNobody() {
        var _ = catchThrowable(() -> door.enter(api(EMAIL, "guess")));

        assertThat(door.outbox.events()).isEmpty();
    }

    private Opened enter(Optional<String> device) {
        return door.enter(
                input(
                        EMAIL,
                        PASSWORD,
                        new Arrival(Kind.WEB, false, LAPTOP, Optional.empty(), device)));
    }
}
