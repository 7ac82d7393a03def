package io.uplink.application.platform.job.port;

import static org.assertj.core.api.Assertions.assertThat;

import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.JobLedger.Run;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every {@link JobLedger} must do. */
public interface JobLedgerContract {

    /** Far ahead: a running program prunes what is long past. */
    Instant NOON = Instant.parse("2126-03-02T12:00:00Z");

    JobLedger ledger();

    void inUnitOfWork(Runnable work);

    /** The outcome of a run; empty while it is open. */
    Optional<Outcome> outcome(UUID run);

    @Test
    default void aNewJobIsDueAtOnceAndHeldByOneOnly() {
        ledger().register(List.of("contract.new"), NOON);

        assertThat(claim("contract.new", NOON)).isPresent();
        assertThat(claim("contract.new", NOON.plusSeconds(59))).isEmpty();
    }

    @Test
    default void registeringAgainChangesNothing() {
        ledger().register(List.of("contract.again"), NOON.plusSeconds(600));
        ledger().register(List.of("contract.again"), NOON);

        assertThat(claim("contract.again", NOON)).isEmpty();
    }

    @Test
    default void aFinishedJobIsDueAtItsNextTurn() {
        ledger().register(List.of("contract.turn"), NOON);
        var run = claim("contract.turn", NOON).orElseThrow();

        ledger().finish(run, Outcome.DONE, "3 rows", NOON.plusSeconds(2), NOON.plusSeconds(300));

        assertThat(outcome(run.id())).contains(Outcome.DONE);
        assertThat(claim("contract.turn", NOON.plusSeconds(299))).isEmpty();
        assertThat(claim("contract.turn", NOON.plusSeconds(300))).isPresent();
    }

    @Test
    default void anExtendedLeaseHolds() {
        ledger().register(List.of("contract.long"), NOON);
        var run = claim("contract.long", NOON).orElseThrow();

        assertThat(ledger().extend(run, NOON.plusSeconds(100))).isTrue();

        assertThat(claim("contract.long", NOON.plusSeconds(99))).isEmpty();
    }

    @Test
    default void givenItsHolderIsGone_whenTheLeaseEnds_thenTheRunIsLostAndAnotherStarts() {
        ledger().register(List.of("contract.lost"), NOON);
        var lost = claim("contract.lost", NOON).orElseThrow();

        var next = claim("contract.lost", NOON.plusSeconds(60)).orElseThrow();

        assertThat(outcome(lost.id())).contains(Outcome.LOST);
        assertThat(outcome(next.id())).isEmpty();
        assertThat(ledger().extend(lost, NOON.plusSeconds(300))).isFalse();
    }

    @Test
    default void givenItLostItsLease_whenARunFinishesLate_thenItDoesNotFreeTheJob() {
        ledger().register(List.of("contract.late"), NOON);
        var late = claim("contract.late", NOON).orElseThrow();
        assertThat(claim("contract.late", NOON.plusSeconds(60))).isPresent();

        ledger().finish(late, Outcome.DONE, "", NOON.plusSeconds(61), NOON.plusSeconds(61));

        assertThat(outcome(late.id())).contains(Outcome.LOST);
        assertThat(claim("contract.late", NOON.plusSeconds(62))).isEmpty();
    }

    @Test
    default void givenAPersonAsks_whenItIsNotDue_thenItIsDueNow() {
        ledger().register(List.of("contract.ask"), NOON.plusSeconds(600));

        inUnitOfWork(() -> assertThat(ledger().ask("contract.ask", "Asha", NOON)).isTrue());

        assertThat(claim("contract.ask", NOON)).isPresent();
    }

    @Test
    default void givenAPersonAsksWhileItRuns_whenItEnds_thenItRunsOnceMore() {
        ledger().register(List.of("contract.more"), NOON);
        var run = claim("contract.more", NOON).orElseThrow();
        inUnitOfWork(() -> ledger().ask("contract.more", "Asha", NOON.plusSeconds(1)));

        ledger().finish(run, Outcome.DONE, "", NOON.plusSeconds(2), NOON.plusSeconds(600));

        var second = claim("contract.more", NOON.plusSeconds(2)).orElseThrow();
        ledger().finish(second, Outcome.DONE, "", NOON.plusSeconds(3), NOON.plusSeconds(600));
        assertThat(claim("contract.more", NOON.plusSeconds(4))).isEmpty();
    }

    @Test
    default void nobodyCanAskForAJobThatIsNot() {
        inUnitOfWork(() -> assertThat(ledger().ask("contract.none", "Asha", NOON)).isFalse());
    }

    private Optional<Run> claim(String job, Instant now) {
        return ledger().claim(List.of(job), UUID.randomUUID(), now, now.plusSeconds(60));
    }
}
