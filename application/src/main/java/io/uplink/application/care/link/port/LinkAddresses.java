package io.uplink.application.care.link.port;

/**
 * Where a link leads, built from the configured public address alone: an address that a request
 * names could send people elsewhere.
 */
public interface LinkAddresses {

    String technician(String token);

    String customer(String token);

    /** Where a complaint is followed. */
    String complaint(String token);
}
