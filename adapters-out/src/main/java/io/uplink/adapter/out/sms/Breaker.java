package io.uplink.adapter.out.sms;

import io.uplink.application.outreach.message.port.SmsGateway.Outcome;
import java.util.function.Supplier;

/** Leaves a gateway alone for a while that failed too often. */
interface Breaker {

    /** Calls, or answers {@link Outcome.NotAsked} without calling. */
    Outcome call(Supplier<Outcome> call);
}
