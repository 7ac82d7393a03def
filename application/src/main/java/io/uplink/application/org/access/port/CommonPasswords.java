package io.uplink.application.org.access.port;

/** The passwords that everybody tries first. */
public interface CommonPasswords {

    /** Whether it is one of them; small letters. */
    boolean contains(String word);
}
