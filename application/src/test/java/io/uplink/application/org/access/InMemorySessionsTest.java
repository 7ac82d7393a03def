package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Logins.Login;
import io.uplink.application.org.access.port.SessionRepository;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.id.PersonId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

class InMemorySessionsTest implements SessionRepositoryContract {

    private final InMemoryLogins logins = new InMemoryLogins();
    private final InMemorySessions sessions = new InMemorySessions(logins);
    private final SequentialIds ids = new SequentialIds();

    @Override
    public SessionRepository sessions() {
        return sessions;
    }

    @Override
    public PersonId somebody(String hash) {
        var person = new PersonId(ids.next());
        logins.add(
                new Login(
                        person,
                        "Njeri",
                        Optional.empty(),
                        Optional.empty(),
                        Language.ENGLISH,
                        Optional.of(hash),
                        true,
                        false));
        return person;
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
