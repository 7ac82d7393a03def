package io.uplink.adapter.in.web.org.access;

import io.smallrye.jwt.auth.principal.JWTParser;
import io.smallrye.jwt.auth.principal.ParseException;
import io.smallrye.jwt.build.Jwt;
import io.uplink.domain.shared.id.PersonId;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Short-lived JSON web tokens that name a session. They carry no rights: those are read with the
 * session on every call, so an ended session ends its tokens. They say what they are and for which
 * installation, so that nothing else that is signed with the same secret passes for one.
 */
@ApplicationScoped
class AccessTokens {

    static final Duration LIFE = Duration.ofMinutes(10);

    private static final String ISSUER = "uplink";
    private static final String SESSION = "sid";
    private static final String TYPE = "typ";
    private static final String ACCESS = "access";

    private final JWTParser parser;
    private final String audience;
    private final SecretKey key;

    AccessTokens(
            JWTParser parser,
            @ConfigProperty(name = "uplink.public-url") String audience,
            @ConfigProperty(name = "uplink.jwt.secret") String secret) {
        this.parser = parser;
        this.audience = audience;
        this.key = new SecretKeySpec(Base64.getDecoder().decode(secret), "HmacSHA256");
    }

    String issue(PersonId person, UUID session, Instant now) {
        return Jwt.issuer(ISSUER)
                .audience(audience)
                .subject(person.toString())
                .claim(TYPE, ACCESS)
                .claim(SESSION, session.toString())
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .sign(key);
    }

    /** The session of a genuine token that has not expired. */
    Optional<UUID> session(String token) {
        try {
            JsonWebToken read = parser.verify(token, key);
            return isForUs(read)
                    ? Optional.of(UUID.fromString(read.getClaim(SESSION)))
                    : Optional.empty();
        } catch (ParseException | IllegalArgumentException | NullPointerException notOurs) {
            return Optional.empty();
        }
    }

    private boolean isForUs(JsonWebToken read) {
        return ISSUER.equals(read.getIssuer())
                && ACCESS.equals(read.getClaim(TYPE))
                && read.getAudience().contains(audience);
    }
}
