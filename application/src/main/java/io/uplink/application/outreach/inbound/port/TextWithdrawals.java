package io.uplink.application.outreach.inbound.port;

import io.uplink.domain.shared.id.CustomerId;

/** Notes that a customer wants no more texts. */
public interface TextWithdrawals {

    /** In the caller's unit of work. */
    void withdraw(CustomerId customer);
}
