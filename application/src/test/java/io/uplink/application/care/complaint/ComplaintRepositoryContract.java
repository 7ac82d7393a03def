package io.uplink.application.care.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.complaint.port.ComplaintLinkRepository;
import io.uplink.application.care.complaint.port.ComplaintRepository;
import io.uplink.application.care.complaint.port.ComplaintRepository.Recent;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.complaint.Complaint;
import io.uplink.domain.care.complaint.ComplaintDetails;
import io.uplink.domain.care.complaint.ComplaintNumber;
import io.uplink.domain.care.complaint.Deadlines;
import io.uplink.domain.care.sla.BusinessCalendar;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Language;
import io.uplink.domain.shared.PhoneNumber;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.ComplaintId;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What every {@link ComplaintRepository} with its links must do. */
public interface ComplaintRepositoryContract {

    /** So far ahead that no job of a running house looks at these complaints. */
    Instant RECEIVED = Instant.parse("2036-03-03T05:00:00Z");

    Duration FORTNIGHT = Duration.ofDays(14);

    ComplaintRepository complaints();

    ComplaintLinkRepository links();

    UnitOfWork unitOfWork();

    UUID newId();

    /** A number that nobody had before. */
    PhoneNumber aPhone();

    ComplaintNumber aNumber();

    BranchId branch();

    PersonId aPerson();

    /** A ticket, and whose it is. */
    TicketId aTicket();

    CustomerId aCustomer();

    private Complaint aNewOne(PhoneNumber phone) {
        return Complaint.receive(
                new ComplaintId(newId()),
                aNumber(),
                ComplaintDetails.parse(
                        new ComplaintDetails.Typed(
                                "Amina",
                                phone.e164(),
                                "amina@example.com",
                                "speed",
                                "Slow",
                                "Slow all day",
                                "Kilimani"),
                        Language.SWAHILI),
                new Complaint.Place(branch(), Optional.empty()),
                new Complaint.Receipt(Optional.empty(), RECEIVED),
                deadlines(RECEIVED));
    }

    private static Deadlines deadlines(Instant from) {
        return Deadlines.from(
                from,
                new Deadlines.Promise(3, 30, 5),
                BusinessCalendar.aroundTheClock(ZoneId.of("Africa/Nairobi")));
    }

    private Complaint.Snapshot added(Complaint complaint) {
        unitOfWork().run(() -> complaints().add(complaint, Optional.of(new byte[] {1})));
        return found(complaint.id());
    }

    private Complaint.Snapshot changed(ComplaintId id, Consumer<Complaint> change) {
        unitOfWork()
                .run(() -> {
                    var complaint = complaints().findForChange(id).orElseThrow();
                    change.accept(complaint);
                    complaints().save(complaint);
                });
        return found(id);
    }

    private Complaint.Snapshot found(ComplaintId id) {
        return unitOfWork().perform(() -> complaints().findById(id)).orElseThrow().snapshot();
    }

    @Test
    default void whatIsStoredIsFoundAsItWasInEachState() {
        var complaint = aNewOne(aPhone());
        var later = RECEIVED.plusSeconds(60);
        var person = aPerson();
        var ticket = aTicket();
        var customer = aCustomer();

        assertThat(added(complaint)).isEqualTo(complaint.snapshot().saved());

        for (Consumer<Complaint> step :
                List.<Consumer<Complaint>>of(
                        it -> it.acknowledge(later),
                        it -> it.review(person, later),
                        it -> it.reject(person, "No.", later),
                        it -> it.appeal("Yes.", FORTNIGHT, deadlines(later), later),
                        it -> it.review(person, later),
                        it -> it.approve(person, "Yes.", later),
                        it -> it.convert(ticket, customer, later),
                        it -> it.watch(RECEIVED.plus(Duration.ofDays(40))),
                        it -> it.ticketResolved("Done.", later))) {
            var expected = Complaint.restore(found(complaint.id()));
            step.accept(expected);
            assertThat(changed(complaint.id(), step)).isEqualTo(expected.snapshot().saved());
        }
        assertThat(unitOfWork().perform(() -> complaints().findOfTickets(List.of(ticket))))
                .map(Complaint::id)
                .containsExactly(complaint.id());
    }

    @Test
    default void theSecondOfTwoWhoSaveIsStale() {
        var id = added(aNewOne(aPhone())).id();
        var mine = Complaint.restore(found(id));
        changed(id, it -> it.acknowledge(RECEIVED));
        mine.acknowledge(RECEIVED);

        assertThatThrownBy(() -> unitOfWork().run(() -> complaints().save(mine)))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refused -> assertThat(refused.error()).isInstanceOf(Version.Stale.class));
    }

    @Test
    default void aNumberIsFoundOnlyWithItsTelephoneNumber() {
        var phone = aPhone();
        var complaint = added(aNewOne(phone));

        assertThat(byNumber(complaint.number(), phone)).contains(complaint.id());
        assertThat(byNumber(complaint.number(), aPhone())).isEmpty();
    }

    private Optional<ComplaintId> byNumber(ComplaintNumber number, PhoneNumber phone) {
        return unitOfWork()
                .perform(() -> complaints().findByNumber(number, phone))
                .map(Complaint::id);
    }

    @Test
    default void recentOnesAreCountedByNumberAndByAddress() {
        var phone = aPhone();
        added(aNewOne(phone));
        added(aNewOne(phone));

        assertThat(recent(phone, new byte[] {2}, RECEIVED.minusSeconds(1)))
                .isEqualTo(new Recent(2, 0));
        assertThat(recent(aPhone(), new byte[] {1}, RECEIVED.minusSeconds(1)).ofAddress())
                .isGreaterThanOrEqualTo(2);
        assertThat(recent(phone, new byte[] {1}, RECEIVED)).isEqualTo(new Recent(0, 0));
    }

    private Recent recent(PhoneNumber phone, byte[] address, Instant since) {
        return unitOfWork().perform(() -> complaints().recent(phone, address, since));
    }

    @Test
    default void whatHasSomethingToSayIsDueUntilItWasSaid() {
        var complaint = added(aNewOne(aPhone()));
        var due = complaint.deadlines().acknowledgeBy();

        assertThat(due(due.minusMillis(1), Set.of())).doesNotContain(complaint.id());
        assertThat(due(due, Set.of())).contains(complaint.id());
        assertThat(due(due, Set.of(complaint.id()))).doesNotContain(complaint.id());

        changed(complaint.id(), it -> it.watch(due));
        assertThat(due(due, Set.of())).doesNotContain(complaint.id());
    }

    private List<ComplaintId> due(Instant now, Set<ComplaintId> but) {
        return unitOfWork().perform(() -> complaints().due(now, but, 10_000));
    }

    @Test
    default void aLinkOpensItsComplaintUntilItExpires() {
        var complaint = added(aNewOne(aPhone()));
        var digest = newId().toString().getBytes(StandardCharsets.US_ASCII);
        var until = RECEIVED.plus(FORTNIGHT);
        unitOfWork().run(() -> links().add(newId(), complaint.id(), digest, RECEIVED, until));

        assertThat(opened(digest, until.minusMillis(1))).contains(complaint.id());
        assertThat(opened(digest, until)).isEmpty();
        assertThat(opened(new byte[] {9}, RECEIVED)).isEmpty();
    }

    private Optional<ComplaintId> opened(byte[] digest, Instant now) {
        return unitOfWork().perform(() -> links().complaintOf(digest, now));
    }
}
