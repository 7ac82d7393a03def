package io.uplink.application.insight.wallboard;

import io.uplink.application.insight.wallboard.port.WallboardQueries;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.shared.Part;
import java.time.Duration;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What was counted last, so that many who look at the same wall are one who asks. */
@Part
public final class Boards {

    /** As often as a wall changes at most. */
    private static final Duration FRESH = Duration.ofSeconds(1);

    private record Place(Scope scope, ZoneId zone) {}

    private final WallboardQueries queries;
    private final InstantSource clock;
    private final Map<Place, Board> last = new ConcurrentHashMap<>();

    public Boards(WallboardQueries queries, InstantSource clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Counted now. */
    Board counted(Scope scope, ZoneId zone) {
        var board = queries.read(scope, clock.instant(), zone);
        last.values().removeIf(this::isStale);
        last.put(new Place(scope, zone), board);
        return board;
    }

    /** Counted within a second. */
    Board recent(Scope scope, ZoneId zone) {
        var board = last.get(new Place(scope, zone));
        return board == null || isStale(board) ? counted(scope, zone) : board;
    }

    private boolean isStale(Board board) {
        return Duration.between(board.at(), clock.instant()).abs().compareTo(FRESH) >= 0;
    }
}
