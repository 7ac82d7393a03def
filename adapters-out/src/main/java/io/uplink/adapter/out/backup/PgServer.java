package io.uplink.adapter.out.backup;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is and who may, for PostgreSQL's own programs.
 *
 * @param protection how far the way to it is protected, as their {@code sslmode}; may be missing
 * @param authority file with the certificates that the server's must come from
 */
record PgServer(
        String host,
        int port,
        String database,
        String user,
        String password,
        Optional<String> protection,
        Optional<String> authority) {

    private static final int USUAL_PORT = 5432;

    /** From an address as the reactive client takes it: {@code postgresql://host:port/name}. */
    static PgServer of(String url, String user, String password, Optional<String> authority) {
        var address = URI.create(url.replaceFirst("^vertx-reactive:", ""));
        return new PgServer(
                address.getHost(),
                address.getPort() < 0 ? USUAL_PORT : address.getPort(),
                address.getPath().substring(1),
                user,
                password,
                Optional.ofNullable(address.getQuery())
                        .map(query -> query.replaceFirst("^sslmode=", "")),
                authority);
    }

    /** In the environment, where nobody else on the machine reads along, as on a command line. */
    Map<String, String> environment() {
        var all = new HashMap<String, String>();
        all.put("PGHOST", host);
        all.put("PGPORT", String.valueOf(port));
        all.put("PGUSER", user);
        all.put("PGPASSWORD", password);
        all.put("PGCONNECT_TIMEOUT", "15");
        all.put("LC_ALL", "C");
        protection.ifPresent(mode -> all.put("PGSSLMODE", mode));
        authority.ifPresent(file -> all.put("PGSSLROOTCERT", file));
        return all;
    }

    /** The password must not reach a log by way of a message. */
    @Override
    public String toString() {
        return host + ":" + port + "/" + database;
    }
}
