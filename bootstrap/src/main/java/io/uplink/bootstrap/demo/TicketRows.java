package io.uplink.bootstrap.demo;

import io.uplink.bootstrap.demo.Diary.FeeNote;
import io.uplink.bootstrap.demo.Diary.Trace;
import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** From lives to rows; a test looks whether the domain would say the same of them. */
final class TicketRows {

    private final CopyTable tickets =
            new CopyTable(
                    "ticket",
                    """
                    id number customer_id branch_id category priority subject description
                    source assignee_id team_id opened_by opened_at updated_at
                    state state_since pending_reason resume_at
                    resolved_by resolved_at what_was_done closed_at times_reopened times_escalated
                    rating rating_comment rated_at last_entry_at last_reply_at version
                    sla_policy_id sla_calendar_id response_minutes resolution_minutes
                    response_due responded_at response_missed
                    resolution_from resolution_due resolution_missed resolution_met
                    warn_at warned_at escalate_at escalated_at
                    paused_since paused_seconds took_seconds
                    warned_percent response_warned_percent response_warn_at response_took_seconds
                    next_reply_minutes reply_since reply_due reply_paused_seconds reply_missed
                    reply_warned_percent reply_warn_at
                    replies_met replies_missed reply_longest_seconds sla_next_at
                    """);

    private final CopyTable entries =
            new CopyTable(
                    "ticket_entry",
                    """
                    id ticket_id at kind public author_kind author_id author_name
                    channel body data ticket_version
                    """);

    private final CopyTable fees =
            new CopyTable(
                    "ticket_fee",
                    """
                    id ticket_id fee_type_id name amount_minor currency added_by added_at
                    paid_at payment_reference
                    """);

    private final CopyTable trail =
            new CopyTable(
                    "activity",
                    """
                    id at actor_kind actor_id actor_name action subject_kind subject_id reference
                    before after channel
                    """);

    private final Chance chance;

    TicketRows(Chance chance) {
        this.chance = chance;
    }

    List<CopyTable> tables() {
        return List.of(tickets, entries, fees, trail);
    }

    void add(Diary diary) {
        var ticket = diary.ticket();
        head(ticket);
        state(ticket);
        tickets.put(
                ticket.rating().map(Rating::stars),
                ticket.rating().map(Rating::comment),
                ticket.rating().map(Rating::at));
        tickets.put(diary.entries().getLast().at(), lastReply(diary.entries()), diary.version());
        ticket.targets().ifPresentOrElse(this::targets, this::nothingPromised);
        tickets.put(
                ticket.state().kind().isUnresolved()
                        ? ticket.targets().flatMap(Targets::nextAt)
                        : null);
        tickets.end();
        diary.entries().forEach(this::entry);
        diary.fees().forEach(fee -> fee(ticket, fee));
        diary.trail().forEach(this::trace);
    }

    private void head(Ticket.Snapshot ticket) {
        var details = ticket.details();
        tickets.put(ticket.id().value(), ticket.number(), ticket.customer().value());
        tickets.put(details.branch().value(), details.category(), ticket.priority().code());
        tickets.put(details.subject(), details.description(), ticket.opening().source());
        tickets.put(value(ticket.assignment().person()), value(ticket.assignment().team()));
        tickets.put(value(ticket.opening().by()), ticket.opening().at(), ticket.updatedAt());
    }

    private void state(Ticket.Snapshot ticket) {
        var state = ticket.state();
        var pending = as(state, TicketState.Pending.class);
        var closed = as(state, TicketState.Closed.class);
        var resolved =
                closed.map(TicketState.Closed::resolution)
                        .or(() -> as(state, TicketState.Resolved.class));
        tickets.put(state.kind().code(), state.since());
        tickets.put(pending.map(waiting -> waiting.reason().code()));
        tickets.put(pending.flatMap(TicketState.Pending::resumeAt));
        tickets.put(value(resolved.map(TicketState.Resolved::by)));
        tickets.put(resolved.map(TicketState.Resolved::since));
        tickets.put(resolved.map(TicketState.Resolved::whatWasDone));
        tickets.put(closed.map(TicketState.Closed::since));
        tickets.put(ticket.timesReopened(), ticket.timesEscalated());
    }

    private void targets(Targets promise) {
        tickets.put(promise.policy().value(), promise.calendar().value());
        tickets.put(promise.response().toMinutes(), promise.resolution().toMinutes());
        tickets.put(promise.responseDue(), promise.respondedAt(), promise.responseMissed());
        tickets.put(promise.resolutionFrom(), promise.resolutionDue());
        tickets.put(promise.resolutionMissed(), promise.resolutionMet());
        tickets.put(promise.warnAt(), promise.warnedAt());
        tickets.put(promise.escalateAt(), promise.escalatedAt());
        tickets.put(promise.pausedSince(), promise.pausedTotal(), promise.tookWorking());
        tickets.put(promise.warnedPercent(), promise.responseAlarm().said());
        tickets.put(promise.responseAlarm().nextAt(), promise.responseTook());
        var reply = promise.reply();
        var running = reply.running();
        tickets.put(reply.allowed().map(Duration::toMinutes));
        tickets.put(running.map(ReplyClock.Running::since), running.map(ReplyClock.Running::due));
        tickets.put(running.map(ReplyClock.Running::paused));
        tickets.put(running.filter(ReplyClock.Running::missed).isPresent());
        tickets.put(running.map(clock -> clock.alarm().said()).orElse(0));
        tickets.put(running.flatMap(clock -> clock.alarm().nextAt()));
        tickets.put(reply.met(), reply.missed(), reply.longest());
    }

    /** No policy was in force for its priority. */
    private void nothingPromised() {
        tickets.put(null, null, null, null, null, null, false, null, null, false, null);
        tickets.put(null, null, null, null, null, 0, null);
        tickets.put(0, 0, null, null, null, null, null, null, false, 0, null, 0, 0, null);
    }

    private void entry(TicketEntry entry) {
        entries.put(entry.id(), entry.ticket().value(), entry.at(), entry.kind());
        entries.put(entry.visibility() == TicketEntry.Visibility.PUBLIC);
        entries.put(entry.author().kind().name().toLowerCase(Locale.ROOT));
        entries.put(entry.author().id(), entry.author().name(), entry.channel());
        entries.put(entry.body(), entry.data(), entry.ticketVersion());
        entries.end();
    }

    private void fee(Ticket.Snapshot ticket, FeeNote fee) {
        fees.put(fee.id(), ticket.id().value(), fee.charge().type, fee.charge().title);
        fees.put(fee.charge().minor, "KES", fee.addedBy(), fee.at());
        fees.put(fee.paid() ? fee.at().plusSeconds(900) : null);
        fees.put(fee.paid() ? receipt(fee.id()) : null);
        fees.end();
    }

    private void trace(Trace line) {
        trail.put(chance.id(line.at()), line.at());
        trail.put(
                switch (line.author().kind()) {
                    case PERSON -> "person";
                    case CUSTOMER -> "link";
                    case SYSTEM -> "job";
                });
        trail.put(line.author().id(), line.author().name(), line.action());
        trail.put(line.subject().kind(), line.subject().id(), line.subject().reference());
        trail.put(line.before(), line.after(), line.channel());
        trail.end();
    }

    private static Optional<Instant> lastReply(List<TicketEntry> entries) {
        return entries.reversed().stream()
                .filter(entry -> entry.kind().equals(TicketEntry.REPLY))
                .map(TicketEntry::at)
                .findFirst();
    }

    private static <T extends TicketState> Optional<T> as(TicketState state, Class<T> kind) {
        return Optional.of(state).filter(kind::isInstance).map(kind::cast);
    }

    private static @Nullable UUID value(Optional<? extends Id> id) {
        return id.<UUID>map(Id::value).orElse(null);
    }

    /** Looks like a receipt of mobile money: ten letters and digits. */
    private static String receipt(UUID id) {
        return Long.toString(id.getLeastSignificantBits() >>> 8, 36)
                .toUpperCase(Locale.ROOT)
                .substring(0, 10);
    }
}
