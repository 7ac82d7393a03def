package io.uplink.adapter.in.web.care.ticket.pages;

import io.uplink.adapter.in.web.shared.Actors;
import io.uplink.application.care.ticket.ForetellTargets;
import io.uplink.domain.care.sla.Targets;
import io.uplink.domain.care.ticket.Priority;
import io.uplink.domain.shared.id.BranchId;
import io.uplink.domain.shared.id.CustomerId;
import jakarta.enterprise.context.RequestScoped;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** Says in a sentence what a new ticket would promise. */
@RequestScoped
class PromiseReader {

    private final ForetellTargets foretellTargets;
    private final Actors actors;
    private final TicketText text;

    PromiseReader(ForetellTargets foretellTargets, Actors actors, TicketText text) {
        this.foretellTargets = foretellTargets;
        this.actors = actors;
        this.text = text;
    }

    /** Empty for a priority that nobody knows: the form says so when it is sent. */
    String read(
            String priority,
            String category,
            Optional<CustomerId> customer,
            Optional<BranchId> branch) {
        return Arrays.stream(Priority.values())
                .filter(known -> known.code().equals(priority))
                .findFirst()
                .map(known ->
                        sentence(
                                known,
                                new ForetellTargets.Input(
                                        known,
                                        Optional.of(category).filter(key -> !key.isBlank()),
                                        customer,
                                        branch)))
                .orElse("");
    }

    private String sentence(Priority priority, ForetellTargets.Input asked) {
        var name = text.priority(priority.code());
        return foretellTargets
                .execute(actors.current(), asked)
                .map(targets -> sentence(name, targets, asked.branch().isPresent()))
                .orElseGet(() -> text.words().promisesNothing(name));
    }

    private String sentence(String priority, Targets targets, boolean somewhere) {
        var response = text.work(targets.response());
        var resolution = working(targets.resolution());
        return somewhere
                ? text.words()
                        .promise(
                                priority,
                                response,
                                resolution,
                                text.byWhen(targets.resolutionDue()))
                : text.words().promiseSomewhere(priority, response, resolution);
    }

    private String working(Duration resolution) {
        return resolution.toMinutesPart() == 0
                ? text.words().workingHours(resolution.toHours())
                : text.words().workingTime(text.work(resolution));
    }
}
