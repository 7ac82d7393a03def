package io.uplink.application.insight.wallboard.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The figures of a wall; what counts as what is as the dashboard and the lists have it. */
public interface WallboardQueries {

    /** In a fixed number of statements. */
    Board read(Scope scope, Instant now, ZoneId zone);

    /**
     * Whose tickets are on the wall. Other than on the dashboard, what somebody has elsewhere does
     * not count: a wall is a place's, so that whoever has the same reach sees the same wall.
     *
     * @param own whose tickets alone; for a reach that covers nothing else
     * @param branch one branch of those that are covered
     */
    record Scope(
            boolean all,
            Set<BranchId> branches,
            Set<TeamId> teams,
            Optional<PersonId> own,
            Optional<BranchId> branch) {

        public Scope {
            branches = Set.copyOf(branches);
            teams = Set.copyOf(teams);
        }

        public static Scope of(Reach reach, Actor.Person reader, Optional<BranchId> branch) {
            return new Scope(
                    reach == Reach.ALL,
                    reach == Reach.BRANCH ? reader.branches() : Set.of(),
                    reach == Reach.TEAM ? reader.teams() : Set.of(),
                    reach == Reach.OWN ? Optional.of(reader.id()) : Optional.empty(),
                    branch);
        }
    }

    /**
     * All of it.
     *
     * @param oldest the ticket that waits longest for somebody of ours
     * @param loads those who have most to do, the busiest first
     * @param latest what happened last, the newest first
     */
    record Board(
            Instant at,
            Now now,
            Today today,
            Optional<Oldest> oldest,
            List<Load> loads,
            List<Happened> latest) {}

    /** As it stands. */
    record Now(
            int open,
            int inProgress,
            int pending,
            int unassigned,
            int overdue,
            int atRisk,
            int repliesWaiting) {

        public int unresolved() {
            return open + inProgress + pending;
        }
    }

    /**
     * Since midnight.
     *
     * @param kept resolved today, in the time that was promised
     * @param missed resolved today later than that, or still owed though promised for today
     */
    record Today(int opened, int resolved, int kept, int missed) {

        /** Empty where nothing was to be kept. */
        public Optional<Integer> percentKept() {
            return kept + missed == 0
                    ? Optional.empty()
                    : Optional.of(Math.round(100f * kept / (kept + missed)));
        }
    }

    /** A ticket that nothing holds up. */
    record Oldest(String number, String subject, Instant openedAt) {}

    /**
     * What somebody has to do.
     *
     * @param name in full; a wall says the first one
     */
    record Load(String name, int unresolved, int overdue) {}

    /**
     * Something that happened to a ticket.
     *
     * @param kind as the ticket's history has it; {@code wrote} for a message of the customer
     */
    record Happened(String number, String subject, String kind, Instant at) {}
}
