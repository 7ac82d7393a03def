package io.uplink.application.platform.webhook;

import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.platform.webhook.WebhookTopic;
import io.uplink.domain.shared.DomainEvent;
import io.uplink.domain.shared.Id;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is said to the outside of what happened inside: ids, numbers and codes. No names, telephone
 * numbers or people's words, for nobody knows where a payload ends up; who may see those asks the
 * API for them.
 */
final class PublicPayload {

    private PublicPayload() {}

    /** By topic; empty if it is nobody's business. */
    static Map<WebhookTopic, Map<String, Object>> of(DomainEvent event) {
        var told = new EnumMap<WebhookTopic, Map<String, Object>>(WebhookTopic.class);
        switch (event) {
            case TicketEvent ticket -> {
                named(ticket).ifPresent(topic -> told.put(topic, with(ticket, details(ticket))));
                state(ticket)
                        .ifPresent(state ->
                                told.put(
                                        WebhookTopic.TICKET_STATE_CHANGED,
                                        with(ticket, changed(ticket, state))));
            }
            case ComplaintEvent complaint ->
                    named(complaint).ifPresent(topic -> told.put(topic, of(complaint)));
            default -> {}
        }
        return told;
    }

    private static Optional<WebhookTopic> named(TicketEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case TicketEvent.Opened _ -> WebhookTopic.TICKET_OPENED;
                    case TicketEvent.Assigned _ -> WebhookTopic.TICKET_ASSIGNED;
                    case TicketEvent.Replied _ -> WebhookTopic.TICKET_REPLIED;
                    case TicketEvent.PriorityChanged _ -> WebhookTopic.TICKET_PRIORITY_CHANGED;
                    case TicketEvent.Escalated _ -> WebhookTopic.TICKET_ESCALATED;
                    case TicketEvent.Resolved _ -> WebhookTopic.TICKET_RESOLVED;
                    case TicketEvent.Reopened _ -> WebhookTopic.TICKET_REOPENED;
                    case TicketEvent.Closed _ -> WebhookTopic.TICKET_CLOSED;
                    case TicketEvent.Rated _ -> WebhookTopic.TICKET_RATED;
                    default -> null;
                });
    }

    private static Optional<TicketState.Kind> state(TicketEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case TicketEvent.Progressed _ -> TicketState.Kind.IN_PROGRESS;
                    case TicketEvent.WentPending _ -> TicketState.Kind.PENDING;
                    case TicketEvent.Resumed resumed -> resumed.to();
                    case TicketEvent.Resolved _ -> TicketState.Kind.RESOLVED;
                    case TicketEvent.Reopened _ -> TicketState.Kind.OPEN;
                    case TicketEvent.Closed _ -> TicketState.Kind.CLOSED;
                    default -> null;
                });
    }

    private static Map<String, Object> changed(TicketEvent event, TicketState.Kind state) {
        var details = new Details().put("state", state.code());
        if (event instanceof TicketEvent.WentPending pending) {
            details.put("reason", pending.reason().code()).put("resumeAt", pending.resumeAt());
        }
        return details.known;
    }

    private static Map<String, Object> details(TicketEvent event) {
        var details = new Details();
        switch (event) {
            case TicketEvent.Opened opened ->
                    details.put("source", opened.source())
                            .put("resolutionDue", opened.resolutionDue());
            case TicketEvent.Assigned assigned ->
                    details.put("previousAssignee", assigned.previousAssignee())
                            .put("previousTeam", assigned.previousTeam())
                            .put("claimed", assigned.claimed());
            case TicketEvent.Replied replied ->
                    details.put("entry", replied.entry().toString())
                            .put("byCustomer", replied.byCustomer());
            case TicketEvent.PriorityChanged changed ->
                    details.put("previousPriority", changed.from().code())
                            .put("resolutionDue", changed.due());
            case TicketEvent.Escalated escalated ->
                    details.put("previousAssignee", escalated.previousAssignee())
                            .put("automatic", escalated.automatic());
            case TicketEvent.Resolved resolved ->
                    details.put("by", resolved.by().value().toString())
                            .put("inTime", resolved.met());
            case TicketEvent.Reopened reopened -> details.put("times", reopened.times());
            case TicketEvent.Rated rated -> details.put("stars", rated.stars());
            default -> {}
        }
        return details.known;
    }

    private static Map<String, Object> with(TicketEvent event, Map<String, Object> details) {
        var about = event.about();
        var data = new LinkedHashMap<String, Object>();
        data.put(
                "ticket",
                new Details()
                        .put("id", about.ticket())
                        .put("number", about.number())
                        .put("customer", about.customer())
                        .put("branch", about.branch())
                        .put("priority", about.priority().code())
                        .put("assignee", about.assignee())
                        .put("team", about.team())
                        .known);
        data.putAll(details);
        return data;
    }

    private static Optional<WebhookTopic> named(ComplaintEvent event) {
        return Optional.ofNullable(
                switch (event) {
                    case ComplaintEvent.Received _ -> WebhookTopic.COMPLAINT_RECEIVED;
                    case ComplaintEvent.Approved _ -> WebhookTopic.COMPLAINT_APPROVED;
                    case ComplaintEvent.Rejected _ -> WebhookTopic.COMPLAINT_REJECTED;
                    case ComplaintEvent.Resolved _ -> WebhookTopic.COMPLAINT_RESOLVED;
                    default -> null;
                });
    }

    private static Map<String, Object> of(ComplaintEvent event) {
        var about = event.about();
        var data = new Details();
        data.known.put(
                "complaint",
                new Details()
                        .put("id", about.complaint())
                        .put("number", about.number())
                        .put("branch", about.branch())
                        .known);
        switch (event) {
            case ComplaintEvent.Received received ->
                    data.put("acknowledgeBy", received.acknowledgeBy().toString())
                            .put("resolveBy", received.resolveBy().toString());
            case ComplaintEvent.Resolved resolved -> data.put("byTicket", resolved.byTicket());
            default -> {}
        }
        return data.known;
    }

    /** Members in their order; what is absent is left out. */
    private static final class Details {

        private final Map<String, Object> known = new LinkedHashMap<>();

        Details put(String name, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case Optional<?> maybe -> maybe.ifPresent(there -> put(name, there));
                case Id id -> known.put(name, id.value().toString());
                case Boolean flag -> known.put(name, flag);
                case Integer number -> known.put(name, number);
                default -> known.put(name, value.toString());
            }
            return this;
        }
    }
}
