package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.HalfSignIns.Half;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link HalfSignIns} must do. */
public interface HalfSignInsContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    Instant END = NOON.plusSeconds(300);
    Digest PASSWORD = new Digest("0a".repeat(32));

    HalfSignIns halves();

    PersonId somebody();

    UUID newId();

    /** A digest that no other test uses. */
    Digest newDigest();

    <T> T inUnitOfWork(Supplier<T> work);

    @Test
    default void itIsFoundByItsTokenUntilItsEnd() {
        var half = new Half(somebody(), true, PASSWORD);
        var token = open(half);

        assertThat(halves().find(token, NOON)).contains(half);
        assertThat(halves().find(newDigest(), NOON)).isEmpty();
        assertThat(halves().find(token, END)).isEmpty();
        assertThat(use(token, END)).isFalse();
    }

    @Test
    default void itBecomesWholeOnce() {
        var token = open(new Half(somebody(), false, PASSWORD));

        assertThat(use(token, NOON)).isTrue();

        assertThat(use(token, NOON)).isFalse();
        assertThat(halves().find(token, NOON)).isEmpty();
    }

    private Digest open(Half half) {
        var token = newDigest();
        return inUnitOfWork(() -> {
            halves().open(newId(), token, half, NOON, END);
            return token;
        });
    }

    private boolean use(Digest token, Instant now) {
        return inUnitOfWork(() -> halves().use(token, now));
    }
}
