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

/** Carries what a browser got for the right password, to the page of the code and nowhere else. */
@ApplicationScoped
class HalfCookie {

    private static final String NAME = "uplink_half";

    private final PublicUrl publicUrl;
    private final InstantSource clock;

    HalfCookie(PublicUrl publicUrl, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    NewCookie of(Entrance.Half half) {
        var left = Duration.between(clock.instant(), half.expiresAt());
        return builder().value(half.token()).maxAge(Math.toIntExact(left.toSeconds())).build();
    }

    NewCookie ended() {
        return builder().value("").maxAge(0).build();
    }

    Optional<String> token(Map<String, Cookie> cookies) {
        return Optional.ofNullable(cookies.get(publicUrl.cookieOfSomePages(NAME)))
                .map(Cookie::getValue)
                .filter(value -> !value.isBlank());
    }

    private NewCookie.Builder builder() {
        return new NewCookie.Builder(publicUrl.cookieOfSomePages(NAME))
                .path("/login")
                .httpOnly(true)
                .secure(publicUrl.isEncrypted())
                .sameSite(NewCookie.SameSite.LAX);
    }
}
