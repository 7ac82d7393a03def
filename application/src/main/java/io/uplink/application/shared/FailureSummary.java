package io.uplink.application.shared;

import io.uplink.domain.shared.DomainException;
import java.util.Arrays;

/**
 * What failed and where, fit for pages and logs: never a message, which may quote people's data.
 */
public final class FailureSummary {

    private static final String OWN_CODE = "io.uplink.";

    private FailureSummary() {}

    public static String of(Throwable failure) {
        if (failure instanceof DomainException refused) {
            return "refused: " + refused.error().code();
        }
        var cause = failure;
        while (cause.getCause() != null && !cause.getCause().equals(cause)) {
            cause = cause.getCause();
        }
        var name = cause.getClass().getSimpleName();
        return Arrays.stream(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith(OWN_CODE))
                .filter(frame -> frame.getFileName() != null)
                .findFirst()
                .map(frame -> name + " at " + frame.getFileName() + ":" + frame.getLineNumber())
                .orElse(name);
    }
}
