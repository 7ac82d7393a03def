package io.uplink.application.platform.job.port;

import io.uplink.application.shared.Job;
import java.util.List;
import java.util.Optional;

/** The jobs that this instance knows. */
public interface Jobs {

    List<Job> all();

    Optional<Job> named(String name);
}
