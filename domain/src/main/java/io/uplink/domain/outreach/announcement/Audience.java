package io.uplink.domain.outreach.announcement;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Whom an announcement speaks to. Who belongs there is found out when it is shown: who joins later
 * reads it too.
 *
 * @param of which branch, role or team; empty for everyone
 */
public record Audience(Kind kind, Optional<UUID> of) {

    /** What sort of people. */
    public enum Kind {
        EVERYONE,
        BRANCH,
        ROLE,
        TEAM;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> ofCode(String code) {
            return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findAny();
        }
    }

    public Audience {
        if ((kind == Kind.EVERYONE) == of.isPresent()) {
            throw new IllegalArgumentException("everyone is nobody in particular");
        }
    }

    public static Audience everyone() {
        return new Audience(Kind.EVERYONE, Optional.empty());
    }

    public static Audience of(Kind kind, UUID id) {
        return new Audience(kind, Optional.of(id));
    }
}
