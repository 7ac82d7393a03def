package io.uplink.application.platform.job.port;

import io.uplink.application.shared.Job;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The jobs that a test brings. */
public record FixedJobs(List<Job> all) implements Jobs {

    public static FixedJobs of(String name, Duration every, Supplier<String> work) {
        return new FixedJobs(List.of(new Fixed(name, every, work)));
    }

    @Override
    public Optional<Job> named(String name) {
        return all.stream().filter(job -> job.name().equals(name)).findAny();
    }

    private record Fixed(String name, Duration every, Supplier<String> work) implements Job {

        @Override
        public String run() {
            return work.get();
        }
    }
}
