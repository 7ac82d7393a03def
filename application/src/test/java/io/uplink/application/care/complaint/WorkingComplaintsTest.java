package io.uplink.application.care.complaint;

import static io.uplink.application.care.complaint.ComplaintWorld.AMINA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static io.uplink.application.shared.ActorFixtures.with;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.DeleteTicket;
import io.uplink.application.care.ticket.InMemoryTicketFees;
import io.uplink.application.care.ticket.InMemoryTicketStructure;
import io.uplink.application.care.ticket.ReopenTicket;
import io.uplink.application.care.ticket.ResolveTicket;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.Reach;
import io.uplink.domain.care.complaint.ComplaintCategory;
import io.uplink.domain.care.complaint.ComplaintError;
import io.uplink.domain.care.complaint.ComplaintEvent;
import io.uplink.domain.care.complaint.ComplaintState.Kind;
import io.uplink.domain.care.ticket.Merging;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.shared.DomainError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class WorkingComplaintsTest {

    private static final Actor JOB = new Actor.Job("complaint.watch");

    private final ComplaintWorld world = new ComplaintWorld();
    private final ConvertComplaint convert = new ConvertComplaint(world.desk, world.openTicket);

    private static ConvertComplaint.Input toTicket(ComplaintId id) {
        return new ConvertComplaint.Input(
                id, Optional.empty(), "billing", Priority.HIGH, Optional.empty());
    }

    @Test
    void eachStepNeedsAPermissionOfItsOwn() {
        var received = world.aComplaint();
        var reviewed = world.underReview();

        for (var call :
                new ThrowingCallable[] {
                    () ->
                            new AcknowledgeComplaint(world.desk)
                                    .execute(
                                            inWestlands(Permission.COMPLAINTS_VIEW),
                                            new AcknowledgeComplaint.Input(
                                                    received, Optional.empty())),
                    () ->
                            new ApproveComplaint(world.desk)
                                    .execute(
                                            inWestlands(
                                                    Permission.COMPLAINTS_VIEW,
                                                    Permission.COMPLAINTS_EDIT,
                                                    Permission.COMPLAINTS_REJECT),
                                            new ApproveComplaint.Input(
                                                    reviewed, "Yes.", Optional.empty())),
                    () ->
                            new RejectComplaint(world.desk)
                                    .execute(
                                            inWestlands(
                                                    Permission.COMPLAINTS_VIEW,
                                                    Permission.COMPLAINTS_APPROVE),
                                            new RejectComplaint.Input(
                                                    reviewed, "No.", Optional.empty())),
                    () -> convert.execute(nobodySpecial(), toTicket(reviewed)),
                }) {
            assertThatThrownBy(call)
                    .isInstanceOfSatisfying(
                            DomainException.class,
                            refused ->
                                    assertThat(refused.error()).isInstanceOf(Actor.Denied.class));
        }
        assertThat(world.found(received).state().kind()).isEqualTo(Kind.RECEIVED);
        assertThat(world.found(reviewed).state().kind()).isEqualTo(Kind.UNDER_REVIEW);
    }

    @Test
    void aComplaintOfAnotherBranchIsNotThere() {
        var id = world.aComplaint();
        var elsewhere =
                with(
                        BRIAN,
                        "Brian",
                        Reach.BRANCH,
                        Set.of(THIKA),
                        Set.of(),
                        Permission.COMPLAINTS_VIEW,
                        Permission.COMPLAINTS_EDIT);

        assertRefused(
                () ->
                        new ReviewComplaint(world.desk)
                                .execute(
                                        elsewhere, new ReviewComplaint.Input(id, Optional.empty())),
                new ComplaintError.NotFound());
    }

    @Test
    void whoLookedAtAnOlderVersionIsStaleUnlessItIsSoAlready() {
        var id = world.underReview();
        var seen = Version.of(world.found(id).version() - 1);
        var approve = new ApproveComplaint(world.desk);

        assertThatThrownBy(() ->
                        approve.execute(anAdmin(), new ApproveComplaint.Input(id, "Yes.", seen)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));

        approve.execute(anAdmin(), new ApproveComplaint.Input(id, "Yes.", Optional.empty()));
        approve.execute(anAdmin(), new ApproveComplaint.Input(id, "Yes.", seen));
        assertThat(world.activity.actions()).containsOnlyOnce("complaint.approve");
    }

    @Test
    void anApprovedOneBecomesOneTicketHoweverOftenItIsAsked() {
        var id = world.approved();

        var first = convert.execute(anAdmin(), toTicket(id));
        var second = convert.execute(anAdmin(), toTicket(id));

        assertThat(second).isEqualTo(first);
        var ticket = world.tickets.findById(first).orElseThrow().snapshot();
        assertThat(ticket.customer()).isEqualTo(AMINA);
        assertThat(ticket.details().subject()).isEqualTo("Charged twice");
        assertThat(ticket.details().description()).contains("Twice in March.", "CMP-2026-000001");
        assertThat(ticket.opening().source()).isEqualTo("complaint");
        assertThat(ticket.targets()).isPresent();
        assertThat(world.found(id).state().ticketOf()).contains(first);
        assertThat(world.activity.actions()).containsOnlyOnce("ticket.open", "complaint.convert");
    }

    @Test
    void whatWasNotApprovedBecomesNoTicket() {
        var id = world.underReview();

        assertRefused(
                () -> convert.execute(anAdmin(), toTicket(id)),
                new ComplaintError.TransitionRefused(Kind.UNDER_REVIEW, Kind.CONVERTED));
        assertThat(world.activity.actions()).doesNotContain("ticket.open");
    }

    @Test
    void aTicketNeedsTheRightToOpenTickets() {
        var id = world.approved();

        assertRefused(
                () -> convert.execute(inWestlands(Permission.COMPLAINTS_CONVERT), toTicket(id)),
                new Actor.Denied("tickets.create"));
        assertThat(world.found(id).state().kind()).isEqualTo(Kind.APPROVED);
    }

    @Test
    void theComplaintFollowsItsTicket() {
        var id = world.approved();
        var ticket = convert.execute(anAdmin(), toTicket(id));
        var handler = handler();

        new ResolveTicket(world.ticketDesk, world.ticketTerms)
                .execute(
                        anAdmin(), new ResolveTicket.Input(ticket, "Paid back.", Optional.empty()));
        tell(handler, ticket);
        tell(handler, ticket);
        assertThat(world.found(id).state().kind()).isEqualTo(Kind.RESOLVED);
        assertThat(world.activity.actions()).containsOnlyOnce("complaint.follow");

        new ReopenTicket(world.ticketDesk, world.ticketTerms, world.settings)
                .execute(anAdmin(), new ReopenTicket.Input(ticket, "Not there.", Optional.empty()));
        tell(handler, ticket);
        assertThat(world.found(id).state().kind()).isEqualTo(Kind.CONVERTED);

        new DeleteTicket(
                        world.ticketDesk,
                        new InMemoryTicketFees(),
                        new InMemoryTicketStructure(world.tickets))
                .execute(anAdmin(), new DeleteTicket.Input(ticket, Optional.empty()));
        tell(handler, ticket);
        assertThat(world.found(id).state().kind()).isEqualTo(Kind.APPROVED);
    }

    @Test
    void ofAMergedTicketItFollowsTheOneThatTookItIn() {
        var id = world.approved();
        var ticket = convert.execute(anAdmin(), toTicket(id));
        var survivor = convert.execute(anAdmin(), toTicket(world.approved()));
        var merged = world.tickets.findForChange(ticket).orElseThrow();
        Merging.merge(
                merged,
                world.tickets.findById(survivor).orElseThrow(),
                new Merging.Held(0, 0),
                world.clock.instant());
        world.tickets.save(merged);
        tell(handler(), ticket);
        assertThat(world.found(id).state().kind()).isEqualTo(Kind.CONVERTED);

        new ResolveTicket(world.ticketDesk, world.ticketTerms)
                .execute(
                        anAdmin(),
                        new ResolveTicket.Input(survivor, "Paid back.", Optional.empty()));
        tell(handler(), survivor);

        assertThat(world.found(id).state().kind()).isEqualTo(Kind.RESOLVED);
    }

    private TicketsOfComplaints handler() {
        return new TicketsOfComplaints(
                world.desk,
                world.complaints,
                world.tickets,
                new InMemoryTicketStructure(world.tickets));
    }

    private void tell(TicketsOfComplaints handler, TicketId ticket) {
        var about =
                world.outbox.events().stream()
                        .filter(TicketEvent.class::isInstance)
                        .map(TicketEvent.class::cast)
                        .map(TicketEvent::about)
                        .filter(it -> it.ticket().equals(ticket))
                        .toList()
                        .getLast();
        // Only its ticket counts: how it stands is looked up.
        handler.handle(new UUID(0, 7), new TicketEvent.Deleted(about, world.clock.instant()));
    }

    @Test
    void lateOnesAreToldOfOnce() {
        var id = world.underReview();
        var watch = new WatchComplaints(world.desk, world.links);

        world.clock.moveTo(world.found(id).deadlines().warnAt());
        assertThat(watch.execute(JOB)).isEqualTo(1);
        assertThat(watch.execute(JOB)).isZero();
        world.clock.moveTo(world.found(id).deadlines().resolveBy());
        assertThat(watch.execute(JOB)).isEqualTo(1);
        world.clock.advance(Duration.ofDays(9));
        assertThat(watch.execute(JOB)).isZero();

        assertThat(world.outbox.events())
                .filteredOn(event ->
                        event instanceof ComplaintEvent.DueSoon
                                || event instanceof ComplaintEvent.ResolutionMissed)
                .hasSize(2);
    }

    @Test
    void onlyAJobWatches() {
        assertThatThrownBy(() -> new WatchComplaints(world.desk, world.links).execute(anAdmin()))
                .isInstanceOf(DomainException.class);
    }

    @Test
    void aNoteIsReadByOurPeopleAlone() {
        var id = world.aComplaint();

        new NoteOnComplaint(world.desk)
                .execute(
                        inWestlands(Permission.COMPLAINTS_EDIT),
                        new NoteOnComplaint.Input(id, " Called, no answer. "));

        var note = world.complaints.entries().getLast();
        assertThat(note.open()).isFalse();
        assertThat(note.body()).isEqualTo("Called, no answer.");
        assertThat(note.author()).isEqualTo("Asha");
        assertThat(world.activity.actions()).contains("complaint.note");
    }

    @Test
    void itIsSortedOnlyToWhereOneReachesAndToACustomerOneSees() {
        var id = world.aComplaint();
        var clerk = inWestlands(Permission.COMPLAINTS_EDIT, Permission.CUSTOMERS_VIEW);
        var sort = new SortComplaint(world.desk, world.ticketParties);

        assertThatThrownBy(() ->
                        sort.execute(
                                clerk,
                                new SortComplaint.Input(
                                        id,
                                        THIKA,
                                        Optional.of(AMINA),
                                        ComplaintCategory.SPEED,
                                        Optional.empty())))
                .isInstanceOf(DomainException.class);

        var sorted =
                sort.execute(
                        clerk,
                        new SortComplaint.Input(
                                id,
                                world.found(id).place().branch(),
                                Optional.empty(),
                                ComplaintCategory.SPEED,
                                Optional.empty()));
        assertThat(sorted.place().customer()).isEmpty();
        assertThat(sorted.details().category()).isEqualTo(ComplaintCategory.SPEED);
    }

    private static void assertRefused(ThrowingCallable call, DomainError error) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isEqualTo(error));
    }
}
