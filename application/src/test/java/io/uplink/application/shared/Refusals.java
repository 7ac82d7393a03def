package io.uplink.application.shared;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** How a store refuses, whichever it is. */
public final class Refusals {

    private Refusals() {}

    /** Somebody stored another version meanwhile. */
    public static void assertStale(ThrowingCallable change) {
        assertThatThrownBy(change)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(DomainException::error)
                .isInstanceOf(Version.Stale.class);
    }

    /** There is one already. */
    public static void assertDuplicate(ThrowingCallable change) {
        assertThatThrownBy(change)
                .asInstanceOf(InstanceOfAssertFactories.type(DomainException.class))
                .extracting(refused -> refused.error().code())
                .isEqualTo("data.duplicate");
    }
}
