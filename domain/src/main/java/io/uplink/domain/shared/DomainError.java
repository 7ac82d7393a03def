package io.uplink.domain.shared;

import java.util.Map;

/** A broken rule, as data: a stable code for machines and a category for transports. */
public interface DomainError {

    /** Stable across releases, such as {@code ticket.transition-refused}; names the message too. */
    String code();

    Category category();

    /** What a caller may see of it, by name; never ids of things outside the caller's scope. */
    default Map<String, Object> members() {
        return Map.of();
    }

    /** What it is about, as the reader calls it, to be said after its words; empty if nothing. */
    default String about(Language language) {
        return "";
    }

    /** What kind of refusal it is; an inbound adapter turns it into a status. */
    enum Category {
        /** Not there, or not for this caller to see. */
        NOT_FOUND,
        /** The input breaks a rule of its own; carries {@code field} where one is to blame. */
        INVALID,
        /** The thing's present state forbids it. */
        CONFLICT,
        /** Someone changed it after the caller looked. */
        STALE,
        /** The caller must say which version was looked at. */
        VERSION_REQUIRED,
        /** Nobody is signed in, or the credentials are wrong. */
        UNAUTHENTICATED,
        FORBIDDEN,
        /** Too many tries; carries {@code retryAfterSeconds}. */
        THROTTLED,
        UNAVAILABLE
    }
}
