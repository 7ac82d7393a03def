package io.uplink.domain.care.customer;

import io.uplink.domain.shared.PhoneNumber;

/**
 * A number under which a customer is reached.
 *
 * @param label whose it is or when to use it, such as {@code Yusuf, brother}; may be blank
 */
public record Contact(PhoneNumber phone, String label) {

    /** Fits beside the number on a phone. */
    public static final int LONGEST_LABEL = 40;

    /** As typed, before anybody knows whether it can be read. */
    public record Typed(String phone, String label) {}
}
