package io.uplink.application.care.customer;

import io.uplink.application.care.customer.port.CustomerConsents;
import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps consents in memory. */
public final class InMemoryCustomerConsents implements CustomerConsents {

    private final List<Consent> stored = new ArrayList<>();

    @Override
    public void add(Consent consent) {
        stored.add(consent);
    }

    @Override
    public Optional<Consent> latest(
            CustomerId customer, Consent.Channel channel, Consent.Purpose purpose) {
        return newest(customer).stream()
                .filter(one -> one.terms().channel() == channel && one.terms().purpose() == purpose)
                .findFirst();
    }

    @Override
    public List<Consent> history(CustomerId customer, int most) {
        return newest(customer).stream().limit(most).toList();
    }

    private List<Consent> newest(CustomerId customer) {
        return stored.stream()
                .filter(one -> one.customer().equals(customer))
                .sorted(Comparator.comparing(Consent::at).thenComparing(Consent::id).reversed())
                .toList();
    }
}
