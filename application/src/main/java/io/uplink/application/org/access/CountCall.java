package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.application.shared.TokenBuckets.Taken;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;

/**
 * Counts what programs ask for, so that none takes the server from everybody else. By person, with
 * all keys and tokens of theirs together, and by address before it is known who asks. Each instance
 * counts for itself: the bound is there against loops, not for sale.
 */
@UseCase
public final class CountCall {

    /** Some megabytes at most. */
    private static final int MOST_KEPT = 20_000;

    private final TokenBuckets buckets = new TokenBuckets(Duration.ofMinutes(1), MOST_KEPT);
    private final Settings settings;
    private final InstantSource clock;

    public CountCall(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * How the call is met.
     *
     * @param most how many a minute has
     */
    public record Counted(int most, Taken taken) {}

    /**
     * Counts one call.
     *
     * @param address where it came from
     */
    public Counted execute(Actor actor, String address) {
        actor.requireAnonymousAllowed();
        var most = settings.get(AccessSettings.CALLS_A_MINUTE);
        var caller =
                actor instanceof Actor.Person person ? "person " + person.id() : "from " + address;
        return new Counted(most, buckets.take(caller, most, clock.instant()));
    }
}
