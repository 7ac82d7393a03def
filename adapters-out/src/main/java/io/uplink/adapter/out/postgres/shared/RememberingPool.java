package io.uplink.adapter.out.postgres.shared;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Makes the pool remember long statements too. The client prepares a statement of more than 2,048
 * characters anew each time, and planning the twelve tables of a ticket's page costs the database
 * several times what reading them does.
 */
@Singleton
class RememberingPool implements PgPoolCreator {

    /** Longer than any statement of ours; there are some hundred of them. */
    private static final int LONGEST_STATEMENT = 16_384;

    @Override
    public Pool create(Input input) {
        var servers = input.pgConnectOptionsList();
        for (var server : servers) {
            server.setPreparedStatementCacheSqlLimit(LONGEST_STATEMENT);
            // Compiling a plan takes longer than any statement of ours.
            server.addProperty("jit", "off");
        }
        return PgBuilder.pool()
                .with(input.poolOptions())
                .connectingTo(List.<SqlConnectOptions>copyOf(servers))
                .using(input.vertx())
                .build();
    }
}
