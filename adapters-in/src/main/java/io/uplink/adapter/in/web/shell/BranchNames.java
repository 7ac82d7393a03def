package io.uplink.adapter.in.web.shell;

import io.uplink.application.org.structure.ListChoices;
import io.uplink.application.org.structure.port.StructureQueries.Choice;
import io.uplink.application.shared.Actor;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the branches are called, asked once a minute and not on every page. */
@ApplicationScoped
class BranchNames {

    private static final Duration FRESH = Duration.ofMinutes(1);

    private record Known(Map<String, String> names, Instant until) {}

    private final ListChoices listChoices;
    private final InstantSource clock;
    private volatile Known known = new Known(Map.of(), Instant.MIN);

    BranchNames(ListChoices listChoices, InstantSource clock) {
        this.listChoices = listChoices;
        this.clock = clock;
    }

    /** Those of the person's branches, the home branch first. */
    List<String> of(Actor.Person person) {
        var names = names(person);
        return person.branches().stream()
                .flatMap(branch -> Optional.ofNullable(names.get(branch.toString())).stream())
                .toList();
    }

    /** An error may be shown from a thread that must not wait; then yesterday's names will do. */
    private Map<String, String> names(Actor.Person person) {
        var now = clock.instant();
        if (known.until().isBefore(now) && !Context.isOnEventLoopThread()) {
            known =
                    new Known(
                            listChoices.execute(person).branches().stream()
                                    .collect(Collectors.toMap(Choice::id, Choice::name)),
                            now.plus(FRESH));
        }
        return known.names();
    }
}
