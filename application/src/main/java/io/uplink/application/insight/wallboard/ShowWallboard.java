package io.uplink.application.insight.wallboard;

import io.uplink.application.insight.wallboard.port.WallboardQueries.Board;
import io.uplink.application.insight.wallboard.port.WallboardQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.BranchId;
import java.time.ZoneId;
import java.util.Optional;

/** Shows the wall as it was within the last second, as far as the reader's dashboard goes. */
@UseCase
public final class ShowWallboard {

    /**
     * What to show.
     *
     * @param branch only this one; one outside the reader's reach counts nothing
     * @param zone whose midnight today begins with
     */
    public record Input(Optional<BranchId> branch, ZoneId zone) {}

    private final Boards boards;

    public ShowWallboard(Boards boards) {
        this.boards = boards;
    }

    public Board execute(Actor actor, Input input) {
        var reach = actor.require(Permission.DASHBOARD_VIEW);
        var scope = Scope.of(reach, actor.requirePerson(), input.branch());
        return boards.recent(scope, input.zone());
    }
}
