package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Forgets a category that no ticket ever had; one in use can only be set aside. */
@UseCase
public final class RemoveCategory {

    /** Which, as it was looked at. */
    public record Input(String key, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public RemoveCategory(UnitOfWork unitOfWork, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Category execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var category =
                    catalogue
                            .category(input.key())
                            .orElseThrow(
                                    () -> new DomainException(new CatalogueError.NoSuchCategory()));
            Version.requireSame(input.seen(), category.version());
            if (catalogue.isInUse(category)) {
                throw new DomainException(new CatalogueError.CategoryInUse());
            }
            catalogue.remove(category);
            origin.activity()
                    .record(
                            actor,
                            "category.remove",
                            SaveCategory.subject(category),
                            SaveCategory.facts(category),
                            Map.of());
            return category;
        });
    }
}
