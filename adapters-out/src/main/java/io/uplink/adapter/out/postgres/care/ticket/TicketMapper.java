package io.uplink.adapter.out.postgres.care.ticket;

import io.uplink.domain.care.sla.Alarm;
import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.SlaCalendarId;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketNumber;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Id;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Between rows of {@code ticket} and what they mean. */
final class TicketMapper {

    private TicketMapper() {}

    static Ticket toDomain(TicketEntity row) {
        return Ticket.restore(
                new Ticket.Snapshot(
                        new TicketId(row.id),
                        new TicketNumber(row.number),
                        new CustomerId(row.customerId),
                        new Ticket.Opening(
                                row.source,
                                Optional.ofNullable(row.openedBy).map(PersonId::new),
                                row.openedAt),
                        new TicketDetails(
                                row.subject,
                                row.description,
                                row.category,
                                new BranchId(row.branchId)),
                        Priority.ofCode(row.priority),
                        new Assignment(
                                Optional.ofNullable(row.assigneeId).map(PersonId::new),
                                Optional.ofNullable(row.teamId).map(TeamId::new)),
                        state(row),
                        row.timesReopened,
                        row.timesEscalated,
                        targets(row),
                        rating(row),
                        Optional.ofNullable(row.deletedAt),
                        row.updatedAt,
                        row.version));
    }

    private static TicketState state(TicketEntity row) {
        if (row.mergedInto == null) {
            return state(row, row.state, row.stateSince);
        }
        return new TicketState.Merged(
                new TicketState.Into(
                        new TicketId(row.mergedInto), new TicketNumber(row.mergedNumber)),
                state(row, row.mergedState, row.mergedStateSince),
                row.stateSince);
    }

    private static TicketState state(TicketEntity row, String code, Instant since) {
        return switch (TicketState.Kind.ofCode(code)) {
            case OPEN -> new TicketState.Open(since);
            case IN_PROGRESS -> new TicketState.InProgress(since);
            case PENDING ->
                    new TicketState.Pending(
                            PendingReason.ofCode(row.pendingReason),
                            Optional.ofNullable(row.resumeAt),
                            since);
            case RESOLVED -> resolution(row);
            case CLOSED -> new TicketState.Closed(resolution(row), since);
        };
    }

    private static TicketState.Resolved resolution(TicketEntity row) {
        return new TicketState.Resolved(
                new PersonId(row.resolvedBy), row.whatWasDone, row.resolvedAt);
    }

    private static Optional<Targets> targets(TicketEntity row) {
        if (row.slaPolicyId == null) {
            return Optional.empty();
        }
        return Optional.of(
                new Targets(
                        new SlaPolicyId(row.slaPolicyId),
                        new SlaCalendarId(row.slaCalendarId),
                        Duration.ofMinutes(row.responseMinutes),
                        Duration.ofMinutes(row.resolutionMinutes),
                        row.openedAt,
                        row.responseDue,
                        Optional.ofNullable(row.respondedAt),
                        row.responseMissed,
                        row.resolutionFrom,
                        row.resolutionDue,
                        row.resolutionMissed,
                        Optional.ofNullable(row.resolutionMet),
                        Optional.ofNullable(row.warnAt),
                        Optional.ofNullable(row.warnedAt),
                        Optional.ofNullable(row.escalateAt),
                        Optional.ofNullable(row.escalatedAt),
                        Optional.ofNullable(row.pausedSince),
                        Duration.ofSeconds(row.pausedSeconds),
                        Optional.ofNullable(row.tookSeconds).map(Duration::ofSeconds),
                        row.warnedPercent,
                        new Alarm(
                                row.responseWarnedPercent, Optional.ofNullable(row.responseWarnAt)),
                        Optional.ofNullable(row.responseTookSeconds).map(Duration::ofSeconds),
                        reply(row)));
    }

    private static ReplyClock reply(TicketEntity row) {
        return new ReplyClock(
                Optional.ofNullable(row.nextReplyMinutes).map(Duration::ofMinutes),
                Optional.ofNullable(row.replySince)
                        .map(since ->
                                new ReplyClock.Running(
                                        since,
                                        row.replyDue,
                                        Duration.ofSeconds(row.replyPausedSeconds),
                                        row.replyMissed,
                                        new Alarm(
                                                row.replyWarnedPercent,
                                                Optional.ofNullable(row.replyWarnAt)))),
                row.repliesMet,
                row.repliesMissed,
                Optional.ofNullable(row.replyLongestSeconds).map(Duration::ofSeconds));
    }

    private static Optional<Rating> rating(TicketEntity row) {
        return Optional.ofNullable(row.rating)
                .map(stars ->
                        new Rating(
                                stars,
                                Optional.ofNullable(row.ratingComment).orElse(""),
                                row.ratedAt));
    }

    static TicketEntity copy(Ticket.Snapshot ticket, TicketEntity row) {
        row.id = ticket.id().value();
        row.number = ticket.number().text();
        row.customerId = ticket.customer().value();
        row.source = ticket.opening().source();
        row.openedBy = value(ticket.opening().by());
        row.openedAt = ticket.opening().at();
        row.branchId = ticket.details().branch().value();
        row.category = ticket.details().category();
        row.subject = ticket.details().subject();
        row.description = ticket.details().description();
        row.priority = ticket.priority().code();
        var assignee = value(ticket.assignment().person());
        if (!Objects.equals(row.assigneeId, assignee)) {
            row.assignedAt = assignee == null ? null : ticket.updatedAt();
        }
        row.assigneeId = assignee;
        row.teamId = value(ticket.assignment().team());
        row.timesReopened = ticket.timesReopened();
        row.timesEscalated = ticket.timesEscalated();
        row.rating = ticket.rating().map(Rating::stars).orElse(null);
        row.ratingComment = ticket.rating().map(Rating::comment).orElse(null);
        row.ratedAt = ticket.rating().map(Rating::at).orElse(null);
        row.deletedAt = ticket.deletedAt().orElse(null);
        row.updatedAt = ticket.updatedAt();
        copyState(ticket.state(), row);
        ticket.targets().ifPresent(targets -> copyTargets(targets, row));
        row.slaNextAt = nextAt(ticket).orElse(null);
        return row;
    }

    private static void copyState(TicketState state, TicketEntity row) {
        row.state = state.kind().code();
        row.stateSince = state.since();
        var merged =
                Optional.of(state)
                        .filter(TicketState.Merged.class::isInstance)
                        .map(TicketState.Merged.class::cast);
        row.mergedInto = value(merged.map(TicketState.Merged::into).map(TicketState.Into::ticket));
        row.mergedNumber = merged.map(one -> one.into().number().text()).orElse(null);
        row.mergedState = merged.map(one -> one.before().kind().code()).orElse(null);
        row.mergedStateSince = merged.map(one -> one.before().since()).orElse(null);
        copyFacts(merged.map(TicketState.Merged::before).orElse(state), row);
        row.closedAt = state instanceof TicketState.Closed ? state.since() : null;
    }

    /** What a state holds beside its name. */
    private static void copyFacts(TicketState state, TicketEntity row) {
        var pending =
                Optional.of(state)
                        .filter(TicketState.Pending.class::isInstance)
                        .map(TicketState.Pending.class::cast);
        row.pendingReason =
                pending.map(TicketState.Pending::reason).map(PendingReason::code).orElse(null);
        row.resumeAt = pending.flatMap(TicketState.Pending::resumeAt).orElse(null);
        var resolution =
                switch (state) {
                    case TicketState.Resolved resolved -> Optional.of(resolved);
                    case TicketState.Closed closed -> Optional.of(closed.resolution());
                    case TicketState.Open _,
                            TicketState.InProgress _,
                            TicketState.Pending _,
                            TicketState.Merged _ ->
                            Optional.<TicketState.Resolved>empty();
                };
        row.resolvedBy = value(resolution.map(TicketState.Resolved::by));
        row.resolvedAt = resolution.map(TicketState.Resolved::since).orElse(null);
        row.whatWasDone = resolution.map(TicketState.Resolved::whatWasDone).orElse(null);
    }

    private static void copyTargets(Targets targets, TicketEntity row) {
        row.slaPolicyId = targets.policy().value();
        row.slaCalendarId = targets.calendar().value();
        row.responseMinutes = Math.toIntExact(targets.response().toMinutes());
        row.resolutionMinutes = Math.toIntExact(targets.resolution().toMinutes());
        row.responseDue = targets.responseDue();
        row.respondedAt = targets.respondedAt().orElse(null);
        row.responseMissed = targets.responseMissed();
        row.resolutionFrom = targets.resolutionFrom();
        row.resolutionDue = targets.resolutionDue();
        row.resolutionMissed = targets.resolutionMissed();
        row.resolutionMet = targets.resolutionMet().orElse(null);
        row.warnAt = targets.warnAt().orElse(null);
        row.warnedAt = targets.warnedAt().orElse(null);
        row.escalateAt = targets.escalateAt().orElse(null);
        row.escalatedAt = targets.escalatedAt().orElse(null);
        row.pausedSince = targets.pausedSince().orElse(null);
        row.pausedSeconds = targets.pausedTotal().toSeconds();
        row.tookSeconds = targets.tookWorking().map(Duration::toSeconds).orElse(null);
        row.warnedPercent = targets.warnedPercent();
        row.responseWarnedPercent = targets.responseAlarm().said();
        row.responseWarnAt = targets.responseAlarm().nextAt().orElse(null);
        row.responseTookSeconds = targets.responseTook().map(Duration::toSeconds).orElse(null);
        copyReply(targets.reply(), row);
    }

    private static void copyReply(ReplyClock reply, TicketEntity row) {
        var running = reply.running();
        row.nextReplyMinutes =
                reply.allowed().map(time -> Math.toIntExact(time.toMinutes())).orElse(null);
        row.replySince = running.map(ReplyClock.Running::since).orElse(null);
        row.replyDue = running.map(ReplyClock.Running::due).orElse(null);
        row.replyPausedSeconds =
                running.map(ReplyClock.Running::paused).map(Duration::toSeconds).orElse(null);
        row.replyMissed = running.filter(ReplyClock.Running::missed).isPresent();
        row.replyWarnedPercent = running.map(clock -> clock.alarm().said()).orElse(0);
        row.replyWarnAt = running.flatMap(clock -> clock.alarm().nextAt()).orElse(null);
        row.repliesMet = reply.met();
        row.repliesMissed = reply.missed();
        row.replyLongestSeconds = reply.longest().map(Duration::toSeconds).orElse(null);
    }

    /** Nothing falls due for what is done or gone. */
    private static Optional<Instant> nextAt(Ticket.Snapshot ticket) {
        return ticket.deletedAt().isPresent() || !ticket.state().kind().isUnresolved()
                ? Optional.empty()
                : ticket.targets().flatMap(Targets::nextAt);
    }

    private static @Nullable UUID value(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }
}
