package io.uplink.application.care.link;

import io.uplink.application.care.link.OpenLink.Shown;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.care.ticket.FillFields;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.StartTicket;
import io.uplink.application.care.ticket.TickSteps;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.link.LinkError;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes what a technician sends from a link: how the work stands, a note, some photos. */
@UseCase
public final class UseTechnicianLink {

    /**
     * What was sent.
     *
     * @param to the state asked for; empty for a note alone
     * @param work what changed on the checklist and in the fields
     * @param note what the customer will read; needed where the ticket is done
     */
    public record Input(
            LinkUse.Sent sent,
            Optional<TicketState.Kind> to,
            Optional<PendingReason> reason,
            Work work,
            String note,
            List<LinkPhotos.Photo> photos) {

        public Input {
            photos = List.copyOf(photos);
        }
    }

    /**
     * What changes on the checklist and in the fields.
     *
     * @param done steps that are done, by their ids
     * @param undone steps that are not, after all
     * @param fields what was typed, by key
     */
    public record Work(Set<UUID> done, Set<UUID> undone, Map<String, String> fields) {

        public static Work none() {
            return new Work(Set.of(), Set.of(), Map.of());
        }

        boolean isEmpty() {
            return done.isEmpty() && undone.isEmpty() && fields.isEmpty();
        }
    }

    /** The ways in which a state is asked for. */
    private record Arrows(StartTicket start, HoldTicket hold, ResolveTicket resolve) {}

    /** The ways in which what the category asks for is told. */
    private record Parts(TickSteps tickSteps, FillFields fillFields) {}

    private final LinkUse use;
    private final Arrows arrows;
    private final Parts parts;
    private final ReplyToTicket reply;
    private final LinkPhotos photos;

    public UseTechnicianLink(
            LinkUse use,
            StartTicket start,
            HoldTicket hold,
            ResolveTicket resolve,
            TickSteps tickSteps,
            FillFields fillFields,
            ReplyToTicket reply,
            LinkPhotos photos) {
        this.use = use;
        this.arrows = new Arrows(start, hold, resolve);
        this.parts = new Parts(tickSteps, fillFields);
        this.reply = reply;
        this.photos = photos;
    }

    public Shown execute(Actor actor, Input input) {
        // The token is the permission; what it may ask of the ticket, the ticket decides.
        actor.requireAnonymousAllowed();
        photos.requireFew(input.photos());
        return use.perform(
                Kind.TECHNICIAN,
                input.sent(),
                (link, ticket) -> {
                    var ticked = ticked(link, ticket.id(), input.work());
                    var filled = filled(link, ticket.id(), input.work());
                    var changed = moved(link, ticket, input);
                    var said = said(link, ticket.id(), input);
                    photos.attach(link, ticket.id(), input.photos());
                    return ticked || filled || changed || said || !input.photos().isEmpty();
                });
    }

    private boolean ticked(Actor.Link link, TicketId ticket, Work work) {
        var input = new TickSteps.Input(ticket, work.done(), work.undone());
        return !input.isEmpty() && parts.tickSteps().execute(link, input).changed();
    }

    private boolean filled(Actor.Link link, TicketId ticket, Work work) {
        return !work.fields().isEmpty()
                && parts.fillFields()
                        .execute(link, new FillFields.Input(ticket, work.fields()))
                        .changed();
    }

    private boolean moved(Actor.Link link, LinkUse.Ticket ticket, Input input) {
        if (input.to().isEmpty()) {
            return false;
        }
        var after =
                switch (input.to().get()) {
                    case IN_PROGRESS ->
                            arrows.start()
                                    .execute(
                                            link,
                                            new StartTicket.Input(ticket.id(), Optional.empty()));
                    case PENDING ->
                            arrows.hold()
                                    .execute(
                                            link,
                                            new HoldTicket.Input(
                                                    ticket.id(),
                                                    reason(input),
                                                    Optional.empty(),
                                                    Optional.empty()));
                    case RESOLVED ->
                            arrows.resolve()
                                    .execute(
                                            link,
                                            new ResolveTicket.Input(
                                                    ticket.id(), input.note(), Optional.empty()));
                    case OPEN, CLOSED -> throw new DomainException(new LinkError.StateRefused());
                };
        return after.version() != ticket.version();
    }

    private static PendingReason reason(Input input) {
        return input.reason().orElseThrow(() -> Invalid.of("reason", "required"));
    }

    /** A resolution carries its note itself. */
    private boolean said(Actor.Link link, TicketId ticket, Input input) {
        if (input.to().equals(Optional.of(TicketState.Kind.RESOLVED))) {
            return false;
        }
        // A photo or a tick says enough without words; nothing at all is nothing to send.
        var something =
                input.to().isPresent() || !input.photos().isEmpty() || !input.work().isEmpty();
        if (input.note().isBlank() && something) {
            return false;
        }
        var _ =
                reply.execute(
                        link,
                        new ReplyToTicket.Input(ticket, input.note(), Optional.empty(), true));
        return true;
    }
}
