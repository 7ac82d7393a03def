package io.uplink.application.insight.wallboard;

import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.BranchId;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

/** Takes a seat before a wall, if there is one. */
@UseCase
public final class WatchWallboard {

    /** After this a screen asks anew, and so through every door again. */
    public static final Duration LONGEST = Duration.ofMinutes(30);

    /**
     * What to watch.
     *
     * @param branch only this one
     * @param longest how long the screen would like to; at most {@link #LONGEST}
     */
    public record Input(Optional<BranchId> branch, Duration longest) {}

    private final Audience audience;
    private final InstantSource clock;

    public WatchWallboard(Audience audience, InstantSource clock) {
        this.audience = audience;
        this.clock = clock;
    }

    /** Whoever takes it leaves it when the screen is gone: {@link Audience#leave}. */
    public Seat execute(Actor actor, Input input) {
        var reach = actor.require(Permission.DASHBOARD_VIEW);
        var person = actor.requireSignedIn();
        var longest = input.longest().compareTo(LONGEST) > 0 ? LONGEST : input.longest();
        var scope = Scope.of(reach, person, input.branch());
        var seat = new Seat(person, scope, clock.instant().plus(longest));
        audience.admit(seat);
        return seat;
    }
}
