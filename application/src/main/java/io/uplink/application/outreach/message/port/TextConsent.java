package io.uplink.application.outreach.message.port;

import io.uplink.domain.outreach.message.Recipient;

/** Who does not want to be texted. */
@FunctionalInterface
public interface TextConsent {

    /** A customer who took that back; of others nobody asked. */
    boolean refuses(Recipient recipient);
}
