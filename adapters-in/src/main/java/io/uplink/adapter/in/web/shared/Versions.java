package io.uplink.adapter.in.web.shared;

import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Versions as HTTP writes them: strong entity tags around the number. */
public final class Versions {

    private Versions() {}

    public static String tag(long version) {
        return "\"" + version + "\"";
    }

    /** The version a change was decided on; a change without one is refused (428). */
    public static Optional<Version> required(@Nullable String ifMatch) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new DomainException(new Required());
        }
        try {
            return Version.of(Long.parseLong(ifMatch.strip().replace("\"", "")));
        } catch (NumberFormatException strange) {
            // A tag we never gave out matches nothing.
            return Version.of(-1);
        }
    }

    /** From a form's hidden field. */
    public static Optional<Version> ofForm(@Nullable Long version) {
        return Optional.ofNullable(version).map(Version::new);
    }

    private record Required() implements DomainError {

        @Override
        public String code() {
            return "version.required";
        }

        @Override
        public Category category() {
            return Category.VERSION_REQUIRED;
        }
    }
}
