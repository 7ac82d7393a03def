package io.uplink.adapter.in.web.care.ticket;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.uplink.adapter.in.web.shared.Versions;
import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.Id;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A ticket as JSON. */
@RegisterForReflection
public record TicketView(
        UUID id,
        String number,
        UUID customer,
        String subject,
        String description,
        String category,
        UUID branch,
        String priority,
        String state,
        Instant stateSince,
        @Nullable String pendingReason,
        @Nullable Instant resumeAt,
        @Nullable String whatWasDone,
        @Nullable Instant resolvedAt,
        @Nullable UUID mergedInto,
        @Nullable UUID assignee,
        @Nullable UUID team,
        String source,
        Instant openedAt,
        Instant updatedAt,
        int timesReopened,
        int timesEscalated,
        @Nullable SlaView sla,
        @Nullable RatingView rating,
        long version) {

    /** What was promised and how it stands; seconds are working time. */
    public record SlaView(
            Instant responseDue,
            @Nullable Instant respondedAt,
            boolean responseMissed,
            Instant resolutionFrom,
            Instant resolutionDue,
            boolean resolutionMissed,
            @Nullable Boolean resolutionMet,
            @Nullable Instant warnedAt,
            @Nullable Instant escalatedAt,
            @Nullable Instant pausedSince,
            long pausedSeconds,
            @Nullable Long tookSeconds,
            @Nullable Long responseTookSeconds,
            @Nullable Instant replySince,
            @Nullable Instant replyDue,
            boolean replyMissed,
            int repliesMet,
            int repliesMissed,
            int warnedPercent) {

        static SlaView of(Targets targets) {
            return new SlaView(
                    targets.responseDue(),
                    targets.respondedAt().orElse(null),
                    targets.responseMissed(),
                    targets.resolutionFrom(),
                    targets.resolutionDue(),
                    targets.resolutionMissed(),
                    targets.resolutionMet().orElse(null),
                    targets.warnedAt().orElse(null),
                    targets.escalatedAt().orElse(null),
                    targets.pausedSince().orElse(null),
                    targets.pausedTotal().toSeconds(),
                    targets.tookWorking().map(Duration::toSeconds).orElse(null),
                    targets.responseTook().map(Duration::toSeconds).orElse(null),
                    targets.reply().running().map(ReplyClock.Running::since).orElse(null),
                    targets.reply().running().map(ReplyClock.Running::due).orElse(null),
                    targets.reply().running().filter(ReplyClock.Running::missed).isPresent(),
                    targets.reply().met(),
                    targets.reply().missed(),
                    targets.warnedPercent());
        }
    }

    /** What the customer thought of it. */
    public record RatingView(int stars, String comment, Instant at) {

        static RatingView of(Rating rating) {
            return new RatingView(rating.stars(), rating.comment(), rating.at());
        }
    }

    static TicketView of(Ticket.Snapshot ticket) {
        var state = ticket.state();
        var pending =
                state instanceof TicketState.Pending waits
                        ? Optional.of(waits)
                        : Optional.<TicketState.Pending>empty();
        var resolved =
                switch (state) {
                    case TicketState.Resolved done -> Optional.of(done);
                    case TicketState.Closed closed -> Optional.of(closed.resolution());
                    case TicketState.Open _,
                            TicketState.InProgress _,
                            TicketState.Pending _,
                            TicketState.Merged _ ->
                            Optional.<TicketState.Resolved>empty();
                };
        return new TicketView(
                ticket.id().value(),
                ticket.number().text(),
                ticket.customer().value(),
                ticket.details().subject(),
                ticket.details().description(),
                ticket.details().category(),
                ticket.details().branch().value(),
                ticket.priority().code(),
                state.kind().code(),
                state.since(),
                pending.map(waits -> waits.reason().code()).orElse(null),
                pending.flatMap(TicketState.Pending::resumeAt).orElse(null),
                resolved.map(TicketState.Resolved::whatWasDone).orElse(null),
                resolved.map(TicketState.Resolved::since).orElse(null),
                state instanceof TicketState.Merged merged ? merged.into().ticket().value() : null,
                id(ticket.assignment().person()),
                id(ticket.assignment().team()),
                ticket.opening().source(),
                ticket.opening().at(),
                ticket.updatedAt(),
                ticket.timesReopened(),
                ticket.timesEscalated(),
                ticket.targets().map(SlaView::of).orElse(null),
                ticket.rating().map(RatingView::of).orElse(null),
                ticket.version());
    }

    /** With its version as a tag, for the next change. */
    public static Response answer(Ticket.Snapshot ticket) {
        return Response.ok(of(ticket))
                .header(HttpHeaders.ETAG, Versions.tag(ticket.version()))
                .build();
    }

    private static @Nullable UUID id(Optional<? extends Id> id) {
        return id.map(Id::value).orElse(null);
    }
}
