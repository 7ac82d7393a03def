package io.uplink.adapter.in.web.org.access;

import io.uplink.adapter.in.web.shared.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * By which a browser is known again between sign-ins: random, of no use to sign in, and sent to the
 * door alone.
 */
@ApplicationScoped
class DeviceCookie {

    private static final String NAME = "uplink_device";

    /** The longest that browsers keep one. */
    private static final int LIFE_SECONDS = Math.toIntExact(Duration.ofDays(400).toSeconds());

    private final PublicUrl publicUrl;

    DeviceCookie(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    NewCookie of(String token) {
        return new NewCookie.Builder(publicUrl.cookieOfSomePages(NAME))
                .value(token)
                .path("/login")
                .maxAge(LIFE_SECONDS)
                .httpOnly(true)
                .secure(publicUrl.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX)
                .build();
    }

    Optional<String> token(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(publicUrl.cookieOfSomePages(NAME)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }
}
