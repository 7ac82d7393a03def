package io.uplink.adapter.out.postgres.org.access;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.uplink.adapter.out.postgres.shared.Statements;
import io.uplink.application.org.access.port.KnownDevices;
import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.domain.shared.id.PersonId;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Rows of {@code known_device}; of two that are added at once a single one is new. */
@ApplicationScoped
class SqlKnownDevices implements KnownDevices {

    private static final String TOUCH =
            """
            update known_device set last_seen_at = $3
             where person_id = $1 and device_digest = decode($2, 'hex')
            """;

    private static final String OURS =
            """
            select person_id from known_device where device_digest = decode($1, 'hex') limit 1
            """;

    private static final String ADD =
            """
            insert into known_device (person_id, device_digest, first_seen_at, last_seen_at)
            values ($1, decode($2, 'hex'), $3, $3)
                on conflict do nothing
            """;

    private static final String PRUNE =
            """
            delete from known_device
             where (person_id, device_digest) in (
                   select person_id, device_digest from known_device
                    where last_seen_at < $1
                    limit $2)
            """;

    private final Sql sql;
    private final Statements statements;

    SqlKnownDevices(Sql sql, Statements statements) {
        this.sql = sql;
        this.statements = statements;
    }

    @Override
    public boolean touch(PersonId person, Digest device, Instant now) {
        return statements.change(TOUCH, person.value(), device.hex(), now) == 1;
    }

    @Override
    public boolean isOurs(Digest device) {
        return !statements.list(UUID.class, OURS, device.hex()).isEmpty();
    }

    @Override
    public boolean add(PersonId person, Digest device, Instant now) {
        return statements.change(ADD, person.value(), device.hex(), now) == 1;
    }

    @Override
    public int prune(Instant before, int most) {
        return sql.change(PRUNE, Tuple.of(Sql.at(before), most));
    }
}
