package io.uplink.application.shared;

import java.util.Optional;

/**
 * Facts about the call for logs and the activity trail; never consulted for a decision.
 *
 * @param channel {@code web}, {@code api}, {@code link} or {@code job}
 * @param address where it came from; empty for jobs
 */
public record CallContext(String correlationId, String channel, Optional<String> address) {

    private static final ScopedValue<CallContext> CURRENT = ScopedValue.newInstance();

    public static ScopedValue<CallContext> scope() {
        return CURRENT;
    }

    public static Optional<CallContext> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }
}
