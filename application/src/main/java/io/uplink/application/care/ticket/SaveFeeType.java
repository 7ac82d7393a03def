package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.ActivityTrail.Subject;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.FeeType;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Money;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds a kind of fee or changes its name, price, place and use; fees that were made stay. */
@UseCase
public final class SaveFeeType {

    /** All of it; without an id it is a new one. */
    public record Input(
            Optional<UUID> id,
            String name,
            Money amount,
            int position,
            boolean active,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public SaveFeeType(UnitOfWork unitOfWork, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public FeeType execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var before =
                    input.id()
                            .map(id ->
                                    catalogue
                                            .feeType(id)
                                            .orElseThrow(() ->
                                                    new DomainException(
                                                            new CatalogueError.NoSuchFeeType())));
            var version = before.map(FeeType::version).orElse(0L);
            Version.requireSame(input.seen(), version);
            var after =
                    new FeeType(
                            input.id().orElseGet(origin::newId),
                            input.name(),
                            input.amount(),
                            input.position(),
                            input.active(),
                            version);
            if (before.equals(Optional.of(after))) {
                return after;
            }
            requireOwnName(after);
            catalogue.save(after);
            origin.activity()
                    .record(
                            actor,
                            before.isPresent() ? "fee-type.edit" : "fee-type.add",
                            subject(after),
                            before.map(SaveFeeType::facts).orElse(Map.of()),
                            facts(after));
            return catalogue.feeType(after.id()).orElseThrow();
        });
    }

    private void requireOwnName(FeeType type) {
        var taken =
                catalogue.feeTypes().stream()
                        .anyMatch(other ->
                                !other.id().equals(type.id())
                                        && other.name().equalsIgnoreCase(type.name()));
        if (taken) {
            throw new DomainException(new CatalogueError.FeeTypeTaken());
        }
    }

    static Subject subject(FeeType type) {
        return new Subject("fee-type", type.id(), type.name());
    }

    static Map<String, String> facts(FeeType type) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("name", type.name());
        facts.put("amount", type.amount().toDecimal());
        facts.put("currency", type.amount().currency().getCurrencyCode());
        facts.put("position", String.valueOf(type.position()));
        facts.put("active", String.valueOf(type.active()));
        return facts;
    }
}
