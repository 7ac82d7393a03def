package io.uplink.application.org.access;

import io.uplink.application.org.access.port.Passwords;

/** Hashes that say what they are of; counts how often it checked and pretended to. */
public final class PlainPasswords implements Passwords {

    private static final String TODAY = "today:";
    private static final String YESTERDAY = "yesterday:";

    private int checks;

    @Override
    public String hash(String password) {
        return TODAY + password;
    }

    /** As hashed under older parameters. */
    public static String outdated(String password) {
        return YESTERDAY + password;
    }

    @Override
    public boolean matches(String password, String hash) {
        checks++;
        return hash.equals(TODAY + password) || hash.equals(YESTERDAY + password);
    }

    @Override
    public boolean isOutdated(String hash) {
        return hash.startsWith(YESTERDAY);
    }

    @Override
    public void pretend(String password) {
        checks++;
    }

    /** Real and pretended ones: both take the same time. */
    public int checks() {
        return checks;
    }
}
