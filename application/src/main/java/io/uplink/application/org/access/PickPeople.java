package io.uplink.application.org.access;

import io.uplink.application.org.access.port.PeopleQueries;
import io.uplink.application.org.access.port.PeopleQueries.Choice;
import io.uplink.application.org.access.port.PeopleQueries.Scope;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.shared.id.BranchId;
import java.util.List;
import java.util.Optional;

/**
 * Finds a colleague by name, to give a ticket to or to put into a team. Who may do one of these
 * sees names and jobs, as far as that permission goes, and needs no right to the people's pages.
 */
@UseCase
public final class PickPeople {

    /** As many as one reads at a glance. */
    public static final int MOST_AT_A_GLANCE = 20;

    /** As many as a form without script can still offer. */
    public static final int MOST_ON_A_FORM = 200;

    private static final List<Permission> ANY =
            List.of(
                    Permission.USERS_VIEW,
                    Permission.TICKETS_ASSIGN,
                    Permission.TICKETS_ESCALATE,
                    Permission.TICKETS_SLA,
                    Permission.TEAMS_MANAGE,
                    Permission.BRANCHES_MANAGE);

    /** Part of a name; a branch narrows it further. */
    public record Input(String text, Optional<BranchId> branch, int most) {}

    private final PeopleQueries queries;

    public PickPeople(PeopleQueries queries) {
        this.queries = queries;
    }

    public List<Choice> execute(Actor actor, Input input) {
        var reach =
                ANY.stream()
                        .flatMap(permission -> actor.reach(permission).stream())
                        .reduce(Reach::widest)
                        .orElseGet(() -> actor.require(Permission.USERS_VIEW));
        return queries.pick(
                new Scope(reach, actor.requirePerson()),
                input.text().strip(),
                input.branch(),
                Math.clamp(input.most(), 1, MOST_ON_A_FORM));
    }
}
