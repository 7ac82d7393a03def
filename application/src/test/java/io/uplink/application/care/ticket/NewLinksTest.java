package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.uplink.application.care.link.InMemoryLinkQueries;
import io.uplink.application.care.link.InMemoryTicketLinkRepository;
import io.uplink.application.care.link.LinkIssue;
import io.uplink.application.care.link.LinkLife;
import io.uplink.application.care.link.SendNewLinks;
import io.uplink.application.care.link.ShowLinks;
import io.uplink.application.care.link.TechnicianLinks;
import io.uplink.application.care.link.port.LinkAddresses;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Giving those who work a ticket new links: the one moment at which somebody sees them. */
class NewLinksTest {

    private static final PersonId BRIAN = ActorFixtures.BRIAN;

    private final TicketWorld world = new TicketWorld();
    private final PlainSecrets secrets = new PlainSecrets();
    private final InMemoryTicketLinkRepository links = new InMemoryTicketLinkRepository();
    private final List<String> sent = new ArrayList<>();
    private final TicketDesk desk =
            new TicketDesk(
                    world.tickets,
                    world.timeline,
                    new LinkLife(links, world.settings)::follow,
                    world.parts,
                    world.unitOfWork,
                    world.origin);
    private final TechnicianLinks technicianLinks =
            new TechnicianLinks(
                    new LinkIssue(world.unitOfWork, links, secrets, world.origin),
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
                    },
                    world.settings);
    private final SendNewLinks sendNewLinks =
            new SendNewLinks(
                    world.unitOfWork,
                    new RepostLink(desk),
                    links,
                    technicianLinks,
                    (ticket, person, link) -> sent.add(person + " " + link.text()));
    private final Ticket.Snapshot ticket = world.brians();

    @BeforeEach
    void brianWorksIt() {
        links.ticket(ticket.id(), TicketWorld.AMINA, BRIAN);
    }

    @Test
    void whoAsksSeesTheVeryLinkThatIsSent() {
        var fresh = send(Optional.empty()).links();

        assertThat(fresh)
                .extracting(one -> one.link().address(), SendNewLinks.Fresh::sent)
                .containsExactly(tuple("https://uplink.example/t/token-1", true));
        assertThat(sent).containsExactly(BRIAN + " https://uplink.example/t/token-1");
    }

    @Test
    void theLinksBeforeAreDead() {
        send(Optional.empty());
        send(Optional.empty());

        var now = world.clock.instant();
        assertThat(links.find(secrets.digest("token-1")).orElseThrow().isAlive(now)).isFalse();
        assertThat(links.find(secrets.digest("token-2")).orElseThrow().isAlive(now)).isTrue();
    }

    @Test
    void theTrailSaysWhoMadeItAndNeverTheAddress() {
        send(Optional.empty());

        assertThat(world.activity.actions()).endsWith("ticket.repost-link", "ticket.link-issue");
        assertThat(world.activity.notes().toString()).doesNotContain("token-1");
    }

    @Test
    void whoLookedAtAnOlderTicketMakesNothing() {
        assertThatThrownBy(() -> send(Version.of(ticket.version() + 1)))
                .hasMessage("version.stale");

        assertThat(sent).isEmpty();
        assertThat(links.find(secrets.digest("token-1"))).isEmpty();
    }

    @Test
    void seeingATicketIsNotEnoughToGiveLinksOutOrToKnowOfThem() {
        var viewer = ActorFixtures.inWestlands(Permission.TICKETS_VIEW);
        var showLinks = new ShowLinks(new InMemoryLinkQueries(links, world::now), world.clock);

        assertThatThrownBy(() ->
                        sendNewLinks.execute(
                                viewer, new SendNewLinks.Input(ticket.id(), Optional.empty())))
                .hasMessage("access.denied");
        assertThatThrownBy(() -> showLinks.execute(viewer, new ShowLinks.Input(ticket.id())))
                .hasMessage("access.denied");

        assertThat(sent).isEmpty();
    }

    private SendNewLinks.Outcome send(Optional<Version> seen) {
        world.clock.advance(Duration.ofMinutes(1));
        return sendNewLinks.execute(
                ActorFixtures.anAdmin(), new SendNewLinks.Input(ticket.id(), seen));
    }
}
