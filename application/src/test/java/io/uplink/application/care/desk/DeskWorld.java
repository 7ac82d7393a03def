package io.uplink.application.care.desk;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.desk.port.Audiences;
import io.uplink.application.care.sla.SlaFixtures;
import io.uplink.application.care.ticket.AssignTicket;
import io.uplink.application.care.ticket.CategoryParts;
import io.uplink.application.care.ticket.ChangePriority;
import io.uplink.application.care.ticket.ClaimTicket;
import io.uplink.application.care.ticket.CloseTicket;
import io.uplink.application.care.ticket.Dispatcher;
import io.uplink.application.care.ticket.EscalateTicket;
import io.uplink.application.care.ticket.FixedMentions;
import io.uplink.application.care.ticket.FixedTicketParties;
import io.uplink.application.care.ticket.HoldTicket;
import io.uplink.application.care.ticket.InMemoryChecklists;
import io.uplink.application.care.ticket.InMemoryCustomFields;
import io.uplink.application.care.ticket.InMemoryDispatch;
import io.uplink.application.care.ticket.InMemoryTicketPlaces;
import io.uplink.application.care.ticket.InMemoryTicketRepository;
import io.uplink.application.care.ticket.InMemoryTicketTimeline;
import io.uplink.application.care.ticket.NoteOnTicket;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.ReplyToTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.care.ticket.ResumeTicket;
import io.uplink.application.care.ticket.StartTicket;
import io.uplink.application.care.ticket.TicketCheck;
import io.uplink.application.care.ticket.TicketDesk;
import io.uplink.application.care.ticket.TicketTalk;
import io.uplink.application.care.ticket.TicketTerms;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A Monday morning at the desk in Westlands, with tickets to work. */
public final class DeskWorld {

    public static final CustomerId AMINA = new CustomerId(SequentialIds.of(931));

    public final MovableClock clock = MovableClock.at("2026-03-02T05:00:00Z");
    public final SequentialIds ids = new SequentialIds();
    public final SlaFixtures sla = new SlaFixtures();
    public final FixedSettings settings = new FixedSettings();
    public final FixedTicketParties parties = new FixedTicketParties();
    public final InMemoryTicketRepository tickets = new InMemoryTicketRepository();
    public final InMemoryTicketTimeline timeline = new InMemoryTicketTimeline();
    public final RecordingActivityTrail activity = new RecordingActivityTrail();
    public final RecordingOutbox outbox = new RecordingOutbox();
    public final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    public final Origin origin = new Origin(ids, clock, activity, outbox);
    public final TicketTerms terms = new TicketTerms(sla.policies(), sla.calendars(), settings);
    public final TicketDesk desk =
            new TicketDesk(
                    tickets,
                    timeline,
                    _ -> {},
                    new CategoryParts(new InMemoryChecklists(), new InMemoryCustomFields()),
                    unitOfWork,
                    origin);
    public final TicketTalk talk = new TicketTalk(desk);
    public final TicketCheck check = new TicketCheck(parties);
    public final InMemoryMacros macros = new InMemoryMacros();
    public final InMemoryCannedReplies replies = new InMemoryCannedReplies(macros);
    public final InMemorySavedViews views = new InMemorySavedViews();
    public final InMemoryBulkRuns runs = new InMemoryBulkRuns();
    public final DeskKeeping keeping = new DeskKeeping(audiences(), origin);
    public final ReplyFilling filling = new ReplyFilling(new SheetsOfTickets(tickets), settings);

    public DeskWorld() {
        parties.branch(WESTLANDS);
        parties.customer(AMINA, WESTLANDS);
        parties.category("connectivity", true);
        parties.person(ASHA, WESTLANDS);
        parties.person(BRIAN, WESTLANDS);
        parties.team(FIELD_A, BRIAN);
    }

    /** Field A belongs to Westlands; no other team or branch is there. */
    private static Audiences audiences() {
        return audience ->
                audience.sharedTeam()
                        .filter(FIELD_A::equals)
                        .map(team -> new Placement(Optional.of(WESTLANDS), Set.of(), Set.of(team)))
                        .or(() ->
                                audience.sharedBranch()
                                        .filter(WESTLANDS::equals)
                                        .map(Placement::in))
                        .map(placement -> new Audiences.Found(placement, true));
    }

    public TicketActions actions() {
        return new TicketActions(
                new HandActions(
                        new AssignTicket(desk, check),
                        new ClaimTicket(desk, parties),
                        new ChangePriority(desk, terms),
                        new EscalateTicket(desk, terms, parties)),
                new StateActions(
                        new StartTicket(desk, terms),
                        new HoldTicket(desk, terms),
                        new ResumeTicket(desk, terms),
                        new ResolveTicket(desk, terms),
                        new CloseTicket(desk),
                        clock),
                new NoteOnTicket(desk, talk, new FixedMentions()));
    }

    public ReplyToTicket replyToTicket() {
        return new ReplyToTicket(desk, talk, terms);
    }

    /** Opened by Asha with high priority, worked by whom is named. */
    public Ticket.Snapshot aTicketOf(Optional<PersonId> person, Optional<TeamId> team) {
        return new OpenTicket(
                        desk,
                        check,
                        new InMemoryTicketPlaces(),
                        terms,
                        new Dispatcher(new InMemoryDispatch()),
                        new SequentialNumbers(),
                        () -> ZoneId.of("Africa/Nairobi"),
                        settings)
                .execute(
                        ActorFixtures.anAdmin(),
                        new OpenTicket.Input(
                                Optional.of(AMINA),
                                "No internet",
                                "Red light since six",
                                "connectivity",
                                Optional.of(WESTLANDS),
                                Priority.HIGH,
                                person,
                                team,
                                "internal"));
    }

    public Ticket.Snapshot aTicket() {
        return aTicketOf(Optional.empty(), Optional.empty());
    }

    public Ticket.Snapshot now(TicketId ticket) {
        return tickets.findById(ticket).orElseThrow().snapshot();
    }

    public List<String> kinds(TicketId ticket) {
        return timeline.of(ticket).map(entry -> entry.kind()).toList();
    }
}
