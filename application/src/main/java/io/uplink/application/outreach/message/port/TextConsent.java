package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.Recipient;
import java.util.Set;
import java.util.UUID;

/** Who does not want to be texted. */
@FunctionalInterface
public interface TextConsent {

    /** Those of these customers who took that back. */
    Set<UUID> refusing(Set<UUID> customers);

    /** A customer who took that back; of others nobody asked. */
    default boolean refuses(Recipient recipient) {
        return recipient.kind() == Recipient.Kind.CUSTOMER
                && !refusing(Set.of(recipient.id())).isEmpty();
    }
}
