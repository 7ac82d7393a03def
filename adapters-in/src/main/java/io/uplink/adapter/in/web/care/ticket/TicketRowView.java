package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.application.care.ticket.port.TicketQueries;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket in a list. */
@RegisterForReflection
public record TicketRowView(
        UUID id,
        String number,
        String subject,
        UUID customer,
        String customerName,
        String area,
        String category,
        String state,
        @Nullable String pendingReason,
        String priority,
        UUID branch,
        @Nullable UUID assignee,
        @Nullable String assigneeName,
        @Nullable UUID team,
        @Nullable String teamName,
        Instant openedAt,
        Instant updatedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant lastReplyAt,
        @Nullable Integer stars,
        @Nullable ClockView sla,
        @Nullable String mergedInto,
        boolean child,
        long children,
        long version) {

    /** How its promise stands. */
    public record ClockView(
            Instant resolutionFrom,
            Instant resolutionDue,
            Instant responseDue,
            @Nullable Instant respondedAt,
            boolean responseMissed,
            boolean resolutionMissed,
            @Nullable Boolean resolutionMet,
            @Nullable Instant warnedAt,
            @Nullable Instant pausedSince,
            @Nullable Instant replyDue) {

        static ClockView of(TicketQueries.ClockFacts clock) {
            return new ClockView(
                    clock.from(),
                    clock.due(),
                    clock.responseDue(),
                    clock.respondedAt().orElse(null),
                    clock.responseMissed(),
                    clock.missed(),
                    clock.met().orElse(null),
                    clock.warnedAt().orElse(null),
                    clock.pausedSince().orElse(null),
                    clock.replyDue().orElse(null));
        }
    }

    static TicketRowView of(TicketQueries.Row row) {
        return new TicketRowView(
                row.id().value(),
                row.number(),
                row.subject(),
                row.customer().value(),
                row.customerName(),
                row.area(),
                row.category(),
                row.state().code(),
                row.waitsFor().map(PendingReason::code).orElse(null),
                row.priority().code(),
                row.branch().value(),
                row.assignee().map(PersonId::value).orElse(null),
                row.assigneeName().orElse(null),
                row.team().map(TeamId::value).orElse(null),
                row.teamName().orElse(null),
                row.openedAt(),
                row.updatedAt(),
                row.resolvedAt().orElse(null),
                row.lastReplyAt().orElse(null),
                row.stars().orElse(null),
                row.clock().map(ClockView::of).orElse(null),
                row.marks().mergedInto().orElse(null),
                row.marks().child(),
                row.marks().children(),
                row.version());
    }
}
