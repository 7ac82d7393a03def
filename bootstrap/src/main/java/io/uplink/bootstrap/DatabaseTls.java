package io.uplink.bootstrap;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * How far the way to the database is protected, in the words of PostgreSQL's own {@code sslmode}.
 * Those that fall back to plain text by themselves are not among them.
 *
 * @param authority file with the certificates that the server's must come from, in PEM
 */
record DatabaseTls(Mode mode, Optional<Path> authority) {

    static final DatabaseTls NONE = new DatabaseTls(Mode.DISABLE, Optional.empty());

    private static final String CONNECTION_FAILURE = "08006";
    private static final String PARAMETER = "sslmode=";

    enum Mode {
        /** In plain text, for one machine or a network of one's own. */
        DISABLE("disable"),
        /** Encrypted, for whoever answers. */
        REQUIRE("require"),
        VERIFY_CA("verify-ca"),
        /** The certificate must name the host as well. */
        VERIFY_FULL("verify-full");

        private final String word;

        Mode(String word) {
            this.word = word;
        }

        boolean verifies() {
            return this == VERIFY_CA || this == VERIFY_FULL;
        }
    }

    /** From what stands behind the question mark of UPLINK_DB_URL, and UPLINK_DB_CA. */
    static DatabaseTls of(String query, Environment environment) {
        var mode =
                List.of(Mode.values()).stream()
                        .filter(one -> query.equals(PARAMETER + one.word))
                        .findAny()
                        .orElseThrow(() ->
                                new StartRefused(
                                        "UPLINK_DB_URL takes ?sslmode=disable, require, verify-ca"
                                                + " or verify-full, and nothing else."));
        var authority = environment.get("UPLINK_DB_CA").map(Path::of).map(Path::toAbsolutePath);
        if (mode.verifies() && authority.filter(Files::isReadable).isEmpty()) {
            throw new StartRefused(
                    "UPLINK_DB_CA must name a file with the certificates to trust: sslmode="
                            + mode.word
                            + " asks for it.");
        }
        return new DatabaseTls(mode, authority.filter(_ -> mode.verifies()));
    }

    /**
     * Why whoever answers is not the database that is meant; empty if the connection failed for
     * another reason, such as a database that is still starting.
     */
    Optional<String> distrust(SQLException failure, String host) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateException
                    || cause instanceof CertPathValidatorException
                    || cause instanceof CertPathBuilderException) {
                return Optional.of(
                        "the certificate of the database at "
                                + host
                                + " comes from none of the authorities in UPLINK_DB_CA, or is out"
                                + " of date.");
            }
        }
        // So does the driver refuse a name, in the words of whatever language it finds.
        return mode == Mode.VERIFY_FULL
                        && CONNECTION_FAILURE.equals(failure.getSQLState())
                        && failure.getCause() == null
                ? Optional.of(
                        "the certificate of the database names another host than "
                                + host
                                + ". UPLINK_DB_URL must use a name that stands in it;"
                                + " sslmode=verify-ca does not look at the name.")
                : Optional.empty();
    }

    /** Tells Quarkus, and through it whoever opens a connection of their own. */
    void publish() {
        if (mode == Mode.REQUIRE) {
            System.setProperty("quarkus.datasource.reactive.trust-all", "true");
        }
        if (mode == Mode.VERIFY_FULL) {
            System.setProperty(
                    "quarkus.datasource.reactive.hostname-verification-algorithm", "HTTPS");
        }
        authority.ifPresent(file -> {
            System.setProperty("quarkus.datasource.reactive.trust-certificate-pem", "true");
            System.setProperty(
                    "quarkus.datasource.reactive.trust-certificate-pem.certs", file.toString());
        });
    }

    String reactive() {
        return mode == Mode.DISABLE ? "" : "?" + PARAMETER + mode.word;
    }

    String jdbc() {
        return reactive() + authority.map(file -> "&sslrootcert=" + file).orElse("");
    }
}
