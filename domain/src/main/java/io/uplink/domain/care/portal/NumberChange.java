package io.uplink.domain.care.portal;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A customer's wish to be reached at another number: it counts once the code that went there was
 * typed, for only whoever has a telephone reads its texts.
 *
 * @param code for the new number; it opens no door
 * @param from the number that is given up
 * @param version of the customer when it was asked for
 * @param done whether the number was changed
 */
public record NumberChange(
        PortalCode code, CustomerId customer, PhoneNumber from, long version, boolean done) {

    /** Nobody gets a third new number within an hour; a slip of the finger may need another try. */
    public static final int MOST_OF_CUSTOMER = 3;

    public static final Duration OF_CUSTOMER_WITHIN = PortalCode.OF_PHONE_WITHIN;

    /** A form that is sent twice in a row is one wish, and one text. */
    public static final Duration SAME_FOR = Duration.ofSeconds(30);

    public static NumberChange asked(
            UUID id,
            CustomerId customer,
            PhoneNumber from,
            PhoneNumber to,
            long version,
            Instant now) {
        return new NumberChange(PortalCode.asked(id, to, now), customer, from, version, false);
    }

    /** The new number. */
    public PhoneNumber to() {
        return code.phone();
    }

    public boolean isJustAsked(PhoneNumber before, PhoneNumber again, Instant now) {
        return !code.ended()
                && from.equals(before)
                && to().equals(again)
                && now.isBefore(code.askedAt().plus(SAME_FOR));
    }

    /** One more code was typed for it, a wrong one. */
    public NumberChange tried() {
        return new NumberChange(code.tried(), customer, from, version, done);
    }

    /** The right one was typed. */
    public NumberChange finish() {
        return new NumberChange(code.tried().end(), customer, from, version, true);
    }

    /** Another one was asked for since. */
    public NumberChange end() {
        return new NumberChange(code.end(), customer, from, version, done);
    }

    /** Refuses a further wish of a customer, or for a number, that had enough of them. */
    public static void requireFew(int ofCustomer, int ofPhone) {
        if (ofCustomer >= MOST_OF_CUSTOMER) {
            throw new DomainException(new PortalError.EnoughNumbers());
        }
        PortalCode.requireFew(ofPhone);
    }
}
