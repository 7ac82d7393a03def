package io.uplink.application.org.access;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Settings;
import io.uplink.application.shared.TokenBuckets;
import io.uplink.application.shared.TokenBuckets.Taken;
import io.uplink.application.shared.UseCase;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/**
 * Counts what is asked for, so that nobody takes the server from everybody else. By person, with
 * all keys and tokens of theirs together and all browsers together; calls of the API by address
 * before it is known who asks. Each instance counts for itself: the bound is there against loops,
 * not for sale.
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

    public enum Through {
        API,
        PAGES
    }

    /**
     * Counts one call. Pages that are open to everybody are not counted: behind one address there
     * may be a whole town of customers.
     *
     * @param address where it came from
     */
    public Optional<Counted> execute(Actor actor, Through through, String address) {
        actor.requireAnonymousAllowed();
        if (through == Through.PAGES && actor instanceof Actor.Anonymous) {
            return Optional.empty();
        }
        var most = settings.get(AccessSettings.CALLS_A_MINUTE);
        var caller =
                actor instanceof Actor.Person person ? "person " + person.id() : "from " + address;
        var taken = buckets.take(through + " " + caller, most, clock.instant());
        return Optional.of(new Counted(most, taken));
    }
}
