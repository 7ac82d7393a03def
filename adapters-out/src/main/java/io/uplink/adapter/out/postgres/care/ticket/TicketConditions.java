package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Reach;
import io.uplink.domain.shared.Id;
import java.util.Collection;
import java.util.UUID;

/**
 * What counts as what, over {@code ticket t}: lists, their counts and the dashboard use the same
 * words, so a number and the list behind it agree.
 */
public final class TicketConditions {

    public static final String UNRESOLVED = "t.state in ('open', 'in-progress', 'pending')";

    public static final String UNASSIGNED = UNRESOLVED + " and t.assignee_id is null";

    private TicketConditions() {}

    /** Past its resolution target while nothing holds the clock; {@code now} is a parameter. */
    public static String overdue(String now) {
        return UNRESOLVED + " and t.paused_since is null and t.resolution_due < " + now;
    }

    /** Warned and not missed. */
    public static String atRisk(String now) {
        return UNRESOLVED
                + " and t.warned_at is not null and not t.resolution_missed"
                + " and (t.paused_since is not null or t.resolution_due >= "
                + now
                + ")";
    }

    /** Owed, with nothing that holds the clock, in the hour that begins now. */
    public static String dueWithinHour(String now) {
        return UNRESOLVED
                + " and t.paused_since is null and t.resolution_due between %1$s and %1$s + interval '1 hour'"
                        .formatted(now);
    }

    /** Had been opened and not been resolved, as its last resolution tells. */
    public static String owedAt(String moment) {
        return "t.opened_at < %1$s and (%2$s or t.resolved_at >= %1$s)"
                .formatted(moment, UNRESOLVED);
    }

    /** The answer came in time. */
    public static final String RESPONSE_MET =
            "t.responded_at is not null and not t.response_missed";

    /**
     * It came late, or did not come though its time has passed and nothing holds the clock; that of
     * a merged ticket stands still.
     */
    public static String responseMissed(String now) {
        return "t.response_due is not null and (t.response_missed or (t.responded_at is null"
                + " and t.merged_into is null and t.paused_since is null and t.response_due < "
                + now
                + "))";
    }

    /** Met or missed. */
    public static String responseDecided(String now) {
        return "(%s) or (%s)".formatted(RESPONSE_MET, responseMissed(now));
    }

    /** A message of the customer waits for our reply. */
    public static final String REPLY_WAITING = UNRESOLVED + " and t.reply_due is not null";

    /** It waits longer than was promised, while nothing holds the clock. */
    public static String replyOverdue(String now) {
        return UNRESOLVED + " and t.paused_since is null and t.reply_due < " + now;
    }

    /** At least one reply came late, or is owed though its time has passed. */
    public static String replyMissed(String now) {
        return "t.replies_missed > 0 or (" + replyOverdue(now) + ")";
    }

    /** There were replies to give, and all came in time. */
    public static String replyMet(String now) {
        return "t.replies_met > 0 and not coalesce(" + replyMissed(now) + ", false)";
    }

    /** Met or missed. */
    public static String replyDecided(String now) {
        return "t.replies_met > 0 or " + replyMissed(now);
    }

    public static final String RESOLUTION_MET = "t.resolution_met";

    /** It was done late, or is owed though its time has passed and nothing holds the clock. */
    public static String resolutionMissed(String now) {
        return "t.resolution_due is not null and t.resolution_met is distinct from true"
                + " and (t.resolution_missed or (t.resolution_met is null and t.merged_into is null"
                + " and t.paused_since is null and t.resolution_due < "
                + now
                + "))";
    }

    /** Met or missed. */
    public static String resolutionDecided(String now) {
        return "(%s) or (%s)".formatted(RESOLUTION_MET, resolutionMissed(now));
    }

    /** It took a working time that is known. */
    public static final String TIMED = "t.took_seconds is not null";

    /**
     * What a reader may see.
     *
     * @param all parameter: whether everything
     * @param branches parameter, {@code uuid[]}
     * @param teams parameter, {@code uuid[]}
     * @param reader parameter: the reader's id, whose own are always seen
     */
    public static String within(String all, String branches, String teams, String reader) {
        return "(%s::boolean or t.branch_id = any(%s::uuid[]) or t.team_id = any(%s::uuid[])"
                        .formatted(all, branches, teams)
                + " or t.assignee_id = %1$s::uuid or t.opened_by = %1$s::uuid)".formatted(reader);
    }

    /** The branches for {@link #within}: those of the reader if the reach is the branch. */
    public static UUID[] branches(Reach reach, Actor.Person reader) {
        return reach == Reach.BRANCH ? values(reader.branches()) : new UUID[0];
    }

    /** The teams for {@link #within}: those of the reader if the reach is the team. */
    public static UUID[] teams(Reach reach, Actor.Person reader) {
        return reach == Reach.TEAM ? values(reader.teams()) : new UUID[0];
    }

    private static UUID[] values(Collection<? extends Id> ids) {
        return ids.stream().map(Id::value).toArray(UUID[]::new);
    }
}
