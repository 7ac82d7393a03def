package io.uplink.domain.care.ticket;

import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What happened to a ticket; each carries how the ticket stood right after it. */
public sealed interface TicketEvent extends DomainEvent {

    About about();

    @Override
    default UUID subject() {
        return about().ticket().value();
    }

    @Override
    default String type() {
        return switch (this) {
            case Opened _ -> "ticket.opened";
            case Edited _ -> "ticket.edited";
            case Assigned _ -> "ticket.assigned";
            case Replied _ -> "ticket.replied";
            case Mentioned _ -> "ticket.mentioned";
            case Progressed _ -> "ticket.progressed";
            case WentPending _ -> "ticket.pending";
            case Resumed _ -> "ticket.resumed";
            case Resolved _ -> "ticket.resolved";
            case Closed _ -> "ticket.closed";
            case Merged _ -> "ticket.merged";
            case Unmerged _ -> "ticket.unmerged";
            case Reopened _ -> "ticket.reopened";
            case Escalated _ -> "ticket.escalated";
            case PriorityChanged _ -> "ticket.priority-changed";
            case Repromised _ -> "ticket.repromised";
            case SlaWarned _ -> "ticket.sla-warned";
            case ResponseWarned _ -> "ticket.response-warned";
            case ReplyWarned _ -> "ticket.reply-warned";
            case ReplyMissed _ -> "ticket.reply-missed";
            case ResponseMissed _ -> "ticket.response-missed";
            case ResolutionMissed _ -> "ticket.resolution-missed";
            case Rated _ -> "ticket.rated";
            case LinkReposted _ -> "ticket.link-reposted";
            case Deleted _ -> "ticket.deleted";
        };
    }

    /** What the clock has to say; empty for what the ticket says itself. */
    static Optional<TicketEvent> ofClock(
            Targets.Due due, About about, Targets targets, Instant now) {
        return switch (due) {
            case WARNING -> Optional.of(new SlaWarned(about, targets.resolutionDue(), now));
            case RESPONSE_WARNING ->
                    Optional.of(new ResponseWarned(about, targets.responseDue(), now));
            case REPLY_WARNING -> replyDue(targets).map(at -> new ReplyWarned(about, at, now));
            case RESPONSE_MISSED ->
                    Optional.of(new ResponseMissed(about, targets.responseDue(), now));
            case REPLY_MISSED -> replyDue(targets).map(at -> new ReplyMissed(about, at, now));
            case RESOLUTION_MISSED ->
                    Optional.of(new ResolutionMissed(about, targets.resolutionDue(), now));
            case ESCALATION -> Optional.empty();
        };
    }

    private static Optional<Instant> replyDue(Targets targets) {
        return targets.reply().running().map(ReplyClock.Running::due);
    }

    /** The ticket as it stood. */
    record About(
            TicketId ticket,
            String number,
            CustomerId customer,
            BranchId branch,
            Priority priority,
            Optional<PersonId> assignee,
            Optional<TeamId> team) {}

    /** A customer's report was taken; {@code resolutionDue} is empty where nothing is promised. */
    record Opened(About about, String source, Optional<Instant> resolutionDue, Instant occurredAt)
            implements TicketEvent {}

    /** Subject, description, category or branch were corrected. */
    record Edited(About about, Instant occurredAt) implements TicketEvent {}

    /**
     * Someone else works it now.
     *
     * @param claimed whether the new person took it from the team
     */
    record Assigned(
            About about,
            Optional<PersonId> previousAssignee,
            Optional<TeamId> previousTeam,
            boolean claimed,
            Instant occurredAt)
            implements TicketEvent {}

    /**
     * A message that the customer and we both see.
     *
     * @param entry the timeline entry that holds it
     * @param byCustomer whether the customer wrote it
     */
    record Replied(About about, UUID entry, boolean byCustomer, Instant occurredAt)
            implements TicketEvent {}

    /**
     * A note names colleagues.
     *
     * @param entry the timeline entry that holds it
     */
    record Mentioned(About about, UUID entry, List<PersonId> people, Instant occurredAt)
            implements TicketEvent {

        public Mentioned {
            people = List.copyOf(people);
        }
    }

    /** Work began. */
    record Progressed(About about, Instant occurredAt) implements TicketEvent {}

    /** It waits. */
    record WentPending(
            About about, PendingReason reason, Optional<Instant> resumeAt, Instant occurredAt)
            implements TicketEvent {}

    /** The waiting is over; {@code to} is open or in progress. */
    record Resumed(About about, TicketState.Kind to, Instant occurredAt) implements TicketEvent {}

    /**
     * It was done.
     *
     * @param met whether in time; empty where nothing was promised
     */
    record Resolved(
            About about, PersonId by, String whatWasDone, Optional<Boolean> met, Instant occurredAt)
            implements TicketEvent {}

    /** Nothing more is to be done. */
    record Closed(About about, Instant occurredAt) implements TicketEvent {}

    /** It is read within another ticket from now on, whose number is {@code number}. */
    record Merged(About about, TicketId into, String number, Instant occurredAt)
            implements TicketEvent {}

    /**
     * It stands for itself again.
     *
     * @param from the ticket it was merged into, and its {@code number}
     * @param to the state it was in before
     */
    record Unmerged(
            About about, TicketId from, String number, TicketState.Kind to, Instant occurredAt)
            implements TicketEvent {}

    /** It was not done after all; {@code times} counts this one too. */
    record Reopened(About about, int times, String reason, Instant occurredAt)
            implements TicketEvent {}

    /**
     * It went a step up.
     *
     * @param to who has it now; empty if nobody could be found
     * @param automatic whether the SLA asked for it
     */
    record Escalated(
            About about,
            Optional<PersonId> previousAssignee,
            Optional<PersonId> to,
            String reason,
            boolean automatic,
            Instant occurredAt)
            implements TicketEvent {}

    /** Its targets were computed anew; old and new are kept here. */
    record PriorityChanged(
            About about,
            Priority from,
            Optional<Instant> previousDue,
            Optional<Instant> due,
            Instant occurredAt)
            implements TicketEvent {}

    /** Another policy or calendar counts for it now; old and new are kept here. */
    record Repromised(
            About about, Optional<Instant> previousDue, Optional<Instant> due, Instant occurredAt)
            implements TicketEvent {}

    /** Much of the time for the first answer has passed. */
    record ResponseWarned(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** Much of the time for the next reply has passed. */
    record ReplyWarned(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** The customer wrote and had no reply in time. */
    record ReplyMissed(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** Most of its time has passed. */
    record SlaWarned(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** The customer had no answer in time. */
    record ResponseMissed(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** It was not done in time. */
    record ResolutionMissed(About about, Instant due, Instant occurredAt) implements TicketEvent {}

    /** The customer said how it was. */
    record Rated(About about, int stars, Instant occurredAt) implements TicketEvent {}

    /** Those who work it are to get a new status link. */
    record LinkReposted(About about, Instant occurredAt) implements TicketEvent {}

    /** It was taken out of all lists. */
    record Deleted(About about, Instant occurredAt) implements TicketEvent {}
}
