package io.uplink.application.insight.dashboard.port;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Numbers over tickets. Overdue is unresolved, not paused and past its resolution target; at risk
 * is warned and not missed; met and missed count the tickets that were opened in the period.
 */
public interface DashboardQueries {

    Dashboard read(Scope scope, Period period);

    /**
     * Whose tickets count.
     *
     * @param branch one branch of the reader's; empty for all that the reach covers
     */
    record Scope(Reach reach, Actor.Person reader, Optional<BranchId> branch) {}

    /**
     * Which time counts.
     *
     * @param zone whose midnights divide days
     * @param days up to and including today
     */
    record Period(Instant now, ZoneId zone, int days) {}

    /** The whole page. */
    record Dashboard(
            Now now,
            Flow flow,
            Quality quality,
            List<Need> needs,
            List<Team> teams,
            List<Category> categories,
            List<Day> days) {}

    /**
     * As it stands.
     *
     * @param oldestUnassigned when the one that waits longest was opened
     * @param overdueYesterday how many were overdue at this hour a day ago
     * @param dueWithinHour unresolved, not paused, due in the coming hour
     */
    record Now(
            int open,
            int inProgress,
            int pending,
            int unassigned,
            Optional<Instant> oldestUnassigned,
            int overdue,
            int overdueYesterday,
            int atRisk,
            int dueWithinHour) {

        public int unresolved() {
            return open + inProgress + pending;
        }
    }

    /** Coming and going; the week begins on Monday. */
    record Flow(int openedToday, int openedThisWeek, int resolvedToday, int resolvedThisWeek) {}

    /**
     * Whether promises were kept.
     *
     * @param median working time to a resolution in the period
     * @param rating the average of those given in the period
     */
    record Quality(
            Kept response,
            Kept responseBefore,
            Kept resolution,
            Kept resolutionBefore,
            Optional<Duration> median,
            Optional<Duration> mean,
            OptionalDouble rating,
            int ratings) {}

    /** Promises met and missed. */
    record Kept(int met, int missed) {

        public int all() {
            return met + missed;
        }

        /** Empty where nothing was promised yet. */
        public OptionalDouble percent() {
            return all() == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * met / all());
        }
    }

    /**
     * A ticket that somebody should look at now.
     *
     * @param from when its resolution was promised
     * @param due until when; empty if nothing is promised
     */
    record Need(
            TicketId ticket,
            String subject,
            String customer,
            String area,
            String priority,
            Optional<Instant> from,
            Optional<Instant> due,
            boolean warned,
            Optional<String> assignee) {}

    /** Resolution promises of the tickets a team has. */
    record Team(TeamId id, String name, Kept kept) {}

    /** How many were opened about it; {@code key} is empty for all the others together. */
    record Category(String key, String english, String swahili, int opened) {}

    /** One day; {@code openAtEnd} for today is now. */
    record Day(LocalDate day, int opened, int resolved, int openAtEnd) {}
}
