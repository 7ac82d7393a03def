package io.uplink.domain.care.desk;

import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** For whom something at the desk is: the one who made it, or others too. */
public sealed interface Audience {

    /** Only whoever made it. */
    record Own() implements Audience {}

    /** The members of a team. */
    record Team(TeamId team) implements Audience {}

    /** The people of a branch. */
    record Branch(BranchId branch) implements Audience {}

    /** Everybody. */
    record All() implements Audience {}

    /**
     * Who looks.
     *
     * @param all whether what is shared with anybody is shown: to whoever takes care of all of it
     */
    record Reader(PersonId person, Set<BranchId> branches, Set<TeamId> teams, boolean all) {

        public Reader {
            branches = Set.copyOf(branches);
            teams = Set.copyOf(teams);
        }
    }

    /** As stored and sent. */
    default String code() {
        return switch (this) {
            case Own _ -> "own";
            case Team _ -> "team";
            case Branch _ -> "branch";
            case All _ -> "all";
        };
    }

    default boolean isShared() {
        return !(this instanceof Own);
    }

    default Optional<TeamId> sharedTeam() {
        return this instanceof Team(var team) ? Optional.of(team) : Optional.empty();
    }

    default Optional<BranchId> sharedBranch() {
        return this instanceof Branch(var branch) ? Optional.of(branch) : Optional.empty();
    }

    default boolean includes(PersonId owner, Reader reader) {
        return switch (this) {
            case Own _ -> reader.person().equals(owner);
            case Team(var team) -> reader.all() || reader.teams().contains(team);
            case Branch(var branch) -> reader.all() || reader.branches().contains(branch);
            case All _ -> true;
        };
    }

    /** Reads what was chosen: a code, and the id of the team or branch where one is needed. */
    static Audience parse(Faults faults, String code, Optional<UUID> team, Optional<UUID> branch) {
        return switch (code) {
            case "", "own" -> new Own();
            case "all" -> new All();
            case "team" ->
                    team.<Audience>map(id -> new Team(new TeamId(id)))
                            .orElseGet(() -> missing(faults, "team"));
            case "branch" ->
                    branch.<Audience>map(id -> new Branch(new BranchId(id)))
                            .orElseGet(() -> missing(faults, "branch"));
            default -> {
                faults.add("audience", "choice.unknown");
                yield new Own();
            }
        };
    }

    private static Audience missing(Faults faults, String field) {
        faults.add(field, "required");
        return new Own();
    }
}
