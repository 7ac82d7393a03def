package io.uplink.application.care.ticket;

import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.Id;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What the history of a ticket says about each thing that happens to it. */
public final class TicketNotes {

    private TicketNotes() {}

    /** An entry without its author, time and place. */
    public record Note(String kind, Visibility visibility, String body, Map<String, String> data) {}

    /**
     * Says it; empty for a message, which is an entry of its own.
     *
     * @param after the ticket as the event left it
     * @param byCustomer who may read their own words again
     */
    public static Optional<Note> of(TicketEvent event, Ticket.Snapshot after, boolean byCustomer) {
        return switch (event) {
            case TicketEvent.Replied _, TicketEvent.Mentioned _ -> Optional.empty();
            case TicketEvent.Opened(_, var source, var due, _) ->
                    shown("opened", "", facts().put("source", source).put("due", due));
            case TicketEvent.Edited _ -> hidden("edited", "", facts());
            case TicketEvent.Assigned assigned -> assigned(assigned);
            case TicketEvent.Progressed _ -> shown("progressed", "", facts());
            case TicketEvent.WentPending(_, var reason, var resumeAt, _) ->
                    shown(
                            "pending",
                            "",
                            facts().put("reason", reason.code())
                                    .put("resumeAt", resumeAt)
                                    .put("paused", String.valueOf(isPaused(after))));
            case TicketEvent.Resumed(_, var to, _) ->
                    shown("resumed", "", facts().put("to", to.code()));
            case TicketEvent.Resolved(_, _, var whatWasDone, var met, _) ->
                    shown(
                            "resolved",
                            whatWasDone,
                            facts().put("met", met.map(String::valueOf).orElse("")));
            case TicketEvent.Closed _ -> shown("closed", "", facts());
            case TicketEvent.Merged(_, var into, var number, _) ->
                    hidden(
                            "merged",
                            "",
                            facts().put("ticket", into.toString()).put("number", number));
            case TicketEvent.Unmerged(_, var from, var number, var to, _) ->
                    hidden(
                            "unmerged",
                            "",
                            facts().put("ticket", from.toString())
                                    .put("number", number)
                                    .put("to", to.code()));
            case TicketEvent.Reopened(_, var times, var reason, _) ->
                    note(
                            "reopened",
                            byCustomer ? Visibility.PUBLIC : Visibility.INTERNAL,
                            reason,
                            facts().put("times", String.valueOf(times)));
            case TicketEvent.Escalated(_, var from, var to, var reason, var automatic, _) ->
                    hidden(
                            "escalated",
                            reason,
                            facts().put("previousPerson", id(from))
                                    .put("person", id(to))
                                    .put("automatic", String.valueOf(automatic)));
            case TicketEvent.PriorityChanged(var about, var from, var previousDue, var due, _) ->
                    hidden(
                            "priority",
                            "",
                            facts().put("from", from.code())
                                    .put("to", about.priority().code())
                                    .put("previousDue", previousDue)
                                    .put("due", due));
            case TicketEvent.Repromised(_, var previousDue, var due, _) ->
                    hidden(
                            "repromised",
                            "",
                            facts().put("previousDue", previousDue).put("due", due));
            case TicketEvent.SlaWarned(_, var due, _) ->
                    warned("sla-warned", due, after, Targets::warnedPercent);
            case TicketEvent.ResponseWarned(_, var due, _) ->
                    warned(
                            "response-warned",
                            due,
                            after,
                            targets -> targets.responseAlarm().said());
            case TicketEvent.ReplyWarned(_, var due, _) ->
                    warned(
                            "reply-warned",
                            due,
                            after,
                            targets ->
                                    targets.reply()
                                            .running()
                                            .map(running -> running.alarm().said())
                                            .orElse(0));
            case TicketEvent.ReplyMissed(_, var due, _) -> clock("reply-missed", due);
            case TicketEvent.ResponseMissed(_, var due, _) -> clock("response-missed", due);
            case TicketEvent.ResolutionMissed(_, var due, _) -> clock("resolution-missed", due);
            case TicketEvent.Rated(_, var stars, _) ->
                    shown(
                            "rated",
                            after.rating().map(Rating::comment).orElse(""),
                            facts().put("stars", String.valueOf(stars)));
            case TicketEvent.LinkReposted _ -> hidden("link-reposted", "", facts());
            case TicketEvent.Deleted _ -> hidden("deleted", "", facts());
        };
    }

    private static Optional<Note> assigned(TicketEvent.Assigned event) {
        return note(
                "assigned",
                // The customer is told who comes, not how we sort ourselves.
                event.about().assignee().isPresent() ? Visibility.PUBLIC : Visibility.INTERNAL,
                "",
                facts().put("person", id(event.about().assignee()))
                        .put("team", id(event.about().team()))
                        .put("previousPerson", id(event.previousAssignee()))
                        .put("previousTeam", id(event.previousTeam()))
                        .put("claimed", String.valueOf(event.claimed())));
    }

    private static Optional<Note> clock(String kind, Instant due) {
        return hidden(kind, "", facts().put("due", due.toString()));
    }

    private static Optional<Note> warned(
            String kind, Instant due, Ticket.Snapshot after, Function<Targets, Integer> percent) {
        return hidden(
                kind,
                "",
                facts().put("due", due.toString())
                        .put(
                                "percent",
                                after.targets().map(percent).map(String::valueOf).orElse("")));
    }

    private static boolean isPaused(Ticket.Snapshot ticket) {
        return ticket.targets().flatMap(Targets::pausedSince).isPresent();
    }

    private static Optional<Note> shown(String kind, String body, Facts facts) {
        return note(kind, Visibility.PUBLIC, body, facts);
    }

    private static Optional<Note> hidden(String kind, String body, Facts facts) {
        return note(kind, Visibility.INTERNAL, body, facts);
    }

    private static Optional<Note> note(
            String kind, Visibility visibility, String body, Facts facts) {
        return Optional.of(new Note(kind, visibility, body, facts.given));
    }

    private static String id(Optional<? extends Id> id) {
        return id.map(known -> known.value().toString()).orElse("");
    }

    private static Facts facts() {
        return new Facts();
    }

    /** Leaves out what is not there. */
    private static final class Facts {

        private final Map<String, String> given = new LinkedHashMap<>();

        Facts put(String name, String value) {
            if (!value.isEmpty()) {
                given.put(name, value);
            }
            return this;
        }

        Facts put(String name, Optional<Instant> moment) {
            moment.ifPresent(at -> given.put(name, at.toString()));
            return this;
        }
    }
}
