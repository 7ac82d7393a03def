package io.uplink.application.money.mpesa;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.application.shared.OnePassword.typed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.OnePassword;
import io.uplink.application.shared.PasswordAgain;
import io.uplink.application.shared.Permission;
import io.uplink.domain.org.access.AccessError;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where the company's money arrives costs the password of whoever says it, each time. */
class ShortcodePasswordTest {

    /** One thing that costs it. */
    record Act(String name) {

        void by(Actor actor, PasswordAgain.Typed again, MpesaHouse house) {
            if (name.equals("register")) {
                var _ =
                        house.registerShortcode.execute(
                                actor, new RegisterShortcode.Input(house.paybill.id(), again));
            } else {
                var _ = house.saveShortcode.execute(actor, renamed(again, house));
            }
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Act> acts() {
        return Stream.of(new Act("save"), new Act("register"));
    }

    private final MpesaHouse house = new MpesaHouse();
    private final List<String> before = stands();

    private List<String> stands() {
        return Stream.of(
                        Stream.of(house.store.all().toString()),
                        house.activity.actions().stream(),
                        house.gateway.registered.stream())
                .flatMap(one -> one)
                .toList();
    }

    private static SaveShortcode.Input renamed(PasswordAgain.Typed again, MpesaHouse house) {
        var wish = MpesaHouse.wish(false);
        return new SaveShortcode.Input(
                Optional.of(house.paybill.id()),
                wish.branch(),
                Optional.of("Another name"),
                wish.kind(),
                wish.number(),
                wish.party(),
                wish.service(),
                wish.baseUrl(),
                wish.initiator(),
                wish.refusesUnknown(),
                wish.active(),
                wish.provesUnlisted(),
                wish.provesAbove(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                again,
                Version.of(house.store.all().getFirst().version()));
    }

    private static DomainError refusal(ThrowingCallable asked) {
        return catchThrowableOfType(DomainException.class, asked).error();
    }

    private static DomainError wrong() {
        return Invalid.of("password", "password.wrong").error();
    }

    @ParameterizedTest
    @MethodSource("acts")
    void withTheOwnPasswordItIsDone(Act act) {
        act.by(anAdmin(), OnePassword.RIGHT, house);

        assertThat(house.activity.actions()).endsWith("mpesa-shortcode." + act.name());
        assertThat(stands()).isNotEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void withAWrongOneNothingIsDoneAndItsFieldSaysSo(Act act) {
        assertThat(refusal(() -> act.by(anAdmin(), typed("guess"), house))).isEqualTo(wrong());
        assertThat(stands()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void withNoneNothingIsDoneEither(Act act) {
        assertThat(refusal(() -> act.by(anAdmin(), typed(""), house))).isEqualTo(wrong());
        assertThat(stands()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoGuessedTooOftenWaitsEvenWithTheRightOne(Act act) {
        for (var n = 0; n < 5; n++) {
            var _ = refusal(() -> act.by(anAdmin(), typed("guess"), house));
        }

        assertThat(refusal(() -> act.by(anAdmin(), OnePassword.RIGHT, house)))
                .isInstanceOf(AccessError.TooManyTries.class);
        assertThat(stands()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoHasNoPasswordCannotDoIt(Act act) {
        house.password.takeFrom(ASHA);

        assertThat(refusal(() -> act.by(anAdmin(), OnePassword.RIGHT, house)))
                .isInstanceOf(AccessError.NoLogin.class);
        assertThat(stands()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void aKeyCannotDoItWhateverItSendsAlong(Act act) {
        var key = anAdmin().withKey(Set.of(Permission.SETTINGS_MANAGE));

        assertThat(refusal(() -> act.by(key, OnePassword.RIGHT, house)))
                .isInstanceOf(Actor.NotWithAKey.class);
        assertThat(stands()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void whoMayNotIsRefusedBeforeThePasswordIsLookedAt(Act act) {
        for (var n = 0; n < 6; n++) {
            assertThat(refusal(() -> act.by(nobodySpecial(), typed("guess"), house)))
                    .isEqualTo(new Actor.Denied(Permission.SETTINGS_MANAGE.key()));
        }

        act.by(anAdmin(), OnePassword.RIGHT, house);
        assertThat(stands()).isNotEqualTo(before);
    }
}
