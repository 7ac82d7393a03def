package io.uplink.application.care.privacy;

import io.uplink.application.care.privacy.port.AccessLog;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import java.util.List;

class InMemoryAccessLogTest implements AccessLogContract {

    private final InMemoryAccessLog log = new InMemoryAccessLog();
    private final SequentialIds ids = new SequentialIds();

    @Override
    public AccessLog log() {
        return log;
    }

    @Override
    public List<CustomerId> twoCustomers() {
        return List.of(new CustomerId(ids.next()), new CustomerId(ids.next()));
    }

    @Override
    public PersonId somebody() {
        return new PersonId(ids.next());
    }

    @Override
    public List<Span> spans(CustomerId customer) {
        return log.rows().stream()
                .filter(row -> row.customer().equals(customer))
                .map(row -> new Span(row.firstAt(), row.lastAt()))
                .toList();
    }
}
