package io.uplink.application.care.ticket;

import static io.uplink.application.care.ticket.LifeOfATicketTest.assertRefused;
import static io.uplink.application.care.ticket.TicketWorld.customer;
import static io.uplink.application.care.ticket.TicketWorld.technician;
import static io.uplink.application.shared.ActorFixtures.BRIAN;
import static io.uplink.application.shared.ActorFixtures.anAdmin;
import static io.uplink.application.shared.ActorFixtures.forOwn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.TicketDetails;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.care.ticket.TicketError;
import io.uplink.domain.care.ticket.TicketEvent;
import io.uplink.domain.care.ticket.TicketState.Kind;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TalkOnTicketTest {

    private final TicketWorld world = new TicketWorld();
    private final ReplyToTicket reply = new ReplyToTicket(world.desk, world.talk, world.terms);
    private final NoteOnTicket note = new NoteOnTicket(world.desk, world.talk, world.mentions);

    @Test
    void theFirstReplyOfOursMeetsTheResponseTargetAndLaterOnesDoNotMoveIt() {
        var ticket = world.brians();
        world.clock.advance(Duration.ofHours(1));
        var first = world.clock.instant();
        say(anAdmin(), ticket.id(), "We are on the way.");
        world.clock.advance(Duration.ofHours(1));
        say(anAdmin(), ticket.id(), "Nearly there.");

        assertThat(world.now(ticket.id()).targets().flatMap(Targets::respondedAt)).contains(first);
        assertThat(world.published()).containsSubsequence("ticket.replied", "ticket.replied");
    }

    @Test
    void aCommentOnTheTechniciansLinkIsAReplyToo() {
        var ticket = world.brians();

        var said = say(technician(ticket.id(), BRIAN), ticket.id(), "I am at the gate.");

        assertThat(said.entry().author())
                .isEqualTo(new Author(Author.Kind.PERSON, Optional.of(BRIAN.value()), "Brian"));
        assertThat(said.ticket().targets().flatMap(Targets::respondedAt)).isPresent();
    }

    @Test
    void neitherTheCustomersWordsNorANoteAnswerTheCustomer() {
        var ticket = world.brians();

        say(customer(ticket.id()), ticket.id(), "Any news?");
        note.execute(anAdmin(), new NoteOnTicket.Input(ticket.id(), "Needs a splice"));

        assertThat(world.now(ticket.id()).targets().flatMap(Targets::respondedAt)).isEmpty();
    }

    @Test
    void aNoteIsForUsAlone() {
        var ticket = world.brians();

        var said = note.execute(anAdmin(), new NoteOnTicket.Input(ticket.id(), "Angry dog"));

        assertThat(said.entry().visibility()).isEqualTo(Visibility.INTERNAL);
        assertRefused(
                () ->
                        note.execute(
                                customer(ticket.id()),
                                new NoteOnTicket.Input(ticket.id(), "Hello")),
                "access.denied");
    }

    @Test
    void aNoteTellsWhomItNamesAndARepeatedOneTellsNobodyAgain() {
        var ticket = world.brians();
        world.mentions.person(BRIAN, "Brian Otieno", true);
        var words = new NoteOnTicket.Input(ticket.id(), "@brian, a splice please");

        var said = note.execute(anAdmin(), words);
        note.execute(anAdmin(), words);

        assertThat(said.entry().body()).isEqualTo("@Brian Otieno, a splice please");
        assertThat(said.entry().data()).containsEntry(TicketEntry.MENTIONS, "Brian Otieno");
        assertThat(said.ticket()).isEqualTo(ticket);
        assertThat(world.outbox.events())
                .filteredOn(event -> event.type().equals("ticket.mentioned"))
                .singleElement()
                .isInstanceOfSatisfying(
                        TicketEvent.Mentioned.class,
                        named -> {
                            assertThat(named.entry()).isEqualTo(said.entry().id());
                            assertThat(named.people()).containsExactly(BRIAN);
                            assertThat(named.occurredAt()).isEqualTo(said.entry().at());
                        });
    }

    @Test
    void aNoteThatNamesWhoMayNotSeeTheTicketIsNotKept() {
        var ticket = world.brians();
        var before = world.kinds(ticket.id());
        world.mentions.person(TicketWorld.MARY, "Mary Achieng", false);

        assertRefused(
                () -> note.execute(anAdmin(), new NoteOnTicket.Input(ticket.id(), "Ask @Mary")),
                "ticket.mention-unseen");
        assertThat(world.kinds(ticket.id())).isEqualTo(before);
        assertThat(world.published()).doesNotContain("ticket.mentioned");
    }

    @Test
    void anAtSignToTheCustomerNamesNobody() {
        var ticket = world.brians();
        world.mentions.person(BRIAN, "Brian Otieno", true);

        var said = say(anAdmin(), ticket.id(), "@brian comes at ten.");

        assertThat(said.entry().body()).isEqualTo("@brian comes at ten.");
        assertThat(world.published()).doesNotContain("ticket.mentioned");
    }

    @Test
    void colleaguesAreSuggestedToWhoMayWriteANoteAlone() {
        var ticket = world.brians();
        world.mentions.person(BRIAN, "Brian Otieno", true);
        world.mentions.person(TicketWorld.MARY, "Mary Achieng", false);
        var suggest = new SuggestMentions(world.desk, world.mentions);
        var all = new SuggestMentions.Input(ticket.id(), "", 8);

        assertThat(suggest.execute(anAdmin(), all))
                .extracting(found -> found.name())
                .containsExactly("Brian Otieno");
        assertRefused(
                () -> suggest.execute(forOwn(Permission.TICKETS_CREATE), all), "access.denied");
        assertRefused(() -> suggest.execute(customer(ticket.id()), all), "access.denied");
    }

    @Test
    void theCustomersReplyEndsTheWaitingForTheCustomerAndNoOther() {
        var forCustomer = held(PendingReason.CUSTOMER);
        var forParts = held(PendingReason.PARTS);

        say(customer(forCustomer), forCustomer, "Here I am.");
        say(customer(forParts), forParts, "Here I am.");

        assertThat(world.now(forCustomer).state().kind()).isEqualTo(Kind.IN_PROGRESS);
        assertThat(world.now(forParts).state().kind()).isEqualTo(Kind.PENDING);
    }

    @Test
    void ourOwnReplyDoesNotEndTheWaitingForTheCustomer() {
        var ticket = held(PendingReason.CUSTOMER);

        say(anAdmin(), ticket, "Please call us.");

        assertThat(world.now(ticket).state().kind()).isEqualTo(Kind.PENDING);
    }

    @Test
    void aReplyThatCrossesAnotherIsHeldBackWithWhatItsAuthorHasNotSeen() {
        var ticket = world.brians();
        var seen = last(ticket.id());
        world.clock.advance(Duration.ofMinutes(2));
        say(customer(ticket.id()), ticket.id(), "It works again!");

        assertThatThrownBy(() -> say(anAdmin(), ticket.id(), "Brian comes at ten.", seen, false))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused ->
                                assertThat(((TicketError.NewerEntries) refused.error()).entries())
                                        .extracting(TicketError.Newer::body)
                                        .containsExactly("It works again!"));
        assertThat(say(anAdmin(), ticket.id(), "Brian comes at ten.", seen, true).entry().kind())
                .isEqualTo(TicketEntry.REPLY);
    }

    @Test
    void onesOwnEntriesAndTheClocksHoldNothingBack() {
        var ticket = world.brians();
        var seen = last(ticket.id());
        world.clock.advance(Duration.ofHours(7));
        new WatchTickets(world.desk, world.sweep, world.tickets, world.terms, world.parties)
                .execute(new Actor.Job("ticket.watch"));
        note.execute(anAdmin(), new NoteOnTicket.Input(ticket.id(), "Called, no answer"));

        assertThat(say(anAdmin(), ticket.id(), "Still at work.", seen, false).entry().body())
                .isEqualTo("Still at work.");
    }

    @Test
    void aSecondClickIsNotASecondMessage() {
        var ticket = world.brians();
        var first = say(anAdmin(), ticket.id(), "On the way.");
        world.clock.advance(Duration.ofMinutes(1));
        var second = say(anAdmin(), ticket.id(), "On the way.");
        world.clock.advance(Duration.ofMillis(1));
        var later = say(anAdmin(), ticket.id(), "On the way.");

        assertThat(second.entry()).isEqualTo(first.entry());
        assertThat(later.entry()).isNotEqualTo(first.entry());
    }

    @Test
    void aMessageHasWordsAndNotTooMany() {
        var ticket = world.brians();

        assertRefused(() -> say(anAdmin(), ticket.id(), " \n "), "required");
        assertRefused(
                () -> say(anAdmin(), ticket.id(), "x".repeat(TicketDetails.LONGEST_TEXT + 1)),
                "too-long");
        assertThat(
                        say(anAdmin(), ticket.id(), "x".repeat(TicketDetails.LONGEST_TEXT))
                                .entry()
                                .body())
                .hasSize(TicketDetails.LONGEST_TEXT);
    }

    @Test
    void aClosedTicketTakesNoMessages() {
        var ticket = world.closed();

        assertRefused(() -> say(anAdmin(), ticket.id(), "One more thing"), "ticket.closed");
        assertRefused(
                () -> note.execute(anAdmin(), new NoteOnTicket.Input(ticket.id(), "Note")),
                "ticket.closed");
    }

    @Test
    void replyingNeedsItsRight() {
        var ticket = world.brians();

        assertRefused(
                () -> say(forOwn(Permission.TICKETS_VIEW), ticket.id(), "Hello"), "access.denied");
    }

    @Test
    void theCustomerRatesOnceAndNobodyRatesForTheCustomer() {
        var ticket = world.resolved();
        var rate = new RateTicket(world.desk);

        assertRefused(
                () -> rate.execute(anAdmin(), new RateTicket.Input(ticket.id(), 5, "")),
                "access.denied");
        assertRefused(
                () -> rate.execute(customer(ticket.id()), new RateTicket.Input(ticket.id(), 6, "")),
                "rating.out-of-range");
        rate.execute(customer(ticket.id()), new RateTicket.Input(ticket.id(), 5, "Quick"));
        rate.execute(customer(ticket.id()), new RateTicket.Input(ticket.id(), 5, "Quick"));
        assertRefused(
                () -> rate.execute(customer(ticket.id()), new RateTicket.Input(ticket.id(), 1, "")),
                "ticket.already-rated");
        assertThat(world.published()).containsOnlyOnce("ticket.rated");
    }

    @Test
    void whatIsNotDoneIsNotRated() {
        var ticket = world.brians();

        assertRefused(
                () ->
                        new RateTicket(world.desk)
                                .execute(
                                        customer(ticket.id()),
                                        new RateTicket.Input(ticket.id(), 5, "")),
                "ticket.not-rateable");
    }

    private TicketId held(PendingReason reason) {
        var ticket = world.brians().id();
        new HoldTicket(world.desk, world.terms)
                .execute(
                        anAdmin(),
                        new HoldTicket.Input(ticket, reason, Optional.empty(), Optional.empty()));
        return ticket;
    }

    private UUID last(TicketId ticket) {
        return world.timeline.of(ticket).reduce((_, last) -> last).orElseThrow().id();
    }

    private ReplyToTicket.Outcome say(Actor actor, TicketId ticket, String text) {
        return reply.execute(actor, new ReplyToTicket.Input(ticket, text, Optional.empty(), false));
    }

    private ReplyToTicket.Outcome say(
            Actor actor, TicketId ticket, String text, UUID seen, boolean anyway) {
        return reply.execute(
                actor, new ReplyToTicket.Input(ticket, text, Optional.of(seen), anyway));
    }
}
