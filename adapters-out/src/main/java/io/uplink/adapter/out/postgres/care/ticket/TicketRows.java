package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.adapter.out.postgres.shared.Sql;
import io.vertx.sqlclient.Row;
import java.time.Instant;
import org.jspecify.annotations.NullUnmarked;

/** A row of the plain client as the entity that the mapper knows, so that there is one mapping. */
@NullUnmarked
final class TicketRows {

    private TicketRows() {}

    static TicketEntity entity(Row row) {
        var ticket = new TicketEntity();
        ticket.id = row.getUUID("id");
        ticket.number = row.getString("number");
        ticket.customerId = row.getUUID("customer_id");
        ticket.branchId = row.getUUID("branch_id");
        ticket.category = row.getString("category");
        ticket.priority = row.getString("priority");
        ticket.subject = row.getString("subject");
        ticket.description = row.getString("description");
        ticket.source = row.getString("source");
        ticket.assigneeId = row.getUUID("assignee_id");
        ticket.teamId = row.getUUID("team_id");
        ticket.openedBy = row.getUUID("opened_by");
        ticket.openedAt = at(row, "opened_at");
        ticket.updatedAt = at(row, "updated_at");
        ticket.state = row.getString("state");
        ticket.stateSince = at(row, "state_since");
        ticket.pendingReason = row.getString("pending_reason");
        ticket.resumeAt = at(row, "resume_at");
        ticket.resolvedBy = row.getUUID("resolved_by");
        ticket.resolvedAt = at(row, "resolved_at");
        ticket.whatWasDone = row.getString("what_was_done");
        ticket.closedAt = at(row, "closed_at");
        ticket.mergedInto = row.getUUID("merged_into");
        ticket.mergedNumber = row.getString("merged_number");
        ticket.mergedState = row.getString("merged_state");
        ticket.mergedStateSince = at(row, "merged_state_since");
        ticket.timesReopened = row.getInteger("times_reopened");
        ticket.timesEscalated = row.getInteger("times_escalated");
        ticket.rating = row.getInteger("rating");
        ticket.ratingComment = row.getString("rating_comment");
        ticket.ratedAt = at(row, "rated_at");
        ticket.deletedAt = at(row, "deleted_at");
        ticket.version = row.getLong("version");
        targets(row, ticket);
        return ticket;
    }

    private static void targets(Row row, TicketEntity ticket) {
        ticket.slaPolicyId = row.getUUID("sla_policy_id");
        ticket.slaCalendarId = row.getUUID("sla_calendar_id");
        ticket.responseMinutes = row.getInteger("response_minutes");
        ticket.resolutionMinutes = row.getInteger("resolution_minutes");
        ticket.responseDue = at(row, "response_due");
        ticket.respondedAt = at(row, "responded_at");
        ticket.responseMissed = row.getBoolean("response_missed");
        ticket.resolutionFrom = at(row, "resolution_from");
        ticket.resolutionDue = at(row, "resolution_due");
        ticket.resolutionMissed = row.getBoolean("resolution_missed");
        ticket.resolutionMet = row.getBoolean("resolution_met");
        ticket.warnAt = at(row, "warn_at");
        ticket.warnedAt = at(row, "warned_at");
        ticket.escalateAt = at(row, "escalate_at");
        ticket.escalatedAt = at(row, "escalated_at");
        ticket.pausedSince = at(row, "paused_since");
        ticket.pausedSeconds = row.getLong("paused_seconds");
        ticket.tookSeconds = row.getLong("took_seconds");
        ticket.warnedPercent = row.getInteger("warned_percent");
        ticket.responseWarnedPercent = row.getInteger("response_warned_percent");
        ticket.responseWarnAt = at(row, "response_warn_at");
        ticket.responseTookSeconds = row.getLong("response_took_seconds");
        ticket.nextReplyMinutes = row.getInteger("next_reply_minutes");
        ticket.replySince = at(row, "reply_since");
        ticket.replyDue = at(row, "reply_due");
        ticket.replyPausedSeconds = row.getLong("reply_paused_seconds");
        ticket.replyMissed = row.getBoolean("reply_missed");
        ticket.replyWarnedPercent = row.getInteger("reply_warned_percent");
        ticket.replyWarnAt = at(row, "reply_warn_at");
        ticket.repliesMet = row.getInteger("replies_met");
        ticket.repliesMissed = row.getInteger("replies_missed");
        ticket.replyLongestSeconds = row.getLong("reply_longest_seconds");
    }

    private static Instant at(Row row, String column) {
        return Sql.optionalInstant(row, column).orElse(null);
    }
}
