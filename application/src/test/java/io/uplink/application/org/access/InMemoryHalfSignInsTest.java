package io.uplink.application.org.access;

import io.uplink.application.org.access.port.HalfSignIns;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryHalfSignInsTest implements HalfSignInsContract {

    private final InMemoryHalfSignIns halves = new InMemoryHalfSignIns();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public HalfSignIns halves() {
        return halves;
    }

    @Override
    public PersonId somebody() {
        return new PersonId(ids.next());
    }

    @Override
    public UUID newId() {
        return ids.next();
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
