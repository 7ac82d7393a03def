package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Forgets a kind of fee that was never charged; one in use can only be set aside. */
@UseCase
public final class RemoveFeeType {

    /** Which, as it was looked at. */
    public record Input(UUID id, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public RemoveFeeType(UnitOfWork unitOfWork, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public FeeType execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var type =
                    catalogue
                            .feeType(input.id())
                            .orElseThrow(
                                    () -> new DomainException(new CatalogueError.NoSuchFeeType()));
            Version.requireSame(input.seen(), type.version());
            if (catalogue.isInUse(type)) {
                throw new DomainException(new CatalogueError.FeeTypeInUse());
            }
            catalogue.remove(type);
            origin.activity()
                    .record(
                            actor,
                            "fee-type.remove",
                            SaveFeeType.subject(type),
                            SaveFeeType.facts(type),
                            Map.of());
            return type;
        });
    }
}
