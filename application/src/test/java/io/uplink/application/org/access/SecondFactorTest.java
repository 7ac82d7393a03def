package io.uplink.application.org.access;

import static io.uplink.application.org.access.DoorFixtures.EMAIL;
import static io.uplink.application.org.access.DoorFixtures.NJERI;
import static io.uplink.application.org.access.DoorFixtures.PASSWORD;
import static io.uplink.application.org.access.DoorFixtures.njeri;
import static io.uplink.application.org.access.DoorFixtures.signedIn;
import static io.uplink.application.org.access.DoorFixtures.web;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.shared.Actor.NotWithAKey;
import io.uplink.domain.org.access.AccessError.SecondFactorOff;
import io.uplink.domain.org.access.AccessError.SecondFactorOn;
import io.uplink.domain.org.access.AccessError.TooManyTries;
import io.uplink.domain.org.access.AccessError.WrongCode;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Setting up a telephone, and taking it away again. */
class SecondFactorTest {

    private static final String HERE = "10.0.0.7";

    private final DoorFixtures door = new DoorFixtures();
    private final BeginSecondFactor begin =
            new BeginSecondFactor(door.unitOfWork, door.codes, door.ownPassword, door.origin);
    private final ConfirmSecondFactor confirm =
            new ConfirmSecondFactor(
                    door.unitOfWork, door.codes, door.ownPassword, door.throttle, door.origin);
    private final RenewRecoveryCodes renew =
            new RenewRecoveryCodes(door.unitOfWork, door.codes, door.ownPassword, door.origin);
    private final DropSecondFactor drop =
            new DropSecondFactor(door.codes, door.ownPassword, door.codeCheck, door.origin);
    private final ShowSecondFactor show =
            new ShowSecondFactor(door.codes, door.logins, door.settings, door.clock);

    @BeforeEach
    void njeriIsOneOfUs() {
        door.logins.add(njeri());
    }

    @Test
    void itDoesNotCountBeforeACodeOfItWasTyped() {
        begin(PASSWORD);

        assertThat(state().on()).isEmpty();
        assertThat(state().setup()).isPresent();
        assertThat(door.enter(web(EMAIL, PASSWORD)).login().person()).isEqualTo(NJERI);
    }

    @Test
    void itsSecretIsSealedForItsOwnerAlone() {
        begin(PASSWORD);

        var sealed = door.factors.find(NJERI).orElseThrow().secret();
        assertThat(door.secrets.open("second-factor " + NJERI, sealed)).hasSize(32);
    }

    @Test
    void askedForTwiceWithinTheHourItStaysTheSame() {
        begin(PASSWORD);
        var first = state().setup().orElseThrow().secret();

        begin(PASSWORD);
        assertThat(state().setup().orElseThrow().secret()).isEqualTo(first);

        door.clock.advance(Duration.ofHours(1));
        assertThat(state().setup()).isEmpty();
        begin(PASSWORD);
        assertThat(state().setup().orElseThrow().secret()).isNotEqualTo(first);
    }

    @Test
    void aCodeTurnsItOnAndGivesTenRecoveryCodes() {
        var recovery = door.setUp();

        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();
        assertThat(state().on()).contains(door.clock.instant());
        assertThat(state().recoveryLeft()).isEqualTo(10);
        assertThat(state().setup()).isEmpty();
        assertThat(door.activity.actions())
                .containsExactly("person.begin-second-factor", "person.add-second-factor");
    }

    @Test
    void aWrongCodeTurnsNothingOn() {
        begin(PASSWORD);

        assertThat(fault(() -> confirm("000000"))).isEqualTo(List.of("code: code.wrong"));

        assertThat(state().on()).isEmpty();
    }

    @Test
    void beginningCostsThePasswordAndWithAWrongOneNoSecretIsMade() {
        assertThat(fault(() -> begin("guess"))).isEqualTo(List.of("password: password.wrong"));

        assertThat(state().setup()).isEmpty();
        assertThat(door.activity.actions()).isEmpty();
    }

    @Test
    void beginningAgainCostsThePasswordToo() {
        begin(PASSWORD);

        assertThat(fault(() -> begin("guess"))).isEqualTo(List.of("password: password.wrong"));
    }

    @Test
    void aRightCodeWithAWrongPasswordTurnsNothingOn() {
        begin(PASSWORD);
        var wrong = new ConfirmSecondFactor.Input("guess", door.phoneShows(), HERE);

        assertThat(fault(() -> confirm.execute(signedIn(), wrong)))
                .isEqualTo(List.of("password: password.wrong"));

        assertThat(state().on()).isEmpty();
    }

    @Test
    void guessingThePasswordWhileBeginningIsBounded() {
        for (var i = 0; i < 5; i++) {
            fault(() -> begin("guess"));
        }

        assertThat(error(() -> begin(PASSWORD))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void aKeyThatActsForSomebodySetsNothingUp() {
        var byKey = signedIn().withKey(Set.of());
        var input = new BeginSecondFactor.Input(PASSWORD, HERE);

        assertThat(error(() -> begin.execute(byKey, input))).isInstanceOf(NotWithAKey.class);
    }

    @Test
    void guessingWhileSettingUpIsBoundedToo() {
        begin(PASSWORD);
        for (var i = 0; i < 5; i++) {
            fault(() -> confirm("000000"));
        }

        assertThat(error(() -> confirm(door.phoneShows()))).isInstanceOf(TooManyTries.class);
    }

    @Test
    void whatIsOnIsNotSetUpOnceMore() {
        door.setUp();

        assertThat(error(() -> begin(PASSWORD))).isEqualTo(new SecondFactorOn());
        assertThat(error(() -> confirm(door.phoneShows()))).isEqualTo(new SecondFactorOn());
    }

    @Test
    void whatWasNotBegunIsNotConfirmed() {
        assertThat(error(() -> confirm("123456"))).isEqualTo(new SecondFactorOff());
    }

    @Test
    void newRecoveryCodesCostThePasswordAndEndTheOldOnes() {
        var old = door.setUp();
        assertThat(
                        fault(() ->
                                renew.execute(
                                        signedIn(), new RenewRecoveryCodes.Input("guess", HERE))))
                .isEqualTo(List.of("password: password.wrong"));

        var fresh = renew.execute(signedIn(), new RenewRecoveryCodes.Input(PASSWORD, HERE));

        assertThat(fresh).hasSize(10).doesNotContainAnyElementsOf(old);
        assertThat(error(() -> door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), old.getFirst())))
                .isInstanceOf(WrongCode.class);
        assertThat(door.finish(door.comeHalfway(web(EMAIL, PASSWORD)), fresh.getFirst()).token())
                .isNotEmpty();
    }

    @Test
    void turningItOffCostsThePasswordAndACode() {
        door.setUp();
        door.nextCode();

        assertThat(fault(() -> drop("guess", door.phoneShows())))
                .isEqualTo(List.of("password: password.wrong"));
        assertThat(fault(() -> drop(PASSWORD, "000000"))).isEqualTo(List.of("code: code.wrong"));
        assertThat(state().on()).isPresent();

        drop(PASSWORD, door.phoneShows());
        assertThat(state().on()).isEmpty();
        assertThat(door.activity.actions()).contains("person.drop-second-factor");
    }

    @Test
    void turningOffWhatIsOffChangesNothing() {
        drop(PASSWORD, "");

        assertThat(door.activity.actions()).isEmpty();
    }

    @Test
    void theTrailHoldsNoCodeAndNoSecret() {
        var recovery = door.setUp();
        var notes = door.activity.notes().toString();

        assertThat(notes).doesNotContain(recovery.getFirst(), door.phoneShows());
        assertThat(notes)
                .doesNotContain(
                        door.secrets.open(
                                "second-factor " + NJERI,
                                door.factors.find(NJERI).orElseThrow().secret()));
    }

    private ShowSecondFactor.State state() {
        return show.execute(signedIn());
    }

    private void begin(String password) {
        begin.execute(signedIn(), new BeginSecondFactor.Input(password, HERE));
    }

    private void confirm(String code) {
        confirm.execute(signedIn(), new ConfirmSecondFactor.Input(PASSWORD, code, HERE));
    }

    private void drop(String password, String code) {
        drop.execute(signedIn(), new DropSecondFactor.Input(password, code, HERE));
    }

    private static DomainError error(ThrowingCallable asked) {
        return catchThrowableOfType(DomainException.class, asked).error();
    }

    private static List<String> fault(ThrowingCallable asked) {
        return ((Invalid) error(asked))
                .faults().stream().map(fault -> fault.field() + ": " + fault.code()).toList();
    }
}
