package io.uplink.application.org.access;

import static io.uplink.application.org.access.AccessFixtures.AGENT;
import static io.uplink.application.org.access.AccessFixtures.MANAGER;
import static io.uplink.application.org.access.AccessFixtures.PEOPLE_DESK;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.domain.org.access.LoginEvent;
import io.uplink.domain.org.access.Person;
import io.uplink.domain.org.access.Role;
import io.uplink.domain.shared.Version;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody lost the telephone. */
class ResetSecondFactorTest {

    private final AccessFixtures given = new AccessFixtures();
    private final PlainSecrets secrets = new PlainSecrets();
    private final InMemorySecondFactors factors = new InMemorySecondFactors();
    private final FactorCodes codes = new FactorCodes(factors, new HmacCodes(), secrets);
    private final InMemoryLoginAttempts attempts = new InMemoryLoginAttempts();
    private final Throttle throttle = new Throttle(attempts, new FixedSettings(), secrets);
    private final ResetSecondFactor reset =
            new ResetSecondFactor(
                    given.unitOfWork, given.rules, codes, given.sessions, throttle, given.origin);

    @Test
    void theFactorGoesTheSessionsEndAndThePersonIsTold() {
        var person = withFactor(given.employed(1, AGENT));

        reset.execute(anAdmin(), asking(person));

        assertThat(factors.find(person.id())).isEmpty();
        assertThat(given.sessions.ended()).isEqualTo(Map.of(person.id(), "second-factor-reset"));
        assertThat(given.activity.actions()).containsExactly("person.reset-second-factor");
        assertThat(given.outbox.events())
                .containsExactly(
                        new LoginEvent.SecondFactorReset(person.id(), given.clock.instant()));
    }

    @Test
    void askedForTwiceItHappensOnce() {
        var person = withFactor(given.employed(1, AGENT));
        reset.execute(anAdmin(), asking(person));

        reset.execute(anAdmin(), asking(person));

        assertThat(given.activity.actions()).hasSize(1);
        assertThat(given.outbox.events()).hasSize(1);
    }

    @Test
    void aLockedCodeMayBeTriedAtOnce() {
        var person = withFactor(given.employed(1, AGENT));
        for (var i = 0; i < 5; i++) {
            throttle.takeCode(person.id(), "10.0.0.7", given.clock.instant());
        }

        reset.execute(anAdmin(), asking(person));

        assertThat(throttle.takeCode(person.id(), "10.0.0.7", given.clock.instant()).left())
                .isEqualTo(4);
    }

    @Test
    void nobodyResetsTheirOwnWithoutACode() {
        var desk = withFactor(given.employed(1, PEOPLE_DESK));

        assertThatThrownBy(() -> reset.execute(given.actor(desk), asking(desk)))
                .hasMessage("person.own-account");
        assertThat(factors.find(desk.id())).isPresent();
    }

    @Test
    void nobodyResetsThatOfSomebodyWhoMayMore() {
        var desk = given.actor(given.employed(1, PEOPLE_DESK));
        var admin = withFactor(given.employed(2, Role.ADMIN));

        assertThatThrownBy(() -> reset.execute(desk, asking(admin)))
                .hasMessage("role.above-own-rights");
    }

    @Test
    void itTakesThePermissionToManagePeople() {
        var manager = given.actor(given.employed(1, MANAGER));
        var person = withFactor(given.employed(2, AGENT));

        assertThatThrownBy(() -> reset.execute(manager, asking(person)))
                .hasMessage("access.denied");
    }

    @Test
    void whoLookedAtAnOlderVersionIsRefused() {
        var person = withFactor(given.employed(1, AGENT));

        assertThatThrownBy(() ->
                        reset.execute(
                                anAdmin(), new ResetSecondFactor.Input(person.id(), Version.of(9))))
                .hasMessage("version.stale");
    }

    private Person withFactor(Person person) {
        var secret = codes.seal(person.id(), codes.freshSecret());
        factors.begin(person.id(), secret, given.clock.instant());
        factors.confirm(person.id(), secret, 1, given.clock.instant());
        return person;
    }

    private static ResetSecondFactor.Input asking(Person person) {
        return new ResetSecondFactor.Input(person.id(), Version.of(person.version()));
    }
}
