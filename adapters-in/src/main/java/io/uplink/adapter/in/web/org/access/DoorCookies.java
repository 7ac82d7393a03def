package io.uplink.adapter.in.web.org.access;

import io.uplink.application.org.access.Entrance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;

/** What a browser carries away from the door. */
@ApplicationScoped
class DoorCookies {

    private final SessionCookie session;
    private final HalfCookie half;
    private final DeviceCookie device;

    DoorCookies(SessionCookie session, HalfCookie half, DeviceCookie device) {
        this.session = session;
        this.half = half;
        this.device = device;
    }

    /** For somebody who is in. */
    NewCookie[] of(Entrance.Opened opened) {
        var cookies = new ArrayList<NewCookie>();
        cookies.add(session.of(opened));
        cookies.add(half.ended());
        opened.device().map(device::of).ifPresent(cookies::add);
        return cookies.toArray(NewCookie[]::new);
    }

    /** For somebody whose code is to come. */
    NewCookie of(Entrance.Half waiting) {
        return half.of(waiting);
    }

    NewCookie ended() {
        return session.ended();
    }

    /** What a browser brings along to the door. */
    Carried carried(Map<String, Cookie> cookies) {
        return new Carried(
                session.token(cookies), half.token(cookies).orElse(""), device.token(cookies));
    }

    /**
     * @param session of before, if any
     * @param half what it got for the right password, empty for none
     * @param device by which it is known again
     */
    record Carried(Optional<String> session, String half, Optional<String> device) {}
}
