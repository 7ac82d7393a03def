package io.uplink.application.org.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import java.time.Instant;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What every {@link KnownDevices} must do. */
public interface KnownDevicesContract {

    Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    KnownDevices devices();

    PersonId somebody();

    /** A digest that no other test uses. */
    Digest newDigest();

    <T> T inUnitOfWork(Supplier<T> work);

    @Test
    default void aDeviceIsNewOnce() {
        var person = somebody();
        var device = newDigest();

        assertThat(touch(person, device)).isFalse();
        assertThat(add(person, device)).isTrue();
        assertThat(touch(person, device)).isTrue();
        assertThat(add(person, device)).isFalse();
    }

    @Test
    default void whatOnePersonCameFromIsNewForAnother() {
        var device = newDigest();
        add(somebody(), device);

        assertThat(touch(somebody(), device)).isFalse();
    }

    @Test
    default void aTokenThatWeGaveToAnybodyIsOurs() {
        var device = newDigest();
        add(somebody(), device);

        assertThat(inUnitOfWork(() -> devices().isOurs(device))).isTrue();
        assertThat(inUnitOfWork(() -> devices().isOurs(newDigest()))).isFalse();
    }

    private boolean touch(PersonId person, Digest device) {
        return inUnitOfWork(() -> devices().touch(person, device, NOON));
    }

    private boolean add(PersonId person, Digest device) {
        return inUnitOfWork(() -> devices().add(person, device, NOON));
    }
}
