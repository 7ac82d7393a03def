package io.uplink.adapter.out.daraja;

import io.uplink.application.money.mpesa.port.MobileMoney.Door;
import io.uplink.domain.money.mpesa.ShortcodeId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One token for a shortcode, for a new one makes the last one worthless: whoever needs it while
 * somebody fetches it waits for that one.
 */
class DarajaTokens {

    /** Of the hour that a token is good for. */
    private static final Duration KEPT = Duration.ofMinutes(50);

    private static final Duration AT_LEAST = Duration.ofSeconds(30);
    private static final String PATH = "/oauth/v1/generate?grant_type=client_credentials";

    private final DarajaHttp http;
    private final InstantSource clock;
    private final Map<ShortcodeId, Slot> slots = new ConcurrentHashMap<>();

    DarajaTokens(DarajaHttp http, InstantSource clock) {
        this.http = http;
        this.clock = clock;
    }

    /** What is kept of a shortcode; another key makes it worthless. */
    private static final class Slot {

        private final ReentrantLock lock = new ReentrantLock();
        private @Nullable String token;
        private String basic = "";
        private Instant until = Instant.MIN;
    }

    /** The token, or how the call for it ended. */
    sealed interface Found {
        record Token(String text) implements Found {

            @Override
            public String toString() {
                return "Token";
            }
        }

        record None(Reply reply) implements Found {}
    }

    Found of(Door door) {
        var slot = slots.computeIfAbsent(door.shortcode().id(), _ -> new Slot());
        slot.lock.lock();
        try {
            var basic = basic(door);
            var known = slot.token;
            if (known != null && slot.basic.equals(basic) && clock.instant().isBefore(slot.until)) {
                return new Found.Token(known);
            }
            return fetch(door, slot, basic);
        } finally {
            slot.lock.unlock();
        }
    }

    /** Unless somebody has fetched another one meanwhile. */
    void forget(Door door, String token) {
        var slot = slots.get(door.shortcode().id());
        if (slot == null) {
            return;
        }
        slot.lock.lock();
        try {
            if (token.equals(slot.token)) {
                slot.token = null;
            }
        } finally {
            slot.lock.unlock();
        }
    }

    private Found fetch(Door door, Slot slot, String basic) {
        Supplier<Reply> ask = () -> http.get(door.shortcode().address() + PATH, "Basic " + basic);
        var reply = ask.get();
        // Nothing is done by asking for a token, so it may be asked for again.
        if (reply instanceof Reply.NotSent
                || (reply instanceof Reply.Answered(var status, _) && status >= 500)) {
            reply = ask.get();
        }
        if (reply instanceof Reply.Answered answered) {
            var token = JsonNotices.text(answered.body(), "access_token");
            if (answered.status() == 200 && !token.isEmpty()) {
                slot.token = token;
                slot.basic = basic;
                slot.until = clock.instant().plus(kept(answered));
                return new Found.Token(token);
            }
        }
        slot.token = null;
        return new Found.None(reply);
    }

    private static Duration kept(Reply.Answered answered) {
        var seconds = answered.body().path("expires_in").asLong(3_599);
        var most = Duration.ofSeconds(seconds).minus(Duration.ofMinutes(9));
        var kept = most.compareTo(KEPT) < 0 ? most : KEPT;
        return kept.compareTo(AT_LEAST) < 0 ? AT_LEAST : kept;
    }

    private static String basic(Door door) {
        var pair = door.keys().consumerKey() + ":" + door.keys().consumerSecret();
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }
}
