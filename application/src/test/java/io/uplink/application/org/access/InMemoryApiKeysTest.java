package io.uplink.application.org.access;

import io.uplink.application.org.access.port.ApiKeys;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.PersonId;
import java.util.UUID;
import java.util.function.Supplier;

class InMemoryApiKeysTest implements ApiKeysContract {

    private final InMemoryApiKeys keys = new InMemoryApiKeys();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public ApiKeys keys() {
        return keys;
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
