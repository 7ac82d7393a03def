package io.uplink.application.care.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.link.port.LinkAddresses;
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
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketFixtures;
import io.uplink.domain.care.ticket.TicketState;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving links out, and what becomes of them when their ticket moves. */
class LinkLifeTest {

    private static final Actor JOB = new Actor.Job("notify");
    private static final Instant NOON = TicketFixtures.MONDAY_8.plus(Duration.ofHours(4));

    private final InMemoryTicketLinkRepository links = new InMemoryTicketLinkRepository();
    private final PlainSecrets secrets = new PlainSecrets();
    private final RecordingActivityTrail activity = new RecordingActivityTrail();
    private final MovableClock clock = new MovableClock(NOON);
    private final FixedSettings settings = new FixedSettings();
    private final LinkLife life = new LinkLife(links, settings);
    private final LinkIssue issue =
            new LinkIssue(
                    new DirectUnitOfWork(),
                    links,
                    secrets,
                    new Origin(new SequentialIds(), clock, activity, new RecordingOutbox()));
    private final LinkAddresses addresses =
            new LinkAddresses() {
                @Override
                public String technician(String token) {
                    return "https://uplink.example/t/" + token;
                }

                @Override
                public String customer(String token) {
                    return "https://uplink.example/v/" + token;
                }

                @Override
                public String complaint(String token) {
                    return "https://uplink.example/c/" + token;
                }
            };
    private final IssueTechnicianLink toTechnician =
            new IssueTechnicianLink(new TechnicianLinks(issue, addresses, settings));
    private final IssueCustomerLink toCustomer = new IssueCustomerLink(issue, addresses, settings);
    private final Ticket ticket = TicketFixtures.anOpenTicket();

    @BeforeEach
    void brianAndMaryWorkIt() {
        links.ticket(ticket.id(), TicketFixtures.AMINA, TicketFixtures.BRIAN, TicketFixtures.MARY);
    }

    @Test
    void aTechnicianGetsALinkForThreeDaysUnderTheConfiguredAddress() {
        var issued = give(TicketFixtures.BRIAN).orElseThrow();

        assertThat(issued)
                .isEqualTo(
                        new IssuedLink(
                                "https://uplink.example/t/token-1", NOON.plus(Duration.ofDays(3))));
        assertThat(issued.toString()).doesNotContain("token");
    }

    @Test
    void theTrailSaysForWhomButNotTheToken() {
        var _ = give(TicketFixtures.BRIAN);

        assertThat(activity.actions()).containsExactly("ticket.link-issue");
        assertThat(activity.notes().toString()).doesNotContain("token");
    }

    @Test
    void whoDoesNotWorkItGetsNoneAndNothingIsNoted() {
        assertThat(give(new PersonId(SequentialIds.of(77)))).isEmpty();
        assertThat(activity.notes()).isEmpty();
    }

    @Test
    void onlyJobsGiveLinksOut() {
        assertThatThrownBy(() ->
                        toTechnician.execute(
                                ActorFixtures.anAdmin(),
                                new IssueTechnicianLink.Input(ticket.id(), TicketFixtures.BRIAN)))
                .hasMessage("access.denied");
    }

    @Test
    void claimingEndsTheLinksOfTheOthersInTheTeam() {
        ticket.assign(new Assignment(Optional.empty(), Optional.of(TicketFixtures.FIELD)), NOON);
        ticket.drainEvents();
        var _ = give(TicketFixtures.BRIAN);
        var _ = give(TicketFixtures.MARY);

        ticket.claim(TicketFixtures.BRIAN, Set.of(TicketFixtures.FIELD), NOON);
        life.follow(ticket.drainEvents());

        assertThat(link(1).isAlive(NOON)).isTrue();
        assertThat(link(2).isAlive(NOON)).isFalse();
    }

    @Test
    void reassignmentEndsTheLinkOfTheOneWhoHadIt() {
        var _ = give(TicketFixtures.BRIAN);

        ticket.assign(new Assignment(Optional.of(TicketFixtures.MARY), Optional.empty()), NOON);
        life.follow(ticket.drainEvents());

        assertThat(link(1).isAlive(NOON)).isFalse();
    }

    @Test
    void repostingEndsWhatWasSentBefore() {
        ticket.assign(new Assignment(Optional.of(TicketFixtures.BRIAN), Optional.empty()), NOON);
        ticket.drainEvents();
        var _ = give(TicketFixtures.BRIAN);

        ticket.repostLink(NOON);
        life.follow(ticket.drainEvents());

        assertThat(link(1).isAlive(NOON)).isFalse();
    }

    @Test
    void closureEndsTheTechniciansLinkAndLeavesTheCustomerToReadAndRate() {
        var _ = give(TicketFixtures.BRIAN);
        var _ = giveCustomer();
        ticket.resolve(TicketFixtures.BRIAN, "Spliced", TicketFixtures.OFFICE.hours(), NOON);
        ticket.close(NOON.plus(Duration.ofDays(3)));
        life.follow(ticket.drainEvents());

        assertThat(link(1).isAlive(NOON)).isFalse();
        assertThat(link(2).expiresAt()).isEqualTo(NOON.plus(Duration.ofDays(10)));
    }

    @Test
    void deletionEndsThemAll() {
        var _ = give(TicketFixtures.BRIAN);
        var _ = giveCustomer();

        ticket.delete(NOON);
        life.follow(ticket.drainEvents());

        assertThat(link(1).isAlive(NOON)).isFalse();
        assertThat(link(2).isAlive(NOON)).isFalse();
    }

    @Test
    void eachChangeOfStateGivesTheCustomerSevenMoreDays() {
        var _ = giveCustomer();
        var later = NOON.plus(Duration.ofDays(5));

        ticket.start(TicketFixtures.OFFICE.hours(), later);
        life.follow(ticket.drainEvents());

        assertThat(ticket.snapshot().state().kind()).isEqualTo(TicketState.Kind.IN_PROGRESS);
        assertThat(link(1).expiresAt()).isEqualTo(later.plus(Duration.ofDays(7)));
    }

    private Optional<IssuedLink> give(PersonId person) {
        return toTechnician.execute(JOB, new IssueTechnicianLink.Input(ticket.id(), person));
    }

    private Optional<IssuedLink> giveCustomer() {
        return toCustomer.execute(
                JOB, new IssueCustomerLink.Input(ticket.id(), TicketFixtures.AMINA));
    }

    private TicketLink link(int number) {
        return links.find(secrets.digest("token-" + number)).orElseThrow();
    }
}
