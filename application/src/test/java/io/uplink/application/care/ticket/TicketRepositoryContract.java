package io.uplink.application.care.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.ticket.port.TicketAgenda;
import io.uplink.application.care.ticket.port.TicketRepository;
import io.uplink.application.care.ticket.port.TicketTimeline;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Assignment;
import io.uplink.domain.care.ticket.PendingReason;
import io.uplink.domain.care.ticket.Terms;
import io.uplink.domain.care.ticket.Ticket;
import io.uplink.domain.care.ticket.TicketEntry;
import io.uplink.domain.care.ticket.TicketEntry.Author;
import io.uplink.domain.care.ticket.TicketEntry.Visibility;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link TicketRepository} with its {@link TicketTimeline} and agenda must do. */
public interface TicketRepositoryContract {

    /** A Monday morning so far ahead that no job of a running house looks at its tickets. */
    Instant OPENED = Instant.parse("2036-03-03T05:00:00Z");

    TicketRepository tickets();

    TicketTimeline timeline();

    TicketAgenda agenda();

    UnitOfWork unitOfWork();

    UUID newId();

    /** One of ours who works in the branch of the tickets. */
    PersonId aPerson();

    Terms terms();

    /** Opened then with high priority, and stored nowhere yet. */
    Ticket aNewTicket();

    private Ticket.Snapshot stored(Ticket ticket) {
        unitOfWork().run(() -> tickets().save(ticket));
        return found(ticket.id());
    }

    private Ticket.Snapshot found(TicketId id) {
        return unitOfWork().perform(() -> tickets().findById(id)).orElseThrow().snapshot();
    }

    private Ticket changed(TicketId id, Consumer<Ticket> change) {
        return unitOfWork()
                .perform(() -> {
                    var ticket = tickets().findForChange(id).orElseThrow();
                    change.accept(ticket);
                    tickets().save(ticket);
                    return ticket;
                });
    }

    @Test
    default void aTicketComesBackAsItWasStored() {
        var ticket = aNewTicket();

        assertThat(stored(ticket)).isEqualTo(ticket.snapshot().saved());
    }

    @Test
    default void everyStateComesBackAsItWasStored() {
        var hours = terms().calendar().hours();
        var id = stored(aNewTicket()).id();
        var who = aPerson();
        var at = OPENED.plusSeconds(600);

        var assigned =
                changed(id, t -> t.assign(new Assignment(Optional.of(who), Optional.empty()), at));
        assertThat(found(id)).isEqualTo(assigned.snapshot().saved());
        var waits =
                changed(
                        id,
                        t ->
                                t.hold(
                                        PendingReason.CUSTOMER,
                                        Optional.of(at.plusSeconds(60)),
                                        terms(),
                                        at));
        assertThat(found(id)).isEqualTo(waits.snapshot().saved());
        var goesOn = changed(id, t -> t.start(hours, at.plusSeconds(120)));
        assertThat(found(id)).isEqualTo(goesOn.snapshot().saved());
        var done = changed(id, t -> t.resolve(who, "Spliced", hours, at.plusSeconds(180)));
        assertThat(found(id)).isEqualTo(done.snapshot().saved());
        var rated = changed(id, t -> t.rate(4, "Quick", at.plusSeconds(240)));
        assertThat(found(id)).isEqualTo(rated.snapshot().saved());
        var closed = changed(id, t -> t.close(at.plusSeconds(300)));
        assertThat(found(id)).isEqualTo(closed.snapshot().saved());
        var open = changed(id, t -> t.reopen("Red again", terms(), at.plusSeconds(360)));
        assertThat(found(id)).isEqualTo(open.snapshot().saved());
    }

    @Test
    default void aClockThatWaitsForOurReplyComesBackAsItWasStored() {
        var hours = terms().calendar().hours();
        var warnings = terms().warnings();
        var id = stored(aNewTicket()).id();

        changed(id, t -> t.answered(hours, OPENED.plusSeconds(60)));
        var waits = changed(id, t -> t.heard(hours, warnings, OPENED.plusSeconds(120)));
        assertThat(found(id)).isEqualTo(waits.snapshot().saved());
        assertThat(found(id).targets().orElseThrow().reply().running()).isPresent();
        var due = found(id).targets().orElseThrow().reply().running().orElseThrow().due();
        var late = changed(id, t -> t.watch(hours, warnings, due.plusSeconds(1)));
        assertThat(found(id)).isEqualTo(late.snapshot().saved());
        var replied = changed(id, t -> t.answered(hours, due.plusSeconds(60)));
        assertThat(found(id)).isEqualTo(replied.snapshot().saved());
        assertThat(found(id).targets().orElseThrow().reply().missed()).isEqualTo(1);
    }

    @Test
    default void whatIsOwedToACustomerIsFound() {
        var ticket = stored(aNewTicket());

        assertThat(agenda().owedTo(ticket.customer(), 10_000)).contains(ticket.id());
        changed(
                ticket.id(),
                t ->
                        t.resolve(
                                aPerson(),
                                "Spliced",
                                terms().calendar().hours(),
                                OPENED.plusSeconds(60)));
        assertThat(agenda().owedTo(ticket.customer(), 10_000)).doesNotContain(ticket.id());
    }

    @Test
    default void givenTwoReaders_whenBothSave_thenTheSecondIsStale() {
        var id = stored(aNewTicket()).id();
        var first = unitOfWork().perform(() -> tickets().findById(id)).orElseThrow();
        var second = unitOfWork().perform(() -> tickets().findById(id)).orElseThrow();
        first.start(terms().calendar().hours(), OPENED.plusSeconds(60));
        unitOfWork().run(() -> tickets().save(first));
        second.start(terms().calendar().hours(), OPENED.plusSeconds(60));

        assertThatThrownBy(() -> unitOfWork().run(() -> tickets().save(second)))
                .hasMessage("version.stale");
    }

    @Test
    default void aDeletedTicketIsNotFound() {
        var id = stored(aNewTicket()).id();

        changed(id, t -> t.delete(OPENED.plusSeconds(60)));

        assertThat(unitOfWork().perform(() -> tickets().findById(id))).isEmpty();
        assertThat(unitOfWork().perform(() -> tickets().findForChange(id))).isEmpty();
        assertThat(unitOfWork().perform(() -> tickets().findIfFree(id))).isEmpty();
        assertThat(agenda().forSla(OPENED.plus(Duration.ofDays(1)), List.of(), 10_000))
                .doesNotContain(id);
    }

    @Test
    default void whatFallsDueIsOnTheAgendaFromThenOn() {
        var ticket = stored(aNewTicket());
        var next = ticket.targets().flatMap(Targets::nextAt).orElseThrow();

        assertThat(agenda().forSla(next.minusMillis(1), List.of(), 10_000))
                .doesNotContain(ticket.id());
        assertThat(agenda().forSla(next, List.of(), 10_000)).contains(ticket.id());
        assertThat(agenda().forSla(next, List.of(ticket.id()), 10_000)).doesNotContain(ticket.id());
    }

    @Test
    default void whatWasToWaitUntilThenIsOnTheAgendaFromThenOn() {
        var id = stored(aNewTicket()).id();
        var until = OPENED.plusSeconds(600);
        changed(id, t -> t.hold(PendingReason.PARTS, Optional.of(until), terms(), OPENED));

        assertThat(agenda().toResume(until.minusMillis(1), List.of(), 10_000)).doesNotContain(id);
        assertThat(agenda().toResume(until, List.of(), 10_000)).contains(id);
    }

    @Test
    default void whatWasResolvedBeforeThenIsToBeClosed() {
        var id = stored(aNewTicket()).id();
        var hours = terms().calendar().hours();
        var who = aPerson();
        var at = OPENED.plusSeconds(60);
        changed(id, t -> t.resolve(who, "Spliced", hours, at));

        assertThat(agenda().toClose(at, List.of(), 10_000)).doesNotContain(id);
        assertThat(agenda().toClose(at.plusMillis(1), List.of(), 10_000)).contains(id);
        changed(id, t -> t.close(at));
        assertThat(agenda().toClose(at.plusMillis(1), List.of(), 10_000)).doesNotContain(id);
    }

    @Test
    default void anEntryComesBackAsItWasAdded() {
        var ticket = stored(aNewTicket()).id();
        var entry = entry(ticket, aPerson().value(), 1, "On the way");

        unitOfWork().run(() -> timeline().append(entry));

        assertThat(unitOfWork().perform(() -> timeline().find(ticket, entry.id()))).contains(entry);
        assertThat(unitOfWork().perform(() -> timeline().find(new TicketId(newId()), entry.id())))
                .isEmpty();
    }

    @Test
    default void onlyWhatOthersWroteAfterTheLastSeenIsNewer() {
        var ticket = stored(aNewTicket()).id();
        var me = aPerson().value();
        var other = newId();
        var seen = entry(ticket, other, 1, "Seen");
        var mine = entry(ticket, me, 2, "Mine");
        var theirs = entry(ticket, other, 3, "Theirs");
        unitOfWork().run(() -> timeline().append(List.of(seen, mine, theirs)));

        assertThat(unitOfWork().perform(() -> timeline().after(ticket, seen.id(), me)))
                .containsExactly(theirs);
        assertThat(unitOfWork().perform(() -> timeline().after(ticket, theirs.id(), me))).isEmpty();
        assertThat(unitOfWork().perform(() -> timeline().after(ticket, newId(), me)))
                .containsExactly(seen, theirs);
    }

    @Test
    default void theSameWordsOfTheSameAuthorAreATwin() {
        var ticket = stored(aNewTicket()).id();
        var me = aPerson().value();
        var first = entry(ticket, me, 10, "Hello");
        unitOfWork().run(() -> timeline().append(first));

        assertThat(twin(entry(ticket, me, 20, "Hello"), 10)).contains(first);
        assertThat(twin(entry(ticket, me, 20, "Hello"), 11)).isEmpty();
        assertThat(twin(entry(ticket, me, 20, "Goodbye"), 10)).isEmpty();
        assertThat(twin(entry(ticket, newId(), 20, "Hello"), 10)).isEmpty();
    }

    private Optional<TicketEntry> twin(TicketEntry entry, long since) {
        return unitOfWork().perform(() -> timeline().twin(entry, OPENED.plusSeconds(since)));
    }

    private TicketEntry entry(TicketId ticket, UUID author, long second, String body) {
        return new TicketEntry(
                newId(),
                ticket,
                OPENED.plusSeconds(second),
                TicketEntry.REPLY,
                Visibility.PUBLIC,
                new Author(Author.Kind.PERSON, Optional.of(author), "Asha"),
                "web",
                body,
                Map.of("a", "b"),
                7);
    }
}
