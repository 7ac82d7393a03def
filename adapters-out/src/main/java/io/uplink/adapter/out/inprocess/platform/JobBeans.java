package io.uplink.adapter.out.inprocess.platform;

import io.uplink.application.platform.job.port.Jobs;
import io.uplink.application.shared.Job;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every bean that is a {@link Job}. */
@ApplicationScoped
class JobBeans implements Jobs {

    private final Map<String, Job> byName = new TreeMap<>();

    JobBeans(Instance<Job> beans) {
        for (var job : beans) {
            if (byName.put(job.name(), job) != null) {
                throw new IllegalStateException("two jobs are named " + job.name());
            }
        }
    }

    @Override
    public List<Job> all() {
        return List.copyOf(byName.values());
    }

    @Override
    public Optional<Job> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }
}
