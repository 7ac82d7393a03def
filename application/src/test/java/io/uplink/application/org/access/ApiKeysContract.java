package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.ApiKeys.Fresh;
import io.uplink.application.org.access.port.ApiKeys.Living;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link ApiKeys} must do. */
public interface ApiKeysContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Instant END = NOON.plus(Duration.ofDays(30));

    ApiKeys keys();

    PersonId somebody();

    UUID newId();

    /** A digest that no other test uses. */
    Digest newDigest();

    <T> T inUnitOfWork(Supplier<T> work);

    @Test
    default void aKeyComesBackWithoutWhatOpensAnything() {
        var person = somebody();
        var key = key(person, "Billing", NOON);
        assertThat(add(key)).isTrue();

        assertThat(keys().livingOf(person, NOON))
                .containsExactly(
                        new Living(
                                key.id(),
                                "Billing",
                                "upk_abcdef",
                                List.of("customers.view", "tickets.view"),
                                NOON,
                                END,
                                Optional.empty()));
        assertThat(keys().isOf(person, key.id())).isTrue();
        assertThat(keys().isOf(somebody(), key.id())).isFalse();
    }

    @Test
    default void aNameIsUsedOnceWhileItsKeyLives() {
        var person = somebody();
        add(key(person, "Billing", NOON));

        assertThat(add(key(person, "billing", NOON))).isFalse();
        assertThat(add(key(somebody(), "Billing", NOON))).isTrue();
        assertThat(add(key(person, "Billing", END))).as("the first has expired").isTrue();
    }

    @Test
    default void aKeyEndsOnceAndOnlyByItsOwner() {
        var person = somebody();
        var key = key(person, "Billing", NOON);
        add(key);

        assertThat(revoke(somebody(), key.id())).isFalse();
        assertThat(revoke(person, key.id())).isTrue();
        assertThat(revoke(person, key.id())).isFalse();
        assertThat(keys().livingOf(person, NOON)).isEmpty();
        assertThat(add(key(person, "Billing", NOON))).isTrue();
    }

    @Test
    default void allOfAPersonEndTogether() {
        var person = somebody();
        var other = somebody();
        add(key(person, "One", NOON));
        add(key(person, "Two", NOON));
        add(key(other, "Three", NOON));

        inUnitOfWork(() -> {
            keys().revokeAllOf(person, "deactivated", NOON);
            return person;
        });

        assertThat(keys().livingOf(person, NOON)).isEmpty();
        assertThat(keys().livingOf(other, NOON)).hasSize(1);
    }

    @Test
    default void theNewestComesFirstAndWhatExpiredNotAtAll() {
        var person = somebody();
        add(key(person, "Old", NOON.minus(Duration.ofDays(1))));
        add(key(person, "New", NOON));

        assertThat(keys().livingOf(person, NOON))
                .extracting(Living::name)
                .containsExactly("New", "Old");
        assertThat(keys().livingOf(person, END.minusSeconds(1)))
                .extracting(Living::name)
                .containsExactly("New");
    }

    private boolean add(Fresh key) {
        return inUnitOfWork(() -> keys().add(key));
    }

    private boolean revoke(PersonId person, UUID key) {
        return inUnitOfWork(() -> keys().revoke(person, key, "revoked-by-owner", NOON));
    }

    private Fresh key(PersonId person, String name, Instant now) {
        return new Fresh(
                newId(),
                person,
                name,
                "upk_abcdef",
                newDigest(),
                Set.of("tickets.view", "customers.view"),
                now,
                now.plus(Duration.ofDays(30)));
    }
}
