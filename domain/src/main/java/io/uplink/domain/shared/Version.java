package io.uplink.domain.shared;

import java.util.Map;
import java.util.Optional;

/** Which version of an aggregate a caller looked at; 0 is one that was never stored. */
public record Version(long number) {

    public static Optional<Version> of(long number) {
        return Optional.of(new Version(number));
    }

    /**
     * Refuses a change decided on an older look; no look given passes, where the caller allows it.
     */
    public static void requireSame(Optional<Version> seen, long now) {
        seen.ifPresent(version -> {
            if (version.number() != now) {
                throw new DomainException(new Stale(now));
            }
        });
    }

    /** Someone else saved it first; the caller looks again and decides again. */
    public record Stale(long current) implements DomainError {

        @Override
        public String code() {
            return "version.stale";
        }

        @Override
        public Category category() {
            return Category.STALE;
        }

        @Override
        public Map<String, Object> members() {
            return Map.of("current", current);
        }
    }
}
