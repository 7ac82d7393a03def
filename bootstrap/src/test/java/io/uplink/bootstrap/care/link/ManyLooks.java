package io.uplink.bootstrap.care.link;

import io.quarkus.runtime.StartupEvent;
import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.sqlclient.Tuple;
import jakarta.enterprise.event.Observes;

/** All tests come from one address: it may look and complain as often as it likes. */
class ManyLooks {

    void allow(@Observes StartupEvent start, Sql sql) {
        sql.change(
                """
                insert into setting (key, value, version, changed_at)
                values ('link.looks-of-address', '6000', 1, now()),
                       ('complaint.of-address-a-day', '1000', 1, now())
                on conflict do nothing
                """,
                Tuple.tuple());
    }
}
