package io.uplink.domain.care.ticket;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Money;
import java.util.Optional;
import java.util.UUID;

/**
 * A service that has a usual price; the price of one ticket's fee may differ.
 *
 * @param amount may be nothing: some services are asked for but free
 * @param active whether it is offered for new fees
 */
public record FeeType(
        UUID id, String name, Money amount, int position, boolean active, long version) {

    public FeeType {
        var faults = new Faults();
        name = faults.text("name", Optional.of(name), 80);
        if (amount.isNegative()) {
            faults.add("amount", "amount.not-positive");
        } else if (amount.minor() > Fee.MOST_MINOR) {
            faults.add("amount", "amount.too-large");
        }
        Category.checkPosition(faults, position);
        faults.refuse();
    }
}
