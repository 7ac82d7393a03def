package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.checklist.Checklist;
import io.uplink.domain.care.checklist.Checklist.Step;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says what is to be done on each ticket of a category, all of it in its order. */
@UseCase
public final class SaveChecklist {

    /** The whole list as typed. */
    public record Input(String category, List<Typed> steps, Optional<Version> seen) {

        public Input {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One step.
     *
     * @param id of one that the list has already; empty for a new one
     */
    public record Typed(Optional<UUID> id, String english, String swahili, boolean required) {}

    private final UnitOfWork unitOfWork;
    private final Checklists checklists;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public SaveChecklist(
            UnitOfWork unitOfWork,
            Checklists checklists,
            TicketCatalogue catalogue,
            Origin origin) {
        this.unitOfWork = unitOfWork;
        this.checklists = checklists;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Checklist execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var category =
                    catalogue
                            .category(input.category())
                            .orElseThrow(
                                    () -> new DomainException(new CatalogueError.NoSuchCategory()));
            var before = checklists.of(category.key()).orElseThrow();
            Version.requireSame(input.seen(), before.version());
            var after = new Checklist(category.key(), steps(input, before), before.version());
            if (after.equals(before)) {
                return before;
            }
            checklists.save(after);
            origin.activity()
                    .record(
                            actor,
                            "category.checklist",
                            SaveCategory.subject(category),
                            facts(before),
                            facts(after));
            return checklists.of(category.key()).orElseThrow();
        });
    }

    /** An id that the list does not have would take a step from another list. */
    private List<Step> steps(Input input, Checklist before) {
        var known = before.steps().stream().map(Step::id).collect(Collectors.toSet());
        return input.steps().stream()
                .map(typed ->
                        new Step(
                                typed.id().filter(known::contains).orElseGet(origin::newId),
                                typed.english(),
                                typed.swahili(),
                                typed.required()))
                .toList();
    }

    private static Map<String, String> facts(Checklist list) {
        return Map.of(
                "steps",
                list.steps().stream()
                        .map(step -> step.english() + (step.required() ? " *" : ""))
                        .collect(Collectors.joining("; ")));
    }
}
