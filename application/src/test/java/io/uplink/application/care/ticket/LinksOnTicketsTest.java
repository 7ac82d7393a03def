package io.uplink.application.care.ticket;

import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.link.InMemoryLinkQueries;
import io.uplink.application.care.link.InMemoryTicketLinkRepository;
import io.uplink.application.care.link.LinkPhotos;
import io.uplink.application.care.link.LinkUse;
import io.uplink.application.care.link.LookLimit;
import io.uplink.application.care.link.OpenLink;
import io.uplink.application.care.link.UseCustomerLink;
import io.uplink.application.care.link.UseCustomerLink.Wish;
import io.uplink.application.care.link.UseTechnicianLink;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.PlainSecrets;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Rating;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketState;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What holders of links do to a ticket: the same machine, history and events as everywhere. */
class LinksOnTicketsTest {

    private static final Actor NOBODY = new Actor.Anonymous();

    private final TicketWorld world = new TicketWorld();
    private final PlainSecrets secrets = new PlainSecrets();
    private final InMemoryTicketLinkRepository links = new InMemoryTicketLinkRepository();
    private final LookLimit limit = new LookLimit(world.settings, world.clock);
    private final OpenLink openLink =
            new OpenLink(
                    new InMemoryLinkQueries(links, world::now),
                    limit,
                    secrets,
                    world.settings,
                    world.clock);
    private final LinkUse use =
            new LinkUse(world.unitOfWork, links, limit, secrets, openLink, world.clock);
    private final UseTechnicianLink technician =
            new UseTechnicianLink(
                    use,
                    new StartTicket(world.desk, world.terms),
                    new HoldTicket(world.desk, world.terms),
                    new ResolveTicket(world.desk, world.terms),
                    new TickSteps(world.desk),
                    new FillFields(world.desk),
                    new ReplyToTicket(world.desk, world.talk, world.terms),
                    new LinkPhotos(new AttachFile(world.desk, world.files, world.store)));
    private final UseCustomerLink customer =
            new UseCustomerLink(
                    use,
                    new ReplyToTicket(world.desk, world.talk, world.terms),
                    new RateTicket(world.desk),
                    new ReopenTicket(world.desk, world.terms, world.settings),
                    new CloseTicket(world.desk));
    private final Ticket.Snapshot ticket = world.brians();

    /** What became of the photos that were sent. */
    private final List<String> open = new ArrayList<>();

    @BeforeEach
    void bothHoldALink() {
        links.versions(id -> world.now(id).version());
        links.ticket(ticket.id(), TicketWorld.AMINA, BRIAN);
        var now = world.clock.instant();
        links.add(
                TicketLink.forTechnician(
                        new UUID(1, 1), ticket.id(), BRIAN, Duration.ofDays(3), now),
                secrets.digest("brian"));
        links.add(
                TicketLink.forCustomer(
                        new UUID(1, 2), ticket.id(), TicketWorld.AMINA, Duration.ofDays(7), now),
                secrets.digest("amina"));
    }

    @Test
    void aTechnicianBeginsAndResolvesAndTheHistorySaysWho() {
        send(Optional.of(TicketState.Kind.IN_PROGRESS), "");
        send(Optional.of(TicketState.Kind.RESOLVED), "Spliced");

        assertThat(world.now(ticket.id()).state())
                .isEqualTo(new TicketState.Resolved(BRIAN, "Spliced", world.clock.instant()));
        assertThat(world.kinds(ticket.id())).endsWith("progressed", "resolved");
        assertThat(world.published()).endsWith("ticket.progressed", "ticket.resolved");
        assertThat(uses("brian")).isEqualTo(2);
    }

    @Test
    void askingForTheStateItIsInIsASuccessThatUsesNothingUp() {
        send(Optional.of(TicketState.Kind.IN_PROGRESS), "");
        send(Optional.of(TicketState.Kind.IN_PROGRESS), "");

        assertThat(uses("brian")).isEqualTo(1);
        assertThat(world.kinds(ticket.id())).containsOnlyOnce("progressed");
    }

    @Test
    void theSameFormTwiceIsOneNote() {
        for (var tap = 0; tap < 2; tap++) {
            technician.execute(
                    NOBODY, input("form-1", Optional.empty(), Optional.empty(), "On my way"));
        }

        assertThat(uses("brian")).isEqualTo(1);
        assertThat(world.kinds(ticket.id())).containsOnlyOnce("reply");
    }

    @Test
    void aNoteOfATechnicianIsTheFirstAnswer() {
        send(Optional.of(TicketState.Kind.IN_PROGRESS), "On my way");

        assertThat(world.now(ticket.id()).targets().orElseThrow().respondedAt())
                .contains(world.clock.instant());
    }

    @Test
    void aTechnicianCanNeitherCloseNorOpenAnew() {
        for (var state : List.of(TicketState.Kind.CLOSED, TicketState.Kind.OPEN)) {
            assertThatThrownBy(() -> send(Optional.of(state), "x"))
                    .hasMessage("link.state-refused");
        }
    }

    @Test
    void waitingNeedsItsReasonAndDoneItsNote() {
        assertThatThrownBy(() -> send(Optional.of(TicketState.Kind.PENDING), ""))
                .hasMessage("input.invalid");
        assertThatThrownBy(() -> send(Optional.of(TicketState.Kind.RESOLVED), " "))
                .hasMessage("input.invalid");
        assertThatThrownBy(() -> send(Optional.empty(), "")).hasMessage("input.invalid");

        assertThat(world.now(ticket.id())).isEqualTo(ticket);
    }

    @Test
    void fourPhotosAreEnough() {
        assertThatThrownBy(() -> technician.execute(NOBODY, photos(5))).hasMessage("input.invalid");
        assertThat(world.files.count(ticket.id())).isZero();

        technician.execute(NOBODY, photos(4));

        assertThat(world.files.count(ticket.id())).isEqualTo(4);
        assertThat(uses("brian")).isEqualTo(1);
    }

    @Test
    void eachPhotoIsOpenedOnceAndClosed() {
        technician.execute(NOBODY, photos(2));

        assertThat(open).containsExactly("opened", "closed", "opened", "closed");
    }

    @Test
    void aPhotoThatIsRefusedIsClosedToo() {
        var text = "no picture".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> technician.execute(NOBODY, photos(2, text)))
                .hasMessage("file.type-refused");

        assertThat(open).containsExactly("opened", "closed");
    }

    @Test
    void aCustomersAnswerEndsTheWaitingForIt() {
        technician.execute(
                NOBODY,
                input(
                        "",
                        Optional.of(TicketState.Kind.PENDING),
                        Optional.of(PendingReason.CUSTOMER),
                        ""));

        wish(new Wish.Message("I am at home"));

        assertThat(world.now(ticket.id()).state().kind()).isEqualTo(TicketState.Kind.IN_PROGRESS);
    }

    @Test
    void aCustomerRatesOnceConfirmsAndTheRatingStays() {
        send(Optional.of(TicketState.Kind.RESOLVED), "Spliced");

        wish(new Wish.Rating(5, "Quick"));
        wish(new Wish.Confirmation());
        assertThatThrownBy(() -> wish(new Wish.Rating(1, "Changed my mind")))
                .hasMessage("ticket.already-rated");

        assertThat(world.now(ticket.id()).rating())
                .contains(new Rating(5, "Quick", world.clock.instant()));
        assertThat(world.now(ticket.id()).state().kind()).isEqualTo(TicketState.Kind.CLOSED);
    }

    @Test
    void anOpenTicketIsNotRated() {
        assertThatThrownBy(() -> wish(new Wish.Rating(5, ""))).hasMessage("ticket.not-rateable");
    }

    @Test
    void aCustomerMayReopenAsLongAsThePageSays() {
        send(Optional.of(TicketState.Kind.RESOLVED), "Spliced");
        var shown =
                openLink.execute(NOBODY, new OpenLink.Input(Kind.CUSTOMER, "amina", "197.1.1.1"));

        assertThat(shown.reopenUntil()).contains(world.clock.instant().plus(Duration.ofDays(3)));
        wish(new Wish.Reopening("Still red"));

        assertThat(world.now(ticket.id()).state().kind()).isEqualTo(TicketState.Kind.OPEN);
        assertThat(world.now(ticket.id()).timesReopened()).isEqualTo(1);
    }

    @Test
    void afterClosureACustomerReadsAndRatesButDoesNotReopen() {
        send(Optional.of(TicketState.Kind.RESOLVED), "Spliced");
        wish(new Wish.Confirmation());

        assertThatThrownBy(() -> wish(new Wish.Reopening("Still red")))
                .hasMessage("ticket.reopen-too-late");
        assertThatThrownBy(() -> wish(new Wish.Message("Still red"))).hasMessage("ticket.closed");
        wish(new Wish.Rating(4, "Quick"));

        assertThat(
                        openLink.execute(
                                        NOBODY,
                                        new OpenLink.Input(Kind.CUSTOMER, "amina", "197.1.1.1"))
                                .reopenUntil())
                .isEmpty();
        assertThat(world.now(ticket.id()).state().kind()).isEqualTo(TicketState.Kind.CLOSED);
        assertThat(world.now(ticket.id()).rating()).isPresent();
    }

    @Test
    void aTokenOpensOnlyItsOwnDoor() {
        assertThatThrownBy(() ->
                        openLink.execute(
                                NOBODY, new OpenLink.Input(Kind.TECHNICIAN, "amina", "197.1.1.1")))
                .hasMessage("link.ended");
        assertThatThrownBy(() ->
                        customer.execute(
                                NOBODY,
                                new UseCustomerLink.Input(
                                        new LinkUse.Sent("brian", "197.1.1.1", ""),
                                        new Wish.Confirmation())))
                .hasMessage("link.ended");
    }

    @Test
    void inputsDoNotTellTheirToken() {
        assertThat(input("f", Optional.empty(), Optional.empty(), "x").toString())
                .doesNotContain("brian");
        assertThat(new OpenLink.Input(Kind.CUSTOMER, "amina", "1").toString())
                .doesNotContain("amina");
    }

    private void send(Optional<TicketState.Kind> to, String note) {
        var _ = technician.execute(NOBODY, input("", to, Optional.empty(), note));
    }

    private void wish(Wish wish) {
        var _ =
                customer.execute(
                        NOBODY,
                        new UseCustomerLink.Input(
                                new LinkUse.Sent("amina", "197.1.1.1", ""), wish));
    }

    private UseTechnicianLink.Input input(
            String form,
            Optional<TicketState.Kind> to,
            Optional<PendingReason> reason,
            String note) {
        return new UseTechnicianLink.Input(
                new LinkUse.Sent("brian", "197.1.1.1", form),
                to,
                reason,
                UseTechnicianLink.Work.none(),
                note,
                List.of());
    }

    private UseTechnicianLink.Input photos(int number) {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13};
        return photos(number, png);
    }

    private UseTechnicianLink.Input photos(int number, byte[] content) {
        return new UseTechnicianLink.Input(
                new LinkUse.Sent("brian", "197.1.1.1", ""),
                Optional.empty(),
                Optional.empty(),
                UseTechnicianLink.Work.none(),
                "",
                Stream.generate(() -> new LinkPhotos.Photo("p.png", () -> opened(content)))
                        .limit(number)
                        .toList());
    }

    private InputStream opened(byte[] content) {
        open.add("opened");
        return new ByteArrayInputStream(content) {
            @Override
            public void close() {
                open.add("closed");
            }
        };
    }

    private int uses(String token) {
        return links.find(secrets.digest(token)).orElseThrow().uses();
    }
}
