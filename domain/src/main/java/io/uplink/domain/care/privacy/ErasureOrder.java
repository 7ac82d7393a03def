package io.uplink.domain.care.privacy;

import io.uplink.domain.care.customer.AccountNumber;
import io.uplink.domain.shared.Faults;
import java.util.Locale;
import java.util.Optional;

/**
 * That somebody means it: the number of the customer typed by hand, and why.
 *
 * @param reason kept in the activity log, so it names nobody
 */
public record ErasureOrder(String reason) {

    public static final int LONGEST_REASON = 300;

    /** Reads what was typed; every fault at once. */
    public static ErasureOrder parse(AccountNumber account, String typed, String reason) {
        var faults = new Faults();
        var number = faults.text("account", Optional.of(typed), 40);
        if (!number.isEmpty() && !number.strip().toUpperCase(Locale.ROOT).equals(account.text())) {
            faults.add("account", "customer.erase-number-differs");
        }
        var why = faults.text("reason", Optional.of(reason), LONGEST_REASON);
        faults.refuse();
        return new ErasureOrder(why);
    }
}
