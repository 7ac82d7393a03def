package io.uplink.adapter.out.daraja;

import com.fasterxml.jackson.databind.JsonNode;
import io.uplink.adapter.out.daraja.DarajaTokens.Found;
import io.uplink.application.money.mpesa.port.MobileMoney.Door;
import java.time.InstantSource;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** Calls with a token, behind the breaker, and tries again what may be. */
class DarajaSession {

    private static final long PAUSE_MILLIS = 200;

    private final DarajaHttp http;
    private final DarajaTokens tokens;
    private final DarajaBreaker breaker;
    private final RetryBudget budget = new RetryBudget();

    DarajaSession(DarajaHttp http, InstantSource clock) {
        this.http = http;
        this.tokens = new DarajaTokens(http, clock);
        this.breaker = new DarajaBreaker(clock);
    }

    /** What moves something: sent again only if it never left or its token was refused. */
    Reply send(Door door, String path, JsonNode body) {
        budget.call();
        var reply = withToken(door, path, body);
        return reply instanceof Reply.NotSent && again() ? withToken(door, path, body) : reply;
    }

    /** What changes nothing: sent again too if nobody answered or they were busy. */
    Reply read(Door door, String path, JsonNode body) {
        budget.call();
        var reply = withToken(door, path, body);
        var worthTrying = !(reply instanceof Reply.Answered answered) || answered.busy();
        return worthTrying && again() ? withToken(door, path, body) : reply;
    }

    private boolean again() {
        if (!budget.mayRetry()) {
            return false;
        }
        // Not all who failed at once come again at once.
        var pause = PAUSE_MILLIS + ThreadLocalRandom.current().nextLong(PAUSE_MILLIS);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
        return true;
    }

    private Reply withToken(Door door, String path, JsonNode body) {
        return breaker.call(() -> {
            var reply = once(door, path, body);
            // Whoever is refused for a token was not listened to, so nothing was done yet.
            return reply instanceof Reply.Answered answered && answered.badToken()
                    ? once(door, path, body)
                    : reply;
        });
    }

    private Reply once(Door door, String path, JsonNode body) {
        return switch (tokens.of(door)) {
            case Found.Token(var token) -> {
                var reply = http.post(door.shortcode().address() + path, "Bearer " + token, body);
                if (reply instanceof Reply.Answered answered && answered.badToken()) {
                    tokens.forget(door, token);
                }
                yield reply;
            }
            // Without a token nothing left.
            case Found.None(Reply.Answered answered) -> answered;
            case Found.None(var trouble) -> new Reply.NotSent("no token: " + trouble);
        };
    }
}
