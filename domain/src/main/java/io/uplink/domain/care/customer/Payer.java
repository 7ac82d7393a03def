package io.uplink.domain.care.customer;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.CustomerId;
import java.util.Optional;

/** Who pays for a customer, where that is somebody else: a landlord, an employer, a son abroad. */
public sealed interface Payer {

    /** Another customer of ours. */
    record Known(CustomerId customer) implements Payer {}

    /** Somebody whom we do not serve. */
    record Named(String name, Optional<PhoneNumber> phone) implements Payer {}

    /** Reads a name and a number; every fault at once. */
    static Named parse(String typedName, String typedPhone) {
        var faults = new Faults();
        var name = faults.text("name", Optional.of(typedName), CustomerDetails.LONGEST_NAME);
        var phone =
                typedPhone.isBlank()
                        ? Optional.<PhoneNumber>empty()
                        : faults.parse("phone", () -> PhoneNumber.parse(typedPhone));
        faults.refuse();
        return new Named(name, phone);
    }
}
