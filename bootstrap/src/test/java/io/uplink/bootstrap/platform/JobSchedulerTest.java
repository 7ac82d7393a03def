package io.uplink.bootstrap.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.uplink.adapter.in.schedule.platform.job.JobScheduler;
import io.uplink.application.platform.job.FindJobs;
import io.uplink.application.platform.job.HoldJob;
import io.uplink.application.platform.job.RegisterJobs;
import io.uplink.application.platform.job.RunJob;
import io.uplink.application.platform.job.StartDueJob;
import io.uplink.application.platform.job.port.FixedJobs;
import io.uplink.application.platform.job.port.JobLedger;
import io.uplink.application.platform.job.port.JobLedger.Outcome;
import io.uplink.application.platform.job.port.JobQueries.RunRow;
import io.uplink.application.shared.ActorFixtures;
import io.uplink.application.shared.Ids;
import io.uplink.bootstrap.PostgresResource;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(PostgresResource.class)
class JobSchedulerTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @Inject JobLedger ledger;
    @Inject FindJobs findJobs;
    @Inject Ids ids;
    @Inject MeterRegistry metrics;

    private final List<JobScheduler> schedulers = new ArrayList<>();

    @AfterEach
    void stop() {
        schedulers.forEach(JobScheduler::stop);
    }

    @Test
    void givenTwoInstances_whenAJobIsDue_thenItRunsOnce() {
        var runs = new AtomicInteger();
        Supplier<String> work = () -> "run " + runs.incrementAndGet();

        schedule("test.twice", work);
        schedule("test.twice", work);

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(lastRun("test.twice").flatMap(RunRow::outcome))
                                .contains(Outcome.DONE));
        await().during(Duration.ofSeconds(3)).atMost(SOON).until(() -> runs.get() == 1);
        assertThat(lastRun("test.twice").map(RunRow::note)).contains("run 1");
    }

    @Test
    void aJobThatFailsShowsWhatFailed() {
        schedule(
                "test.fails",
                () -> {
                    throw new IllegalStateException("the gateway of Asha is down");
                });

        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(lastRun("test.fails").flatMap(RunRow::outcome))
                                .contains(Outcome.FAILED));
        assertThat(lastRun("test.fails").map(RunRow::note).orElseThrow())
                .contains("IllegalStateException")
                .doesNotContain("Asha");
    }

    @Test
    void theJobsOfThisReleaseRunByThemselves() {
        await().atMost(SOON)
                .untilAsserted(() ->
                        assertThat(lastRun("outbox.prune").flatMap(RunRow::outcome))
                                .contains(Outcome.DONE));
    }

    private Optional<RunRow> lastRun(String job) {
        return findJobs.execute(ActorFixtures.anAdmin()).stream()
                .filter(found -> found.job().name().equals(job))
                .findAny()
                .flatMap(found -> found.job().lastRun());
    }

    private void schedule(String name, Supplier<String> work) {
        var jobs = FixedJobs.of(name, Duration.ofHours(1), work);
        var clock = InstantSource.system();
        var scheduler =
                new JobScheduler(
                        new RegisterJobs(jobs, ledger, clock),
                        new StartDueJob(jobs, ledger, ids, clock),
                        new RunJob(jobs, ledger, clock),
                        new HoldJob(ledger, clock),
                        clock,
                        metrics);
        schedulers.add(scheduler);
        scheduler.start();
    }
}
