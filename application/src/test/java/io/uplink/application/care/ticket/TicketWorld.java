package io.uplink.application.care.ticket;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.sla.SlaFixtures;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.InMemoryFileStore;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A Monday morning at eight in Westlands, with everything that a ticket needs. */
final class TicketWorld {

    static final CustomerId AMINA = new CustomerId(SequentialIds.of(931));
    static final PersonId MARY = new PersonId(SequentialIds.of(923));

    final MovableClock clock = MovableClock.at("2026-03-02T05:00:00Z");
    final SequentialIds ids = new SequentialIds();
    final SlaFixtures sla = new SlaFixtures();
    final FixedSettings settings = new FixedSettings();
    final FixedTicketParties parties = new FixedTicketParties();
    final InMemoryTicketRepository tickets = new InMemoryTicketRepository();
    final InMemoryTicketTimeline timeline = new InMemoryTicketTimeline();
    final InMemoryTicketFees fees = new InMemoryTicketFees();
    final InMemoryTicketFiles files = new InMemoryTicketFiles();
    final InMemoryTicketCatalogue catalogue = new InMemoryTicketCatalogue();
    final InMemoryFileStore store = new InMemoryFileStore(ids, clock);
    final InMemoryTicketStructure structure = new InMemoryTicketStructure(tickets);
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final RecordingOutbox outbox = new RecordingOutbox();
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final List<TicketEvent> followed = new ArrayList<>();
    final Origin origin = new Origin(ids, clock, activity, outbox);
    final TicketTerms terms = new TicketTerms(sla.policies(), sla.calendars(), settings);
    final InMemoryChecklists checklists = new InMemoryChecklists();
    final InMemoryCustomFields fields =
            new InMemoryCustomFields(id -> now(id).details().category());
    final CategoryParts parts = new CategoryParts(checklists, fields);
    final TicketDesk desk =
            new TicketDesk(tickets, timeline, followed::addAll, parts, unitOfWork, origin);
    final TicketTalk talk = new TicketTalk(desk);
    final InMemoryTicketPlaces places = new InMemoryTicketPlaces();
    final FixedMentions mentions = new FixedMentions();
    final TicketCheck check = new TicketCheck(parties);
    final TicketPair pair = new TicketPair(desk, tickets, structure, settings);
    final InMemoryDispatch dispatch = new InMemoryDispatch();
    final Sweep sweep = new Sweep(desk, tickets);

    TicketWorld() {
        parties.branch(WESTLANDS);
        parties.branch(THIKA);
        parties.customer(AMINA, WESTLANDS);
        parties.category("connectivity", true);
        parties.category("fax", false);
        checklists.category("connectivity");
        checklists.category("fax");
        parties.person(ASHA, WESTLANDS);
        parties.person(BRIAN, WESTLANDS);
        parties.person(MARY, THIKA);
        parties.team(FIELD_A, BRIAN);
    }

    OpenTicket openTicket() {
        return new OpenTicket(
                desk,
                check,
                places,
                terms,
                new Dispatcher(dispatch),
                new SequentialNumbers(),
                () -> ZoneId.of("Africa/Nairobi"),
                settings);
    }

    static OpenTicket.Input report() {
        return new OpenTicket.Input(
                Optional.of(AMINA),
                "No internet",
                "Red light since six",
                "connectivity",
                Optional.of(WESTLANDS),
                Priority.HIGH,
                Optional.empty(),
                Optional.empty(),
                "internal");
    }

    /** Opened by Asha with high priority, worked by nobody. */
    Ticket.Snapshot anOpenTicket() {
        return openTicket().execute(ActorFixtures.anAdmin(), report());
    }

    /** The same, worked by Brian. */
    Ticket.Snapshot brians() {
        return assigned(Optional.of(BRIAN), Optional.empty());
    }

    /** The same, worked by whoever of Field A claims it. */
    Ticket.Snapshot fieldAs() {
        return assigned(Optional.empty(), Optional.of(FIELD_A));
    }

    private Ticket.Snapshot assigned(
            Optional<PersonId> person, Optional<io.uplink.domain.shared.id.TeamId> team) {
        var input = report();
        return openTicket()
                .execute(
                        ActorFixtures.anAdmin(),
                        new OpenTicket.Input(
                                input.customer(),
                                input.subject(),
                                input.description(),
                                input.category(),
                                input.branch(),
                                input.priority(),
                                person,
                                team,
                                input.source()));
    }

    Ticket.Snapshot resolved() {
        var ticket = brians();
        return new ResolveTicket(desk, terms)
                .execute(
                        ActorFixtures.anAdmin(),
                        new ResolveTicket.Input(ticket.id(), "Spliced", Optional.empty()));
    }

    Ticket.Snapshot closed() {
        var ticket = resolved();
        return new CloseTicket(desk)
                .execute(
                        ActorFixtures.anAdmin(),
                        new CloseTicket.Input(ticket.id(), Optional.empty()));
    }

    Ticket.Snapshot now(TicketId ticket) {
        return tickets.findById(ticket).orElseThrow().snapshot();
    }

    static Actor.Link technician(TicketId ticket, PersonId person) {
        return new Actor.Link(SequentialIds.of(941), ticket, Optional.of(person), "Brian");
    }

    static Actor.Link customer(TicketId ticket) {
        return new Actor.Link(SequentialIds.of(942), ticket, Optional.empty(), "Amina");
    }

    List<String> kinds(TicketId ticket) {
        return timeline.of(ticket).map(entry -> entry.kind()).toList();
    }

    List<String> published() {
        return outbox.events().stream().map(event -> event.type()).toList();
    }
}
