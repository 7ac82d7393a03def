package io.uplink.application.care.customer.port;

import io.uplink.domain.care.customer.Consent;
import io.uplink.domain.shared.id.CustomerId;
import java.util.List;
import java.util.Optional;

/** What customers agreed to and took back; entries are added and never changed. */
public interface CustomerConsents {

    void add(Consent consent);

    /** What holds for a channel and purpose; empty if the customer was never asked. */
    Optional<Consent> latest(CustomerId customer, Consent.Channel channel, Consent.Purpose purpose);

    /** The newest first. */
    List<Consent> history(CustomerId customer, int most);
}
