package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Dispatch;
import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.dispatch.DispatchError;
import io.uplink.domain.care.dispatch.Skills;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.PersonId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says which tickets a person can take, and whether any come by themselves at present. */
@UseCase
public final class SaveSkills {

    /** All of it; no category is all of them. */
    public record Input(
            PersonId person, Set<String> categories, boolean away, Optional<Version> seen) {

        public Input {
            categories = Set.copyOf(categories);
        }
    }

    private final UnitOfWork unitOfWork;
    private final Dispatch dispatch;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public SaveSkills(
            UnitOfWork unitOfWork, Dispatch dispatch, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.dispatch = dispatch;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Skills execute(Actor actor, Input input) {
        actor.require(Permission.TEAMS_MANAGE);
        return unitOfWork.perform(() -> {
            var before =
                    dispatch.skills(input.person())
                            .filter(skills -> ShowSkills.mayManage(actor, skills))
                            .orElseThrow(
                                    () -> new DomainException(new DispatchError.NoSuchPerson()));
            Version.requireSame(input.seen(), before.version());
            requireKnown(input.categories());
            var after =
                    new Skills(
                            before.person(),
                            before.name(),
                            before.branches(),
                            input.categories(),
                            input.away(),
                            before.version());
            if (after.equals(before)) {
                return before;
            }
            dispatch.save(after);
            origin.activity()
                    .record(
                            actor,
                            "person.skills",
                            new Subject("person", before.person().value(), before.name()),
                            facts(before),
                            facts(after));
            return dispatch.skills(input.person()).orElseThrow();
        });
    }

    private void requireKnown(Set<String> categories) {
        var known = catalogue.categories().stream().map(Category::key).collect(Collectors.toSet());
        if (!known.containsAll(categories)) {
            throw Invalid.of("categories", "category.unknown");
        }
    }

    private static Map<String, String> facts(Skills skills) {
        return Map.of(
                "categories",
                        skills.categories().stream().sorted().collect(Collectors.joining(", ")),
                "away", String.valueOf(skills.away()));
    }
}
