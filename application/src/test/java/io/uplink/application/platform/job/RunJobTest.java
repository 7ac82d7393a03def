package io.uplink.application.platform.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.uplink.application.platform.job.port.FixedJobs;
import io.uplink.application.platform.job.port.InMemoryJobLedger;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.CallContext;
import io.uplink.application.shared.DirectUnitOfWork;
import io.uplink.application.shared.MovableClock;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.RecordingActivityTrail;
import io.uplink.application.shared.SequentialIds;
import io.uplink.domain.shared.DomainException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RunJobTest {

    private static final Actor.Job SCHEDULER = new Actor.Job("scheduler");

    private final MovableClock clock = MovableClock.at("2026-03-02T06:00:00Z");
    private final InMemoryJobLedger ledger = new InMemoryJobLedger();
    private final SequentialIds ids = new SequentialIds();
    private final RecordingActivityTrail trail = new RecordingActivityTrail();

    @Test
    void aDueJobRunsAndSaysWhatItDid() {
        var ended = turn(() -> "3 tickets closed").orElseThrow();

        assertThat(ended.outcome()).contains(Outcome.DONE);
        assertThat(ended.note()).isEqualTo("3 tickets closed");
        assertThat(turn(() -> "again")).isEmpty();

        clock.advance(Duration.ofMinutes(5));
        assertThat(turn(() -> "again")).isPresent();
    }

    @Test
    void aFailureIsNotedWithoutItsMessageAndTriedAtTheNextTurn() {
        var ended =
                turn(
                                () -> {
                                    throw new IllegalStateException(
                                            "asha@example.org is not known");
                                })
                        .orElseThrow();

        assertThat(ended.outcome()).contains(Outcome.FAILED);
        assertThat(ended.note()).startsWith("IllegalStateException at").doesNotContain("asha@");
        clock.advance(Duration.ofMinutes(5));
        assertThat(turn(() -> "well again")).isPresent();
    }

    @Test
    void givenARunLongerThanItsTurn_whenItEnds_thenMissedTurnsAreNotMadeUp() {
        turn(() -> {
            clock.advance(Duration.ofMinutes(17));
            return "slow";
        });

        assertThat(turn(() -> "once")).isPresent();
        assertThat(turn(() -> "twice")).isEmpty();
    }

    @Test
    void aRunHasACallOfItsOwn() {
        var channels = new ArrayList<String>();

        turn(() -> {
            channels.add(CallContext.current().orElseThrow().channel());
            return "";
        });

        assertThat(channels).containsExactly("job");
    }

    @Test
    void whoMayOperateMakesAJobDueAndTheTrailSaysSo() {
        turn(() -> "first");

        askForJob().execute(ActorFixtures.anAdmin(), "test.job");

        assertThat(turn(() -> "asked for")).isPresent();
        assertThat(trail.actions()).containsExactly("job.ask");
    }

    @Test
    void whoMayOnlyLookAsksInVain() {
        var looker = ActorFixtures.inWestlands(Permission.PLATFORM_VIEW);

        assertThatThrownBy(() -> askForJob().execute(looker, "test.job"))
                .isInstanceOf(DomainException.class)
                .hasMessage("access.denied");
        assertThat(trail.notes()).isEmpty();
    }

    @Test
    void aJobThatIsNotCannotBeAskedFor() {
        assertThatThrownBy(() -> askForJob().execute(ActorFixtures.anAdmin(), "test.none"))
                .hasMessage("job.not-found");
    }

    @Test
    void aJobThatHasWorkIsDueAtOnceAndTheTrailIsNotTold() {
        turn(() -> "first");

        assertThat(hastenJob().execute(SCHEDULER, "test.job")).isTrue();

        assertThat(turn(() -> "at once")).isPresent();
        assertThat(trail.notes()).isEmpty();
    }

    @Test
    void workThatComesWhileAJobRunsIsLeftToOneMoreRun() {
        turn(() -> {
            hastenJob().execute(SCHEDULER, "test.job");
            return "first";
        });

        assertThat(turn(() -> "second")).isPresent();
        assertThat(turn(() -> "third")).isEmpty();
    }

    @Test
    void nobodyButAJobHastensOne() {
        assertThatThrownBy(() -> hastenJob().execute(ActorFixtures.anAdmin(), "test.job"))
                .hasMessage("access.denied");
    }

    private HastenJob hastenJob() {
        return new HastenJob(ledger, new DirectUnitOfWork(), clock);
    }

    private AskForJob askForJob() {
        return new AskForJob(ledger, new DirectUnitOfWork(), trail, clock);
    }

    private Optional<InMemoryJobLedger.Ended> turn(Supplier<String> work) {
        var jobs = FixedJobs.of("test.job", Duration.ofMinutes(5), work);
        new RegisterJobs(jobs, ledger, clock).execute(SCHEDULER);
        return new StartDueJob(jobs, ledger, ids, clock)
                .execute(SCHEDULER)
                .map(run -> {
                    new RunJob(jobs, ledger, clock).execute(SCHEDULER, run);
                    return ledger.run(run.id());
                });
    }
}
