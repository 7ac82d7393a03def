package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.TicketWorld.AMINA;
import static io.uplink.application.care.ticket.TicketWorld.MARY;
import static io.uplink.application.care.ticket.TicketWorld.customer;
import static io.uplink.application.care.ticket.TicketWorld.report;
import static io.uplink.application.care.ticket.TicketWorld.technician;
import static io.uplink.application.shared.ActorFixtures.ASHA;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.FIELD_A;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static io.uplink.application.shared.ActorFixtures.inFieldA;
import static io.uplink.application.shared.ActorFixtures.inWestlands;
import static io.uplink.application.shared.ActorFixtures.nobodySpecial;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TeamId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LifeOfATicketTest {

    private final TicketWorld world = new TicketWorld();
    private final StartTicket start = new StartTicket(world.desk, world.terms);
    private final HoldTicket hold = new HoldTicket(world.desk, world.terms);
    private final ResumeTicket resume = new ResumeTicket(world.desk, world.terms);
    private final ResolveTicket resolve = new ResolveTicket(world.desk, world.terms);
    private final CloseTicket close = new CloseTicket(world.desk);
    private final ReopenTicket reopen = new ReopenTicket(world.desk, world.terms, world.settings);
    private final AssignTicket assign = new AssignTicket(world.desk, world.check);
    private final ClaimTicket claim = new ClaimTicket(world.desk, world.parties);

    @Test
    void anOpenedTicketHasANumberItsPromisesAndAHistory() {
        var ticket = world.anOpenTicket();

        assertThat(ticket.number().text()).isEqualTo("TKT-2026-000001");
        assertThat(ticket.version()).isEqualTo(1);
        assertThat(ticket.targets().orElseThrow().resolutionDue())
                .isEqualTo(Instant.parse("2026-03-02T13:00:00Z"));
        assertThat(world.kinds(ticket.id())).containsExactly("opened");
        assertThat(world.published()).containsExactly("ticket.opened");
        assertThat(world.activity.notes()).extracting("action").containsExactly("ticket.open");
    }

    @Test
    void numbersDoNotCollide() {
        var open = world.openTicket();
        var numbers = new HashSet<String>();
        for (var i = 0; i < 300; i++) {
            numbers.add(open.execute(anAdmin(), report()).number().text());
        }

        assertThat(numbers).hasSize(300);
    }

    @Test
    void theYearOfANumberIsThatOfTheHeadOffice() {
        world.clock.moveTo(Instant.parse("2026-12-31T21:30:00Z"));

        assertThat(world.anOpenTicket().number().text()).startsWith("TKT-2027-");
    }

    @Test
    void everythingWrongWithAReportIsSaidAtOnce() {
        var empty =
                new OpenTicket.Input(
                        Optional.empty(),
                        " ",
                        "",
                        "banana",
                        Optional.empty(),
                        Priority.LOW,
                        Optional.of(MARY),
                        Optional.of(new TeamId(world.ids.next())),
                        "internal");

        assertThatThrownBy(() -> world.openTicket().execute(anAdmin(), empty))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((Invalid) refused.error()).faults())
                                        .extracting(Invalid.Fault::field)
                                        .contains(
                                                "customer",
                                                "subject",
                                                "description",
                                                "branch",
                                                "category",
                                                "assignee",
                                                "team"));
        assertThat(world.published()).isEmpty();
    }

    @Test
    void aCategoryThatIsSetAsideIsForNoNewTicket() {
        assertRefused(
                () -> world.openTicket().execute(anAdmin(), inCategory("fax")),
                "category.inactive");
    }

    @Test
    void aCustomerOfAnotherBranchIsNotKnownHere() {
        world.parties.customer(AMINA, THIKA);
        var agent =
                inWestlands(
                        Permission.TICKETS_CREATE,
                        Permission.TICKETS_VIEW,
                        Permission.CUSTOMERS_VIEW);

        assertRefused(() -> world.openTicket().execute(agent, report()), "customer.unknown");
    }

    @Test
    void assigningWhileOpeningNeedsTheRightToAssign() {
        var seller =
                inWestlands(
                        Permission.TICKETS_CREATE,
                        Permission.TICKETS_VIEW,
                        Permission.CUSTOMERS_VIEW);
        var input = report();

        assertRefused(
                () ->
                        world.openTicket()
                                .execute(
                                        seller,
                                        new OpenTicket.Input(
                                                input.customer(),
                                                input.subject(),
                                                input.description(),
                                                input.category(),
                                                input.branch(),
                                                input.priority(),
                                                Optional.of(BRIAN),
                                                Optional.empty(),
                                                input.source())),
                "access.denied");
        assertThat(world.openTicket().execute(seller, input).assignment())
                .isEqualTo(Assignment.nobody());
    }

    @Test
    void aTicketOutsideOnesReachIsNotThere() {
        var ticket = world.anOpenTicket();
        var elsewhere = forOwn(Permission.TICKETS_VIEW, Permission.TICKETS_CLOSE);

        assertRefused(() -> resolve(elsewhere, ticket.id()), "ticket.not-found");
        assertRefused(() -> resolve(nobodySpecial(), ticket.id()), "access.denied");
        assertRefused(() -> resolve(new Actor.Anonymous(), ticket.id()), "access.unauthenticated");
        assertRefused(
                () -> resolve(inWestlands(Permission.TICKETS_VIEW), ticket.id()), "access.denied");
    }

    @Test
    void whoWorksATicketMayMoveItWithoutTheRightToEdit() {
        var ticket = world.brians();
        var brian = forOwn(Permission.TICKETS_VIEW);

        start.execute(brian, new StartTicket.Input(ticket.id(), Optional.empty()));
        hold.execute(
                brian,
                new HoldTicket.Input(
                        ticket.id(), PendingReason.PARTS, Optional.empty(), Optional.empty()));
        resume.execute(brian, new ResumeTicket.Input(ticket.id(), Optional.empty()));

        assertThat(resolve(brian, ticket.id()).state().kind()).isEqualTo(Kind.RESOLVED);
        assertThat(world.kinds(ticket.id()))
                .containsExactly(
                        "opened", "assigned", "progressed", "pending", "resumed", "resolved");
    }

    @Test
    void aTechniciansLinkWorksItsTicketAndNoOther() {
        var ticket = world.brians();
        var other = world.brians();
        var link = technician(ticket.id(), BRIAN);

        assertRefused(() -> resolve(link, other.id()), "ticket.not-found");
        assertThat(resolve(link, ticket.id()).state().kind()).isEqualTo(Kind.RESOLVED);
        assertRefused(
                () -> close.execute(link, new CloseTicket.Input(ticket.id(), Optional.empty())),
                "access.denied");
    }

    @Test
    void theLinkOfWhoHadItBeforeIsDeadAtOnce() {
        var ticket = world.brians();
        assign(ticket.id(), Optional.of(ASHA), Optional.empty());

        assertRefused(() -> resolve(technician(ticket.id(), BRIAN), ticket.id()), "link.ended");
    }

    @Test
    void aChangeDecidedOnAnOlderVersionIsRefused() {
        var ticket = world.brians();
        assign(ticket.id(), Optional.of(ASHA), Optional.empty());

        assertRefused(
                () ->
                        assign.execute(
                                anAdmin(),
                                new AssignTicket.Input(
                                        ticket.id(),
                                        Optional.empty(),
                                        Optional.of(FIELD_A),
                                        Version.of(ticket.version()))),
                "version.stale");
        assertThat(world.now(ticket.id()).assignment().person()).contains(ASHA);
    }

    @Test
    void askingAgainForWhatIsSoAlreadyIsASuccessWithoutEffect() {
        var ticket = world.brians();
        var first = resolve(anAdmin(), ticket.id());
        var notes = world.activity.notes().size();

        var second =
                resolve.execute(
                        anAdmin(),
                        new ResolveTicket.Input(
                                ticket.id(), "Spliced", Version.of(ticket.version())));

        assertThat(second).isEqualTo(first);
        assertThat(world.activity.notes()).hasSize(notes);
        assertThat(world.published()).containsOnlyOnce("ticket.resolved");
    }

    @Test
    void resolvingNeedsWordsForTheCustomer() {
        var ticket = world.brians();

        assertRefused(
                () ->
                        resolve.execute(
                                anAdmin(),
                                new ResolveTicket.Input(ticket.id(), "  ", Optional.empty())),
                "required");
    }

    @Test
    void ofTwoWhoClaimTheSecondIsToldSo() {
        var ticket = world.fieldAs();
        var brian = inFieldA(Permission.TICKETS_VIEW, Permission.TICKETS_CLAIM);

        claim.execute(brian, new ClaimTicket.Input(ticket.id(), Optional.empty()));
        claim.execute(brian, new ClaimTicket.Input(ticket.id(), Optional.empty()));

        assertThat(world.kinds(ticket.id())).containsExactly("opened", "assigned", "assigned");
        world.parties.team(FIELD_A, BRIAN, MARY);
        assertRefused(
                () ->
                        claim.execute(
                                technician(ticket.id(), MARY),
                                new ClaimTicket.Input(ticket.id(), Optional.empty())),
                "link.ended");
        assertRefused(
                () ->
                        claim.execute(
                                anAdmin(), new ClaimTicket.Input(ticket.id(), Optional.empty())),
                "ticket.claim-refused");
    }

    @Test
    void onlyWhoIsActiveAndWorksThereIsAssigned() {
        var ticket = world.anOpenTicket();

        assertRefused(
                () -> assign(ticket.id(), Optional.of(MARY), Optional.empty()),
                "assignee.unavailable");
        world.parties.team(FIELD_A, BRIAN, MARY);
        assertThat(
                        assign(ticket.id(), Optional.of(MARY), Optional.of(FIELD_A))
                                .assignment()
                                .person())
                .contains(MARY);
        world.parties.gone(BRIAN);
        assertRefused(
                () -> assign(ticket.id(), Optional.of(BRIAN), Optional.empty()),
                "assignee.unavailable");
    }

    @Test
    void unassigningIsAnAssignmentLikeAnyOther() {
        var ticket = world.brians();

        assertThat(assign(ticket.id(), Optional.empty(), Optional.empty()).assignment())
                .isEqualTo(Assignment.nobody());
        assertThat(world.kinds(ticket.id())).containsExactly("opened", "assigned", "assigned");
    }

    @Test
    void aTimeToResumeIsStillToCome() {
        var ticket = world.brians();
        var now = world.clock.instant();

        assertRefused(() -> hold(ticket.id(), now), "resume-at.past");
        assertRefused(() -> hold(ticket.id(), now.plus(Duration.ofDays(367))), "resume-at.too-far");
        assertThat(hold(ticket.id(), now.plusSeconds(1)).state().kind()).isEqualTo(Kind.PENDING);
    }

    @Test
    void aCustomerReopensWithinTheDaysAndNotLater() {
        var inTime = world.resolved();
        world.clock.advance(Duration.ofDays(7));
        assertThat(reopen(customer(inTime.id()), inTime.id()).timesReopened()).isEqualTo(1);

        var late = world.resolved();
        world.clock.advance(Duration.ofDays(7).plusSeconds(1));
        assertRefused(() -> reopen(customer(late.id()), late.id()), "ticket.reopen-too-late");
        assertThat(reopen(anAdmin(), late.id()).state().kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void aClosedTicketIsReopenedByUsAlone() {
        var ticket = world.closed();

        assertRefused(() -> reopen(customer(ticket.id()), ticket.id()), "ticket.reopen-too-late");
        assertThat(reopen(anAdmin(), ticket.id()).state().kind()).isEqualTo(Kind.OPEN);
    }

    @Test
    void aReopenedTicketForgetsThatItWasDone() {
        var ticket = world.resolved();
        world.clock.advance(Duration.ofHours(2));

        var open = reopen(anAdmin(), ticket.id());

        var targets = open.targets().orElseThrow();
        assertThat(targets.resolutionMet()).isEmpty();
        assertThat(targets.resolutionFrom()).isEqualTo(world.clock.instant());
    }

    @Test
    void aClosedTicketTakesNothingButAReopening() {
        var ticket = world.closed().id();

        assertRefused(() -> resolve(anAdmin(), ticket), "ticket.transition-refused");
        assertRefused(
                () -> hold(ticket, world.clock.instant().plusSeconds(60)),
                "ticket.transition-refused");
        assertRefused(() -> assign(ticket, Optional.of(ASHA), Optional.empty()), "ticket.closed");
        assertRefused(
                () ->
                        new RepostLink(world.desk)
                                .execute(anAdmin(), new RepostLink.Input(ticket, Optional.empty())),
                "ticket.closed");
    }

    @Test
    void everyChangeTellsTheLinks() {
        var ticket = world.resolved();

        assertThat(world.followed)
                .extracting(event -> event.type())
                .containsExactly("ticket.opened", "ticket.assigned", "ticket.resolved");
        assertThat(ticket.version()).isEqualTo(2);
    }

    @Test
    void repostingALinkNeedsSomebodyToSendItTo() {
        var ticket = world.anOpenTicket();
        var repost = new RepostLink(world.desk);

        assertRefused(
                () ->
                        repost.execute(
                                anAdmin(), new RepostLink.Input(ticket.id(), Optional.empty())),
                "ticket.nobody-to-tell");
    }

    static void assertRefused(
            org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String code) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> {
                            if (refused.error() instanceof Invalid invalid) {
                                assertThat(invalid.faults())
                                        .extracting(Invalid.Fault::code)
                                        .contains(code);
                            } else {
                                assertThat(refused.error().code()).isEqualTo(code);
                            }
                        });
    }

    private static OpenTicket.Input inCategory(String category) {
        var input = report();
        return new OpenTicket.Input(
                input.customer(),
                input.subject(),
                input.description(),
                category,
                Optional.of(WESTLANDS),
                input.priority(),
                Optional.empty(),
                Optional.empty(),
                input.source());
    }

    private Ticket.Snapshot resolve(Actor actor, TicketId ticket) {
        return resolve.execute(actor, new ResolveTicket.Input(ticket, "Spliced", Optional.empty()));
    }

    private Ticket.Snapshot hold(TicketId ticket, Instant resumeAt) {
        return hold.execute(
                anAdmin(),
                new HoldTicket.Input(
                        ticket, PendingReason.SCHEDULED, Optional.of(resumeAt), Optional.empty()));
    }

    private Ticket.Snapshot reopen(Actor actor, TicketId ticket) {
        return reopen.execute(actor, new ReopenTicket.Input(ticket, "Still red", Optional.empty()));
    }

    private Ticket.Snapshot assign(
            TicketId ticket, Optional<PersonId> person, Optional<TeamId> team) {
        return assign.execute(
                anAdmin(), new AssignTicket.Input(ticket, person, team, Optional.empty()));
    }

    /** The predecessor's: a state is one of five and nothing else. */
    @Test
    void bananaIsNoState() {
        assertThatThrownBy(() -> Kind.ofCode("banana")).hasMessage("input.invalid");
        assertThat(new TicketError.NotFound().code()).isEqualTo("ticket.not-found");
    }
}
