package io.uplink.application.org.access;

import io.uplink.application.org.access.port.SessionRepository.Digest;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.Secrets;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Tokens of sessions. A refresh token is two parts, {@code family.own}: all of one session share
 * the first, so that a spent one is known for what it is, however old.
 */
@Part
public final class Tokens {

    private static final String JOINT = ".";

    private final Secrets secrets;

    public Tokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String fresh() {
        return secrets.newToken();
    }

    /** The first token of a new family, or the next of the same. */
    String refresh(String family) {
        return family + JOINT + secrets.newToken();
    }

    Optional<String> familyOf(String refreshToken) {
        var joint = refreshToken.indexOf(JOINT);
        return joint > 0 ? Optional.of(refreshToken.substring(0, joint)) : Optional.empty();
    }

    Digest digest(String token) {
        return new Digest(HexFormat.of().formatHex(secrets.digest(token)));
    }
}
