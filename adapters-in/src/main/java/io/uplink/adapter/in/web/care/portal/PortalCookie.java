package io.uplink.adapter.in.web.care.portal;

import io.uplink.adapter.in.web.shared.PublicUrl;
import io.uplink.application.care.portal.EnterPortal.Entered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** What a customer's browser holds: a random token, and nothing else. */
@ApplicationScoped
class PortalCookie {

    private static final String NAME = "uplink_my";

    private final PublicUrl publicUrl;
    private final InstantSource clock;

    PortalCookie(PublicUrl publicUrl, InstantSource clock) {
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    NewCookie of(Entered entered) {
        var left = Duration.between(clock.instant(), entered.until());
        return builder().value(entered.token()).maxAge(Math.toIntExact(left.toSeconds())).build();
    }

    NewCookie ended() {
        return builder().value("").maxAge(0).build();
    }

    Optional<String> token(HttpHeaders headers) {
        return Optional.ofNullable(headers.getCookies().get(publicUrl.cookie(NAME)))
                .map(cookie -> cookie.getValue())
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
