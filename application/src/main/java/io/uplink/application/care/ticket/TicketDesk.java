package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketLinks;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Part;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The steps that every change of a ticket takes: fetch it for this actor alone, change it, keep it
 * with its history, its trail and its events.
 */
@Part
public final class TicketDesk {

    /** What a use case does to the ticket. */
    @FunctionalInterface
    interface Change {
        void to(Ticket ticket, Instant now);
    }

    /**
     * Which change is wanted.
     *
     * @param seen the version it was decided on; empty from where no version is shown
     */
    record Wish(TicketId ticket, Optional<Version> seen, String action) {}

    private final TicketRepository tickets;
    private final TicketTimeline timeline;
    private final TicketLinks links;
    private final CategoryParts parts;
    private final UnitOfWork unitOfWork;
    private final Origin origin;

    public TicketDesk(
            TicketRepository tickets,
            TicketTimeline timeline,
            TicketLinks links,
            CategoryParts parts,
            UnitOfWork unitOfWork,
            Origin origin) {
        this.tickets = tickets;
        this.timeline = timeline;
        this.links = links;
        this.parts = parts;
        this.unitOfWork = unitOfWork;
        this.origin = origin;
    }

    /**
     * One change in one unit of work. What is so already is a success without effect, also for one
     * who looked at an older version: phones retry.
     */
    Ticket.Snapshot change(Actor actor, TicketRights may, Wish wish, Change change) {
        return perform(() -> {
            var ticket = take(actor, may, wish.ticket());
            var before = ticket.snapshot();
            var stale = wish.seen().filter(seen -> seen.number() != before.version());
            try {
                change.to(ticket, origin.now());
            } catch (DomainException refused) {
                Version.requireSame(stale, before.version());
                throw refused;
            }
            if (ticket.snapshot().equals(before)) {
                return before;
            }
            Version.requireSame(stale, before.version());
            return keep(actor, wish.action(), before, ticket);
        });
    }

    <T extends @Nullable Object> T perform(Supplier<T> work) {
        return unitOfWork.perform(work);
    }

    /** The ticket, if this actor may do that to it; nobody else changes it meanwhile. */
    Ticket take(Actor actor, TicketRights may, TicketId id) {
        return allowed(actor, may, tickets.findForChange(id));
    }

    /** The ticket to look at, if this actor may. */
    Ticket look(Actor actor, TicketRights may, TicketId id) {
        return allowed(actor, may, tickets.findById(id));
    }

    private static Ticket allowed(Actor actor, TicketRights may, Optional<Ticket> found) {
        if (found.isEmpty() && actor instanceof Actor.Anonymous) {
            throw new DomainException(new Actor.Unauthenticated());
        }
        var ticket = found.orElseThrow(() -> new DomainException(new TicketError.NotFound()));
        may.require(actor, ticket);
        return ticket;
    }

    /** Stores a ticket that did not exist before. */
    Ticket.Snapshot keepNew(Actor actor, Ticket ticket, List<TicketField> fields) {
        tickets.save(ticket);
        var stored = ticket.snapshot().saved();
        parts.checklists().give(stored.id(), stored.details().category());
        if (!fields.isEmpty()) {
            parts.fields().fill(stored.id(), fields);
        }
        publish(actor, ticket, stored);
        TicketActivity.noted(origin.activity(), actor, "ticket.open", Optional.empty(), stored);
        return stored;
    }

    /** Stores what changed, with all that follows from it. */
    Ticket.Snapshot keep(Actor actor, String action, Ticket.Snapshot before, Ticket ticket) {
        tickets.save(ticket);
        var stored = ticket.snapshot().saved();
        if (!stored.details().category().equals(before.details().category())) {
            parts.checklists().give(stored.id(), stored.details().category());
        }
        publish(actor, ticket, stored);
        TicketActivity.noted(origin.activity(), actor, action, Optional.of(before), stored);
        return stored;
    }

    private void publish(Actor actor, Ticket ticket, Ticket.Snapshot stored) {
        var events = ticket.drainEvents();
        timeline.append(entries(actor, events, stored));
        links.follow(events);
        origin.outbox().append(events);
    }

    private List<TicketEntry> entries(
            Actor actor, List<TicketEvent> events, Ticket.Snapshot stored) {
        var author = author(actor, stored);
        var byCustomer = author.kind() == Author.Kind.CUSTOMER;
        var entries = new ArrayList<TicketEntry>();
        for (var event : events) {
            TicketNotes.of(event, stored, byCustomer)
                    .ifPresent(note ->
                            entries.add(
                                    entry(
                                            author,
                                            stored,
                                            note.kind(),
                                            note.visibility(),
                                            note.body(),
                                            note.data(),
                                            event.occurredAt())));
        }
        return entries;
    }

    /** An entry that this actor writes now; it is not stored yet. */
    TicketEntry entry(
            Actor actor,
            Ticket.Snapshot ticket,
            String kind,
            Visibility visibility,
            String body,
            Map<String, String> data) {
        return entry(author(actor, ticket), ticket, kind, visibility, body, data, origin.now());
    }

    private TicketEntry entry(
            Author author,
            Ticket.Snapshot ticket,
            String kind,
            Visibility visibility,
            String body,
            Map<String, String> data,
            Instant at) {
        return new TicketEntry(
                origin.newId(),
                ticket.id(),
                at,
                kind,
                visibility,
                author,
                CallContext.current().map(CallContext::channel).orElse("job"),
                body,
                data,
                ticket.version());
    }

    static Author author(Actor actor, Ticket.Snapshot ticket) {
        return switch (actor) {
            case Actor.Person person ->
                    new Author(Author.Kind.PERSON, Optional.of(person.id().value()), person.name());
            case Actor.Link link ->
                    link.person()
                            .map(person ->
                                    new Author(
                                            Author.Kind.PERSON,
                                            Optional.of(person.value()),
                                            link.name()))
                            .orElseGet(() -> customer(ticket, link.name()));
            case Actor.Customer customer -> customer(ticket, customer.name());
            case Actor.Rule(var id, var name) ->
                    new Author(Author.Kind.SYSTEM, Optional.of(id), name);
            case Actor.Device _, Actor.Job _, Actor.Anonymous _ -> Author.system();
        };
    }

    private static Author customer(Ticket.Snapshot ticket, String name) {
        return new Author(Author.Kind.CUSTOMER, Optional.of(ticket.customer().value()), name);
    }

    /** Which of our people acts, signed in or by a link. */
    static PersonId personOf(Actor actor) {
        return switch (actor) {
            case Actor.Link link when link.person().isPresent() -> link.person().get();
            case Actor.Person person -> person.id();
            case Actor.Link _,
                    Actor.Customer _,
                    Actor.Device _,
                    Actor.Job _,
                    Actor.Rule _,
                    Actor.Anonymous _ ->
                    actor.requirePerson().id();
        };
    }

    Origin origin() {
        return origin;
    }

    CategoryParts parts() {
        return parts;
    }

    TicketTimeline timeline() {
        return timeline;
    }
}
