package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.dispatch.TeamRule;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TeamId;
import java.util.Map;
import java.util.Optional;

/** Says whether a team's tickets are given out by themselves, and how many one person may have. */
@UseCase
public final class SaveTeamRule {

    /** All of it. */
    public record Input(TeamId team, TeamRule.Mode mode, int most, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final Dispatch dispatch;
    private final Origin origin;

    public SaveTeamRule(UnitOfWork unitOfWork, Dispatch dispatch, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.dispatch = dispatch;
        this.origin = origin;
    }

    public TeamRule execute(Actor actor, Input input) {
        actor.require(Permission.TEAMS_MANAGE);
        return unitOfWork.perform(() -> {
            var before =
                    dispatch.rule(input.team())
                            .orElseThrow(() -> new DomainException(new DispatchError.NoSuchTeam()));
            actor.require(Permission.TEAMS_MANAGE, Placement.in(before.branch()));
            Version.requireSame(input.seen(), before.version());
            var after =
                    new TeamRule(
                            before.team(),
                            before.name(),
                            before.branch(),
                            input.mode(),
                            input.most(),
                            before.version());
            if (after.equals(before)) {
                return before;
            }
            dispatch.save(after);
            origin.activity()
                    .record(
                            actor,
                            "team.dispatch",
                            new Subject("team", before.team().value(), before.name()),
                            facts(before),
                            facts(after));
            return dispatch.rule(input.team()).orElseThrow();
        });
    }

    private static Map<String, String> facts(TeamRule rule) {
        return Map.of("mode", rule.mode().code(), "most", String.valueOf(rule.most()));
    }
}
