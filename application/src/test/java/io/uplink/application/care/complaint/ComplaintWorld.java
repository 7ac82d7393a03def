package io.uplink.application.care.complaint;

import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;

import io.uplink.application.care.complaint.port.ComplaintParties;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.care.sla.SlaFixtures;
import io.uplink.application.care.ticket.CategoryParts;
import io.uplink.application.care.ticket.Dispatcher;
import io.uplink.application.care.ticket.FixedTicketParties;
import io.uplink.application.care.ticket.InMemoryChecklists;
import io.uplink.application.care.ticket.InMemoryCustomFields;
import io.uplink.application.care.ticket.InMemoryDispatch;
import io.uplink.application.care.ticket.InMemoryTicketPlaces;
import io.uplink.application.care.ticket.InMemoryTicketRepository;
import io.uplink.application.care.ticket.InMemoryTicketTimeline;
import io.uplink.application.care.ticket.OpenTicket;
import io.uplink.application.care.ticket.TicketCheck;
import io.uplink.application.care.ticket.TicketDesk;
import io.uplink.application.care.ticket.TicketTerms;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.FixedSettings;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.RecordingOutbox;
import io.uplink.application.shared.SequentialIds;
import io.uplink.application.shared.SequentialNumbers;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** A Monday morning at eight, two branches, and Amina who is a customer of Westlands. */
final class ComplaintWorld {

    static final CustomerId AMINA = new CustomerId(SequentialIds.of(931));
    static final PhoneNumber AMINAS = new PhoneNumber("+254712004418");
    static final String FORM = "a-form-that-nobody-guesses";

    final MovableClock clock = MovableClock.at("2026-03-02T05:00:00Z");
    final SequentialIds ids = new SequentialIds();
    final SlaFixtures sla = new SlaFixtures();
    final FixedSettings settings = new FixedSettings();
    final FixedTicketParties ticketParties = new FixedTicketParties();
    final InMemoryTicketRepository tickets = new InMemoryTicketRepository();
    final InMemoryTicketTimeline timeline = new InMemoryTicketTimeline();
    final InMemoryComplaintRepository complaints = new InMemoryComplaintRepository();
    final RecordingActivityTrail activity = new RecordingActivityTrail();
    final RecordingOutbox outbox = new RecordingOutbox();
    final DirectUnitOfWork unitOfWork = new DirectUnitOfWork();
    final Origin origin = new Origin(ids, clock, activity, outbox);
    final TicketDesk ticketDesk =
            new TicketDesk(
                    tickets,
                    timeline,
                    _ -> {},
                    new CategoryParts(new InMemoryChecklists(), new InMemoryCustomFields()),
                    unitOfWork,
                    origin);
    final TicketTerms ticketTerms = new TicketTerms(sla.policies(), sla.calendars(), settings);
    final OpenTicket openTicket =
            new OpenTicket(
                    ticketDesk,
                    new TicketCheck(ticketParties),
                    new InMemoryTicketPlaces(),
                    ticketTerms,
                    new Dispatcher(new InMemoryDispatch()),
                    new SequentialNumbers(),
                    () -> ZoneId.of("Africa/Nairobi"),
                    settings);
    final ComplaintParties parties =
            new ComplaintParties() {
                @Override
                public Complaint.Place placeOf(PhoneNumber phone, Optional<BranchId> chosen) {
                    return phone.equals(AMINAS)
                            ? new Complaint.Place(WESTLANDS, Optional.of(AMINA))
                            : new Complaint.Place(chosen.orElse(THIKA), Optional.empty());
                }

                @Override
                public List<Branch> branches() {
                    return List.of(new Branch(THIKA, "Thika"), new Branch(WESTLANDS, "Westlands"));
                }
            };
    final ComplaintDesk desk = new ComplaintDesk(complaints, unitOfWork, origin);
    final LinkAddresses addresses =
            new LinkAddresses() {
                @Override
                public String technician(String token) {
                    return "/t/" + token;
                }

                @Override
                public String customer(String token) {
                    return "/v/" + token;
                }

                @Override
                public String complaint(String token) {
                    return "/c/" + token;
                }
            };
    final ComplaintLinks links =
            new ComplaintLinks(complaints, addresses, new PlainSecrets(), origin);
    final ComplaintTerms terms = new ComplaintTerms(sla.calendars(), settings);
    final LookLimit limit = new LookLimit(settings, clock);
    final ComplaintIntake intake =
            new ComplaintIntake(
                    desk,
                    links,
                    terms,
                    new SequentialNumbers(),
                    () -> ZoneId.of("Africa/Nairobi"),
                    settings);
    final LodgeComplaint lodge = new LodgeComplaint(intake, parties, links, limit);

    ComplaintWorld() {
        ticketParties.branch(WESTLANDS);
        ticketParties.branch(THIKA);
        ticketParties.customer(AMINA, WESTLANDS);
        ticketParties.category("billing", true);
        ticketParties.person(ASHA, WESTLANDS);
    }

    static ComplaintDetails.Typed typed(String phone) {
        return new ComplaintDetails.Typed(
                "Amina Otieno", phone, "", "billing", "Charged twice", "Twice in March.", "");
    }

    static LodgeComplaint.Input sent(String form, String phone) {
        return new LodgeComplaint.Input(
                typed(phone),
                Language.ENGLISH,
                Optional.empty(),
                Optional.of(form),
                "",
                "102.68.77.9");
    }

    /** Sent by Amina from a form of its own. */
    ComplaintId aComplaint() {
        return lodge.execute(
                        new Actor.Anonymous(), sent("form-number-" + ids.next(), AMINAS.e164()))
                .complaint()
                .id();
    }

    ComplaintId underReview() {
        var id = aComplaint();
        new ReviewComplaint(desk)
                .execute(ActorFixtures.anAdmin(), new ReviewComplaint.Input(id, Optional.empty()));
        return id;
    }

    ComplaintId approved() {
        var id = underReview();
        new ApproveComplaint(desk)
                .execute(
                        ActorFixtures.anAdmin(),
                        new ApproveComplaint.Input(id, "You get it back.", Optional.empty()));
        return id;
    }

    Complaint.Snapshot found(ComplaintId id) {
        return complaints.findById(id).orElseThrow().snapshot();
    }
}
