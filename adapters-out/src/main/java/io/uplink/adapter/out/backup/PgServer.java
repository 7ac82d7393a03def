package io.uplink.adapter.out.backup;

import java.net.URI;
import java.util.Map;

/** Where the database is and who may, for PostgreSQL's own programs. */
record PgServer(String host, int port, String database, String user, String password) {

    private static final int USUAL_PORT = 5432;

    /** From an address as the reactive client takes it, {@code postgresql://host:port/name}. */
    static PgServer of(String url, String user, String password) {
        var address = URI.create(url.replaceFirst("^vertx-reactive:", ""));
        return new PgServer(
                address.getHost(),
                address.getPort() < 0 ? USUAL_PORT : address.getPort(),
                address.getPath().substring(1),
                user,
                password);
    }

    /** In the environment, where nobody else on the machine reads along, as on a command line. */
    Map<String, String> environment() {
        return Map.of(
                "PGHOST",
                host,
                "PGPORT",
                String.valueOf(port),
                "PGUSER",
                user,
                "PGPASSWORD",
                password,
                "PGCONNECT_TIMEOUT",
                "15",
                "LC_ALL",
                "C");
    }

    /** The password must not reach a log by way of a message. */
    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
