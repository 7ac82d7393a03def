package io.uplink.adapter.out.postgres.shared;

import io.vertx.core.net.PemTrustOptions;
import io.vertx.pgclient.PgConnectOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** Where the database is and how far to trust it, for connections beside the pool. */
@ApplicationScoped
public class DatabaseAddress {

    private final PgConnectOptions options;

    DatabaseAddress(Config config) {
        options =
                PgConnectOptions.fromUri(
                                required(config, "reactive.url")
                                        .replaceFirst("^vertx-reactive:", ""))
                        .setUser(required(config, "username"))
                        .setPassword(required(config, "password"));
        options.setTrustAll(of(config, "reactive.trust-all").map(Boolean::valueOf).orElse(false));
        of(config, "reactive.hostname-verification-algorithm")
                .ifPresent(options::setHostnameVerificationAlgorithm);
        of(config, "reactive.trust-certificate-pem.certs")
                .ifPresent(file ->
                        options.setPemTrustOptions(new PemTrustOptions().addCertPath(file)));
    }

    /** A copy, to be changed at will. */
    public PgConnectOptions options() {
        return new PgConnectOptions(options);
    }

    private static String required(Config config, String key) {
        return config.getValue("quarkus.datasource." + key, String.class);
    }

    private static Optional<String> of(Config config, String key) {
        return config.getOptionalValue("quarkus.datasource." + key, String.class);
    }
}
