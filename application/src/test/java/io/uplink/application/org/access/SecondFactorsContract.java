package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.SecondFactors;
import io.uplink.application.org.access.port.SecondFactors.Factor;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Secrets.Sealed;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link SecondFactors} must do. */
public interface SecondFactorsContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Sealed SECRET = new Sealed(new byte[] {1, 2, 3});
    Digest ONE = new Digest("01".repeat(32));
    Digest TWO = new Digest("02".repeat(32));

    SecondFactors factors();

    PersonId somebody();

    <T> T inUnitOfWork(Supplier<T> work);

    @Test
    default void itCountsOnlyOnceItIsConfirmed() {
        var person = somebody();
        assertThat(factors().find(person)).isEmpty();

        begin(person, SECRET);

        assertThat(factors().find(person))
                .contains(new Factor(SECRET, NOON, Optional.empty(), -1, 0));
        assertThat(use(person, 7)).isFalse();
        assertThat(confirm(person, SECRET, 7)).isTrue();
        assertThat(factors().find(person))
                .contains(new Factor(SECRET, NOON, Optional.of(NOON), 7, 0));
    }

    @Test
    default void aSecretThatTookItsPlaceIsNotConfirmedByTheOldOnesCode() {
        var person = somebody();
        begin(person, SECRET);
        begin(person, new Sealed(new byte[] {9}));

        assertThat(confirm(person, SECRET, 7)).isFalse();
    }

    @Test
    default void oneThatCountsIsNotReplaced() {
        var person = on();

        begin(person, new Sealed(new byte[] {9}));

        assertThat(factors().find(person).map(Factor::secret)).contains(SECRET);
        assertThat(confirm(person, SECRET, 9)).isFalse();
    }

    @Test
    default void aStepIsUsedOnceAndNoneBeforeIt() {
        var person = on();

        assertThat(use(person, 7)).isFalse();
        assertThat(use(person, 9)).isTrue();
        assertThat(use(person, 9)).isFalse();
        assertThat(use(person, 8)).isFalse();
    }

    @Test
    default void aRecoveryCodeIsUsedOnce() {
        var person = on();
        replace(person, List.of(ONE, TWO));

        assertThat(recover(person, ONE)).isTrue();
        assertThat(recover(person, ONE)).isFalse();
        assertThat(factors().find(person).map(Factor::recoveryLeft)).contains(1);
    }

    @Test
    default void newRecoveryCodesEndTheOldOnes() {
        var person = on();
        replace(person, List.of(ONE));

        replace(person, List.of(TWO));

        assertThat(recover(person, ONE)).isFalse();
        assertThat(recover(person, TWO)).isTrue();
    }

    @Test
    default void nobodyUsesTheRecoveryCodeOfSomebodyElse() {
        replace(on(), List.of(ONE));

        assertThat(recover(on(), ONE)).isFalse();
    }

    @Test
    default void onceRemovedNothingOfItWorks() {
        var person = on();
        replace(person, List.of(ONE));

        assertThat(inUnitOfWork(() -> factors().remove(person))).isTrue();

        assertThat(inUnitOfWork(() -> factors().remove(person))).isFalse();
        assertThat(factors().find(person)).isEmpty();
        assertThat(use(person, 99)).isFalse();
        assertThat(recover(person, ONE)).isFalse();
    }

    private PersonId on() {
        var person = somebody();
        begin(person, SECRET);
        confirm(person, SECRET, 7);
        return person;
    }

    private void begin(PersonId person, Sealed secret) {
        inUnitOfWork(() -> {
            factors().begin(person, secret, NOON);
            return person;
        });
    }

    private boolean confirm(PersonId person, Sealed secret, long step) {
        return inUnitOfWork(() -> factors().confirm(person, secret, step, NOON));
    }

    private boolean use(PersonId person, long step) {
        return inUnitOfWork(() -> factors().use(person, step));
    }

    private void replace(PersonId person, List<Digest> codes) {
        inUnitOfWork(() -> {
            factors().replaceRecovery(person, codes, NOON);
            return person;
        });
    }

    private boolean recover(PersonId person, Digest code) {
        return inUnitOfWork(() -> factors().useRecovery(person, code, NOON));
    }
}
