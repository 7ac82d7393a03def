package io.uplink.application.org.access;

import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.PersonId;
import java.util.function.Supplier;

class InMemoryKnownDevicesTest implements KnownDevicesContract {

    private final InMemoryKnownDevices devices = new InMemoryKnownDevices();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public KnownDevices devices() {
        return devices;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(ids.next());
    }

    @Override
    public Digest newDigest() {
        return new Digest(ids.next().toString());
    }

    @Override
    public <T> T inUnitOfWork(Supplier<T> work) {
        return work.get();
    }
}
