package io.uplink.application.care.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.care.link.port.TicketLinkRepository;
import io.uplink.application.care.link.port.TicketLinkRepository.Claim;
import io.uplink.application.care.link.port.TicketLinkRepository.Kind;
import io.uplink.application.care.link.port.TicketLinkRepository.Submission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.care.link.TicketLink;
import io.uplink.domain.shared.id.CustomerId;
import io.uplink.domain.shared.id.PersonId;
import io.uplink.domain.shared.id.TicketId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link TicketLinkRepository} must do. */
public interface TicketLinkRepositoryContract {

    Instant NOON = Instant.parse("2026-03-02T09:00:00Z");

    TicketLinkRepository links();

    UnitOfWork unitOfWork();

    UUID newId();

    PersonId aPerson();

    /** An open ticket that this person works. */
    TicketId aTicketWorkedBy(PersonId person);

    CustomerId customerOf(TicketId ticket);

    void close(TicketId ticket);

    /** Gives the ticket to somebody else. */
    void takeAway(TicketId ticket);

    @Test
    default void givenNoTokenOfThatDigest_whenUsed_thenItIsRefused() {
        assertThat(claim(digest(), Kind.TECHNICIAN, "", NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    default void aUseIsCountedUpToTheLimit() {
        var digest = aTechniciansLink();

        for (var use = 1; use <= 10; use++) {
            assertThat(claim(digest, Kind.TECHNICIAN, "", NOON))
                    .isInstanceOfSatisfying(
                            Claim.Taken.class, taken -> assertThat(taken.holder()).isNotEmpty());
        }

        assertThat(claim(digest, Kind.TECHNICIAN, "", NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    default void thirtyTwoAtOnceNeverPassTheLimit() throws Exception {
        var digest = aTechniciansLink();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Claim> use = () -> claim(digest, Kind.TECHNICIAN, "", NOON);
            var taken =
                    IntStream.range(0, 32).mapToObj(_ -> threads.submit(use)).toList().stream()
                            .map(TicketLinkRepositoryContract::got)
                            .filter(Claim.Taken.class::isInstance)
                            .count();

            assertThat(taken).isEqualTo(10);
        }
    }

    @Test
    default void aLinkOpensOnlyTheDoorItIsFor() {
        var digest = aTechniciansLink();

        assertThat(claim(digest, Kind.CUSTOMER, "", NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    default void anExpiredLinkIsRefusedAtThatVeryInstant() {
        var digest = aTechniciansLink();

        assertThat(claim(digest, Kind.TECHNICIAN, "", NOON.plus(Duration.ofDays(3))))
                .isInstanceOf(Claim.Refused.class);
        assertThat(claim(digest, Kind.TECHNICIAN, "", NOON.plus(Duration.ofHours(71))))
                .isInstanceOf(Claim.Taken.class);
    }

    @Test
    default void theSameFormSentTwiceCountsOnce() {
        var digest = aTechniciansLink();

        assertThat(claim(digest, Kind.TECHNICIAN, "form-1", NOON)).isInstanceOf(Claim.Taken.class);
        assertThat(claim(digest, Kind.TECHNICIAN, "form-1", NOON.plusSeconds(1)))
                .isInstanceOfSatisfying(
                        Claim.Repeated.class,
                        repeated -> assertThat(repeated.link().uses()).isEqualTo(1));
        assertThat(claim(digest, Kind.TECHNICIAN, "form-2", NOON.plusSeconds(2)))
                .isInstanceOfSatisfying(
                        Claim.Taken.class, taken -> assertThat(taken.link().uses()).isEqualTo(2));
    }

    @Test
    default void aUseThatCameToNothingIsGivenBack() {
        var digest = aTechniciansLink();

        unitOfWork()
                .run(() -> {
                    var claim =
                            (Claim.Taken) links().claim(form(digest, Kind.TECHNICIAN, "f"), NOON);
                    links().giveBack(claim.link());
                });

        assertThat(claim(digest, Kind.TECHNICIAN, "g", NOON))
                .isInstanceOfSatisfying(
                        Claim.Taken.class, taken -> assertThat(taken.link().uses()).isEqualTo(1));
    }

    @Test
    default void whoDoesNotWorkTheTicketGetsNoLink() {
        var ticket = aTicketWorkedBy(aPerson());
        var link = TicketLink.forTechnician(newId(), ticket, aPerson(), Duration.ofDays(3), NOON);

        assertThat(unitOfWork().perform(() -> links().add(link, digest()))).isEmpty();
    }

    @Test
    default void aClosedTicketGivesNoTechnicianALink() {
        var person = aPerson();
        var ticket = aTicketWorkedBy(person);
        close(ticket);
        var link = TicketLink.forTechnician(newId(), ticket, person, Duration.ofDays(3), NOON);

        assertThat(unitOfWork().perform(() -> links().add(link, digest()))).isEmpty();
    }

    @Test
    default void whoDoesNotWorkTheTicketAnyMoreHoldsADeadLink() {
        var person = aPerson();
        var ticket = aTicketWorkedBy(person);
        var digest = aLink(ticket, person);

        takeAway(ticket);

        assertThat(claim(digest, Kind.TECHNICIAN, "", NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    default void endingTechniciansLeavesTheOneAndTheCustomer() {
        var person = aPerson();
        var ticket = aTicketWorkedBy(person);
        var technician = aLink(ticket, person);
        var customer = aCustomersLink(ticket);

        unitOfWork().run(() -> links().endTechnicians(ticket, Optional.of(person), "why", NOON));
        assertThat(claim(technician, Kind.TECHNICIAN, "", NOON)).isInstanceOf(Claim.Taken.class);

        unitOfWork().run(() -> links().endTechnicians(ticket, Optional.empty(), "why", NOON));
        assertThat(claim(technician, Kind.TECHNICIAN, "", NOON)).isInstanceOf(Claim.Refused.class);
        assertThat(claim(customer, Kind.CUSTOMER, "", NOON)).isInstanceOf(Claim.Taken.class);
    }

    @Test
    default void endingAllEndsTheCustomersToo() {
        var ticket = aTicketWorkedBy(aPerson());
        var customer = aCustomersLink(ticket);

        unitOfWork().run(() -> links().endAll(ticket, "deleted", NOON));

        assertThat(claim(customer, Kind.CUSTOMER, "", NOON)).isInstanceOf(Claim.Refused.class);
    }

    @Test
    default void aCustomersLinkIsProlongedAndNeverCutShort() {
        var ticket = aTicketWorkedBy(aPerson());
        var customer = aCustomersLink(ticket);
        var dayNine = NOON.plus(Duration.ofDays(9));

        unitOfWork().run(() -> links().prolongCustomers(ticket, NOON.plus(Duration.ofDays(10))));
        unitOfWork().run(() -> links().prolongCustomers(ticket, NOON.plus(Duration.ofDays(8))));

        assertThat(claim(customer, Kind.CUSTOMER, "", dayNine)).isInstanceOf(Claim.Taken.class);
    }

    @Test
    default void linksThatDiedLongAgoAreForgotten() {
        var person = aPerson();
        var ticket = aTicketWorkedBy(person);
        var old =
                TicketLink.forTechnician(
                        newId(),
                        ticket,
                        person,
                        Duration.ofHours(1),
                        Instant.parse("2001-01-01T00:00:00Z"));
        var digest = digest();
        unitOfWork().run(() -> assertThat(links().add(old, digest)).isPresent());

        assertThat(links().prune(Instant.parse("2001-01-02T00:00:00Z"), 100)).isEqualTo(1);
        assertThat(links().prune(Instant.parse("2001-01-02T00:00:00Z"), 100)).isZero();
    }

    @Test
    default void whoWorksATicketIsToldByTheTicket() {
        var person = aPerson();
        var ticket = aTicketWorkedBy(person);

        assertThat(unitOfWork().perform(() -> links().workers(ticket)))
                .extracting(TicketLinkRepository.Worker::person)
                .containsExactly(person);
        assertThat(unitOfWork().perform(() -> links().workers(new TicketId(newId())))).isEmpty();
    }

    /** A refusal inside the unit of work; the fake cannot roll back, so only a store shows it. */
    default void assertThatARefusedEffectUsesNothingUp() {
        var digest = aTechniciansLink();

        assertThatThrownBy(() ->
                        unitOfWork()
                                .run(() -> {
                                    links().claim(form(digest, Kind.TECHNICIAN, "f"), NOON);
                                    throw new IllegalStateException("refused");
                                }))
                .hasMessage("refused");

        assertThat(claim(digest, Kind.TECHNICIAN, "f", NOON))
                .isInstanceOfSatisfying(
                        Claim.Taken.class, taken -> assertThat(taken.link().uses()).isEqualTo(1));
    }

    private byte[] aTechniciansLink() {
        var person = aPerson();
        return aLink(aTicketWorkedBy(person), person);
    }

    private byte[] aLink(TicketId ticket, PersonId person) {
        var digest = digest();
        var link = TicketLink.forTechnician(newId(), ticket, person, Duration.ofDays(3), NOON);
        unitOfWork().run(() -> assertThat(links().add(link, digest)).isPresent());
        return digest;
    }

    private byte[] aCustomersLink(TicketId ticket) {
        var digest = digest();
        var link =
                TicketLink.forCustomer(
                        newId(), ticket, customerOf(ticket), Duration.ofDays(7), NOON);
        unitOfWork().run(() -> assertThat(links().add(link, digest)).isPresent());
        return digest;
    }

    private Claim claim(byte[] digest, Kind kind, String form, Instant now) {
        return unitOfWork().perform(() -> links().claim(form(digest, kind, form), now));
    }

    private byte[] digest() {
        return newId().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Submission form(byte[] digest, Kind kind, String form) {
        return new Submission(digest, kind, form);
    }

    private static Claim got(Future<Claim> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
