package io.uplink.application.insight.wallboard;

import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts once for each scope that somebody watches, and unseats who may no longer. */
@UseCase
public final class RefreshWallboards {

    /**
     * A round.
     *
     * @param signedIn whose sessions live, of those before the walls, with the rights of now
     */
    public record Input(Collection<Actor.Person> signedIn, ZoneId zone) {}

    /**
     * What the screens are told.
     *
     * @param boards what each may see
     * @param ended the seats that were taken away; of those whose time is up there is a last board
     */
    public record Told(Map<Seat, Board> boards, Set<Seat> ended) {}

    private final Audience audience;
    private final Boards boards;
    private final InstantSource clock;

    public RefreshWallboards(Audience audience, Boards boards, InstantSource clock) {
        this.audience = audience;
        this.boards = boards;
        this.clock = clock;
    }

    public Told execute(Actor actor, Input input) {
        actor.requireJob();
        var people =
                input.signedIn().stream()
                        .collect(
                                Collectors.toMap(
                                        Actor.Person::session,
                                        Function.identity(),
                                        (one, _) -> one));
        var counted = new HashMap<Scope, Board>();
        var shown = new HashMap<Seat, Board>();
        var ended = new HashSet<Seat>();
        for (var seat : audience.seats()) {
            if (!maySit(seat, people)) {
                ended.add(seat);
                continue;
            }
            shown.put(
                    seat,
                    counted.computeIfAbsent(
                            seat.scope(), scope -> boards.counted(scope, input.zone())));
            if (!clock.instant().isBefore(seat.until())) {
                ended.add(seat);
            }
        }
        ended.forEach(audience::leave);
        return new Told(shown, ended);
    }

    /** Signed in, and with the very rights with which it sat down. */
    private static boolean maySit(Seat seat, Map<UUID, Actor.Person> people) {
        var person = people.get(seat.session());
        return person != null
                && person.reach(Permission.DASHBOARD_VIEW)
                        .map(reach -> Scope.of(reach, person, seat.scope().branch()))
                        .filter(seat.scope()::equals)
                        .isPresent();
    }
}
