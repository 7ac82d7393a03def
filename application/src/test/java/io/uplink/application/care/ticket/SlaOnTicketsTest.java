package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.TicketWorld.AMINA;
import static io.uplink.application.care.ticket.TicketWorld.customer;
import static io.uplink.application.shared.ActorFixtures.THIKA;
import static io.uplink.application.shared.ActorFixtures.WESTLANDS;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.shared.Actor;
import io.uplink.domain.care.customer.CustomerEvent;
import io.uplink.domain.care.customer.CustomerStatus;
import io.uplink.domain.care.sla.ReplyClock;
import io.uplink.domain.care.sla.SlaPolicy;
import io.uplink.domain.care.sla.SlaPolicyId;
import io.uplink.domain.care.sla.SlaScope;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.sla.Warnings;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Monday at eight in the morning; high is answered in two hours and done in eight. */
class SlaOnTicketsTest {

    private final TicketWorld world = new TicketWorld();
    private final ReplyToTicket reply = new ReplyToTicket(world.desk, world.talk, world.terms);

    @Test
    void aVipIsPromisedWhatVipsArePromised() {
        var vips = policy(Optional.empty(), Optional.of("vip"), Optional.empty());
        assertThat(targets(world.anOpenTicket()).policy()).isNotEqualTo(vips);

        world.sla.policies().classify(AMINA, "vip");

        assertThat(targets(world.anOpenTicket()).policy()).isEqualTo(vips);
    }

    @Test
    void anotherBranchMeansOtherPromisesAndBothAreKept() {
        var thika = policy(Optional.empty(), Optional.empty(), Optional.of(THIKA));
        var ticket = world.anOpenTicket();
        var before = targets(ticket);

        edit(ticket, "No internet", THIKA);

        assertThat(targets(world.now(ticket.id())).policy()).isEqualTo(thika);
        assertThat(world.published()).contains("ticket.repromised");
        assertThat(world.timeline.of(ticket.id()))
                .filteredOn(entry -> entry.kind().equals("repromised"))
                .singleElement()
                .satisfies(entry ->
                        assertThat(entry.data())
                                .containsEntry("previousDue", before.resolutionDue().toString())
                                .containsEntry(
                                        "due",
                                        targets(world.now(ticket.id()))
                                                .resolutionDue()
                                                .toString()));
    }

    @Test
    void aCustomerWhoBecomesAVipIsPromisedMoreForWhatIsOwed() {
        var vips = policy(Optional.empty(), Optional.of("vip"), Optional.empty());
        var owed = world.anOpenTicket();
        var done = world.resolved();
        world.sla.policies().classify(AMINA, "vip");
        var handler =
                new TicketsOfClassified(world.desk, world.tickets, world.tickets, world.terms);
        var event =
                new CustomerEvent.Classified(
                        new CustomerEvent.About(
                                AMINA, "ACC-000001", WESTLANDS, CustomerStatus.ACTIVE),
                        world.clock.instant());

        handler.handle(new UUID(1, 1), event);
        var version = world.now(owed.id()).version();
        handler.handle(new UUID(1, 1), event);

        assertThat(targets(world.now(owed.id())).policy()).isEqualTo(vips);
        assertThat(world.now(owed.id()).version()).as("once").isEqualTo(version);
        assertThat(world.now(done.id())).isEqualTo(done);
        assertThat(world.kinds(owed.id())).containsOnlyOnce("repromised");
        assertThat(world.activity.actions()).contains("ticket.repromise");
    }

    @Test
    void anotherWordMeansNoOtherPromise() {
        var ticket = world.anOpenTicket();

        edit(ticket, "No internet at all", WESTLANDS);

        assertThat(world.now(ticket.id()).targets()).isEqualTo(ticket.targets());
        assertThat(world.published()).doesNotContain("ticket.repromised");
    }

    @Test
    void theCustomersMessageStartsTheClockAndOurReplyStopsIt() {
        var ticket = world.brians();
        say(anAdmin(), ticket.id(), "We are on it.");
        world.clock.advance(Duration.ofMinutes(30));

        say(customer(ticket.id()), ticket.id(), "Any news?");
        var waits = targets(world.now(ticket.id())).reply().running().orElseThrow();
        assertThat(waits.due()).isEqualTo(world.clock.instant().plus(Duration.ofHours(2)));
        world.clock.advance(Duration.ofMinutes(5));
        say(customer(ticket.id()), ticket.id(), "Hello?");
        assertThat(targets(world.now(ticket.id())).reply().running()).contains(waits);

        world.clock.advance(Duration.ofMinutes(25));
        say(anAdmin(), ticket.id(), "The technician is on the way.");

        assertThat(targets(world.now(ticket.id())).reply())
                .returns(Optional.empty(), ReplyClock::running)
                .returns(1, ReplyClock::met)
                .returns(Optional.of(Duration.ofMinutes(30)), ReplyClock::longest);
    }

    @Test
    void aReplyThatDoesNotComeIsToldOnceAndEachClockAnew() {
        var ticket = world.brians();
        say(anAdmin(), ticket.id(), "We are on it.");
        for (var times = 1; times <= 2; times++) {
            world.clock.advance(Duration.ofMinutes(2));
            say(customer(ticket.id()), ticket.id(), "Any news? " + times);
            for (var minute = 0; minute < 130; minute += 10) {
                world.clock.advance(Duration.ofMinutes(10));
                watch();
            }
            say(anAdmin(), ticket.id(), "Still on it. " + times);
        }

        assertThat(world.kinds(ticket.id()).stream().filter("reply-missed"::equals)).hasSize(2);
        assertThat(world.kinds(ticket.id()).stream().filter("reply-warned"::equals)).hasSize(2);
    }

    @Test
    void eachShareIsToldOnceWithHowMuchHasPassed() {
        world.settings.with(TicketSettings.WARN_AT, Warnings.at(50, 75, 90));
        var ticket = world.brians();
        for (var minute = 0; minute < 8 * 60; minute += 10) {
            world.clock.advance(Duration.ofMinutes(10));
            watch();
        }

        assertThat(world.timeline.of(ticket.id()))
                .filteredOn(entry -> entry.kind().equals("sla-warned"))
                .extracting(entry -> entry.data().get("percent"))
                .containsExactly("50", "75", "90");
    }

    @Test
    void afterAStandstillOneWarningIsToldAndNotThree() {
        world.settings.with(TicketSettings.WARN_AT, Warnings.at(50, 75, 90));
        var ticket = world.brians();
        world.clock.advance(Duration.ofMinutes(7 * 60 + 30));

        watch();
        watch();

        assertThat(world.timeline.of(ticket.id()))
                .filteredOn(entry -> entry.kind().equals("sla-warned"))
                .extracting(entry -> entry.data().get("percent"))
                .containsExactly("90");
    }

    @Test
    void whatCannotBeReadAsSharesIsRefusedBesideItsSetting() {
        var setting = TicketSettings.WARN_AT;

        assertThat(setting.reader().apply("90, 50")).isEqualTo(Warnings.at(50, 90));
        assertThat(setting.writer().apply(Warnings.at(50, 90))).isEqualTo("50, 90");
        assertThat(setting.read("half")).isEqualTo(setting.usual());
    }

    private SlaPolicyId policy(
            Optional<String> category, Optional<String> customerClass, Optional<BranchId> branch) {
        var id = new SlaPolicyId(new UUID(8, 99));
        world.sla
                .policies()
                .save(
                        new SlaPolicy(
                                id,
                                "Special",
                                "",
                                new SlaScope(Optional.empty(), category, customerClass, branch),
                                Duration.ofHours(1),
                                Optional.of(Duration.ofHours(1)),
                                Duration.ofHours(3),
                                Optional.empty(),
                                Optional.empty(),
                                Set.of(),
                                true,
                                0));
        return id;
    }

    private void edit(Ticket.Snapshot ticket, String subject, BranchId branch) {
        var _ =
                new EditTicket(world.desk, world.check, world.terms)
                        .execute(
                                anAdmin(),
                                new EditTicket.Input(
                                        ticket.id(),
                                        subject,
                                        ticket.details().description(),
                                        ticket.details().category(),
                                        Optional.of(branch),
                                        Optional.empty()));
    }

    private void say(Actor actor, TicketId ticket, String text) {
        var _ =
                reply.execute(
                        actor, new ReplyToTicket.Input(ticket, text, Optional.empty(), false));
    }

    private void watch() {
        var _ =
                new WatchTickets(world.desk, world.sweep, world.tickets, world.terms, world.parties)
                        .execute(new Actor.Job("test"));
    }

    private static Targets targets(Ticket.Snapshot ticket) {
        return ticket.targets().orElseThrow();
    }
}
