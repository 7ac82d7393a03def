package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.PublicUrl;
import io.uplink.application.org.access.Entrance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

/** The cookie that carries a browser's session: a random token, and nothing else. */
@ApplicationScoped
class SessionCookie {

    static final String NAME = "uplink_session";

    private final PublicUrl publicUrl;
    private final InstantSource clock;

    SessionCookie(PublicUrl publicUrl, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** Lives as long as the browser runs, or as long as the session of one who stays. */
    NewCookie of(Entrance.Opened opened) {
        var left = Duration.between(clock.instant(), opened.expiresAt());
        return builder()
                .value(opened.token())
                .maxAge(
                        opened.staying()
                                ? Math.toIntExact(left.toSeconds())
                                : NewCookie.DEFAULT_MAX_AGE)
                .build();
    }

    NewCookie ended() {
        return builder().value("").maxAge(0).build();
    }

    Optional<String> token(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(publicUrl.cookie(NAME)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(publicUrl.cookie(NAME))
                .path("/")
                .httpOnly(true)
                .secure(publicUrl.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX);
    }
}
