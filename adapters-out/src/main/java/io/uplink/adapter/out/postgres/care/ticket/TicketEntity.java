package io.uplink.adapter.out.postgres.care.ticket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.NullUnmarked;

/** A row of {@code ticket}; when it was last answered is written by the timeline alone. */
@Entity
@Table(name = "ticket")
@NullUnmarked
class TicketEntity {

    @Id UUID id;

    @Column(updatable = false)
    String number;

    @Column(name = "customer_id", updatable = false)
    UUID customerId;

    @Column(name = "branch_id")
    UUID branchId;

    String category;
    String priority;
    String subject;
    String description;

    @Column(updatable = false)
    String source;

    @Column(name = "assignee_id")
    UUID assigneeId;

    /** When that person got it; null for nobody. */
    @Column(name = "assigned_at")
    Instant assignedAt;

    @Column(name = "team_id")
    UUID teamId;

    @Column(name = "opened_by", updatable = false)
    UUID openedBy;

    @Column(name = "opened_at", updatable = false)
    Instant openedAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    String state;

    @Column(name = "state_since")
    Instant stateSince;

    @Column(name = "pending_reason")
    String pendingReason;

    @Column(name = "resume_at")
    Instant resumeAt;

    @Column(name = "resolved_by")
    UUID resolvedBy;

    @Column(name = "resolved_at")
    Instant resolvedAt;

    @Column(name = "what_was_done")
    String whatWasDone;

    @Column(name = "merged_into")
    UUID mergedInto;

    @Column(name = "merged_number")
    String mergedNumber;

    @Column(name = "merged_state")
    String mergedState;

    @Column(name = "merged_state_since")
    Instant mergedStateSince;

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "times_reopened")
    int timesReopened;

    @Column(name = "times_escalated")
    int timesEscalated;

    @Column(name = "sla_policy_id")
    UUID slaPolicyId;

    @Column(name = "sla_calendar_id")
    UUID slaCalendarId;

    @Column(name = "response_minutes")
    Integer responseMinutes;

    @Column(name = "resolution_minutes")
    Integer resolutionMinutes;

    @Column(name = "response_due")
    Instant responseDue;

    @Column(name = "responded_at")
    Instant respondedAt;

    @Column(name = "response_missed")
    boolean responseMissed;

    @Column(name = "resolution_from")
    Instant resolutionFrom;

    @Column(name = "resolution_due")
    Instant resolutionDue;

    @Column(name = "resolution_missed")
    boolean resolutionMissed;

    @Column(name = "resolution_met")
    Boolean resolutionMet;

    @Column(name = "warn_at")
    Instant warnAt;

    @Column(name = "warned_at")
    Instant warnedAt;

    @Column(name = "escalate_at")
    Instant escalateAt;

    @Column(name = "escalated_at")
    Instant escalatedAt;

    @Column(name = "paused_since")
    Instant pausedSince;

    @Column(name = "paused_seconds")
    long pausedSeconds;

    @Column(name = "took_seconds")
    Long tookSeconds;

    @Column(name = "warned_percent")
    int warnedPercent;

    @Column(name = "response_warned_percent")
    int responseWarnedPercent;

    @Column(name = "response_warn_at")
    Instant responseWarnAt;

    @Column(name = "response_took_seconds")
    Long responseTookSeconds;

    @Column(name = "next_reply_minutes")
    Integer nextReplyMinutes;

    @Column(name = "reply_since")
    Instant replySince;

    @Column(name = "reply_due")
    Instant replyDue;

    @Column(name = "reply_paused_seconds")
    Long replyPausedSeconds;

    @Column(name = "reply_missed")
    boolean replyMissed;

    @Column(name = "reply_warned_percent")
    int replyWarnedPercent;

    @Column(name = "reply_warn_at")
    Instant replyWarnAt;

    @Column(name = "replies_met")
    int repliesMet;

    @Column(name = "replies_missed")
    int repliesMissed;

    @Column(name = "reply_longest_seconds")
    Long replyLongestSeconds;

    @Column(name = "sla_next_at")
    Instant slaNextAt;

    Integer rating;

    @Column(name = "rating_comment")
    String ratingComment;

    @Column(name = "rated_at")
    Instant ratedAt;

    @Column(name = "last_entry_at", updatable = false)
    Instant lastEntryAt;

    @Column(name = "deleted_at")
    Instant deletedAt;

    @Version long version;
}
