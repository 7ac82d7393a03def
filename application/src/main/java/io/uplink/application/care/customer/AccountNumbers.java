package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerRepository;
import io.uplink.application.shared.Numbers;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Settings;
import io.uplink.domain.care.customer.AccountNumber;

/** Gives out account numbers; those that an import brought along are passed over. */
@Part
public final class AccountNumbers {

    /** An import of old accounts may have taken a run of them. */
    private static final int TRIES = 20;

    private final CustomerRepository customers;
    private final Numbers numbers;
    private final Settings settings;

    public AccountNumbers(CustomerRepository customers, Numbers numbers, Settings settings) {
        this.customers = customers;
        this.numbers = numbers;
        this.settings = settings;
    }

    AccountNumber next() {
        var prefix = settings.get(CustomerSettings.ACCOUNT_PREFIX);
        for (var tries = 0; tries < TRIES; tries++) {
            var next = AccountNumber.of(prefix, numbers.next("acc", 0));
            if (!customers.isTaken(next)) {
                return next;
            }
        }
        throw new IllegalStateException("no free account number behind " + prefix);
    }
}
