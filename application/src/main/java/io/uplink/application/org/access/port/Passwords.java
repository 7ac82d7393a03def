package io.uplink.application.org.access.port;

/** Hashes passwords so that a stolen table is of little use. */
public interface Passwords {

    /** A hash with its parameters and salt; takes tens of milliseconds on purpose. */
    String hash(String password);

    boolean matches(String password, String hash);

    /** Whether we would hash with other parameters today. */
    boolean isOutdated(String hash);

    /** Takes as long as a real check; for accounts that do not exist. */
    void pretend(String password);
}
