package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Client;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.org.access.port.SessionRepository.Kind;
import io.uplink.application.org.access.port.SessionRepository.Opening;
import io.uplink.application.org.access.port.SessionRepository.Owned;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link SessionRepository} must do. */
public interface SessionRepositoryContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Client PHONE = new Client("Chrome, Android", "10.0.0.7");

    SessionRepository sessions();

    /** Somebody active whose password hash is this one. */
    PersonId somebody(String hash);

    UUID newId();

    /** A digest that no other test uses. */
    Digest newDigest();

    <T> T inUnitOfWork(Supplier<T> work);

    @Test
    default void itOpensForThePasswordThatWasCheckedAlone() {
        var person = somebody("hash");

        assertThat(open(api(person), "hash")).isTrue();
        assertThat(open(api(person), "the hash before")).isFalse();
    }

    @Test
    default void aRefreshTokenIsExchangedOnce() {
        var person = somebody("hash");
        var opening = api(person);
        open(opening, "hash");
        var next = newDigest();

        assertThat(renew(opening.token(), next)).contains(new Owned(opening.id(), person));
        assertThat(renew(opening.token(), newDigest())).isEmpty();
        assertThat(renew(next, newDigest())).isPresent();
    }

    @Test
    default void aCookieIsNoRefreshToken() {
        var person = somebody("hash");
        var opening = web(person);
        open(opening, "hash");

        assertThat(renew(opening.token(), newDigest())).isEmpty();
    }

    @Test
    default void theFamilyEndsOnceAndWithItItsTokens() {
        var person = somebody("hash");
        var opening = api(person);
        open(opening, "hash");
        var family = opening.family().orElseThrow();

        assertThat(inUnitOfWork(() -> sessions().endFamily(family, "token-reused", NOON)))
                .contains(new Owned(opening.id(), person));
        assertThat(inUnitOfWork(() -> sessions().endFamily(family, "token-reused", NOON)))
                .isEmpty();
        assertThat(renew(opening.token(), newDigest())).isEmpty();
    }

    @Test
    default void anExpiredSessionIsOverAlready() {
        var person = somebody("hash");
        var opening = api(person);
        open(opening, "hash");
        var late = opening.expiresAt();

        assertThat(inUnitOfWork(() -> sessions().renew(opening.token(), newDigest(), PHONE, late)))
                .isEmpty();
        assertThat(inUnitOfWork(() -> sessions().end(person, opening.id(), "late", late)))
                .isFalse();
    }

    @Test
    default void nobodyEndsTheSessionOfSomebodyElse() {
        var opening = web(somebody("hash"));
        open(opening, "hash");
        var other = somebody("hash");

        assertThat(inUnitOfWork(() -> sessions().end(other, opening.id(), "no", NOON))).isFalse();
        assertThat(inUnitOfWork(() -> sessions().endByToken(opening.token(), "yes", NOON)))
                .isPresent();
    }

    @Test
    default void theOthersEndAndTheOneInUseStays() {
        var person = somebody("hash");
        var kept = web(person);
        open(kept, "hash");
        open(api(person), "hash");
        open(web(person), "hash");

        assertThat(inUnitOfWork(() -> sessions().endOthers(person, kept.id(), "others", NOON)))
                .isEqualTo(2);
        assertThat(inUnitOfWork(() -> sessions().end(person, kept.id(), "mine", NOON))).isTrue();
    }

    private boolean open(Opening opening, String hash) {
        return inUnitOfWork(() -> sessions().open(opening, hash));
    }

    private Optional<Owned> renew(Digest present, Digest next) {
        return inUnitOfWork(() -> sessions().renew(present, next, PHONE, NOON.plusSeconds(60)));
    }

    private Opening api(PersonId person) {
        return opening(person, Kind.API, Optional.of(newDigest()));
    }

    private Opening web(PersonId person) {
        return opening(person, Kind.WEB, Optional.empty());
    }

    private Opening opening(PersonId person, Kind kind, Optional<Digest> family) {
        return new Opening(
                newId(),
                person,
                kind,
                newDigest(),
                family,
                PHONE,
                NOON,
                NOON.plus(Duration.ofDays(1)),
                Optional.of(Duration.ofHours(2)));
    }
}
