package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.care.ticket.port.TicketCatalogue;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Origin;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.FieldError;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.Map;
import java.util.Optional;

/** Forgets a field that no ticket ever filled in; one in use can only be retired. */
@UseCase
public final class RemoveField {

    /** Which, as it was looked at. */
    public record Input(String category, String key, Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomFields fields;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public RemoveField(
            UnitOfWork unitOfWork, CustomFields fields, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.fields = fields;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Field execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var field =
                    fields.find(input.category(), input.key())
                            .orElseThrow(() -> new DomainException(new FieldError.NoSuchField()));
            Version.requireSame(input.seen(), field.version());
            if (fields.isInUse(field)) {
                throw new DomainException(new FieldError.InUse());
            }
            fields.remove(field);
            origin.activity()
                    .record(
                            actor,
                            "category.field-remove",
                            SaveCategory.subject(
                                    catalogue.category(field.category()).orElseThrow()),
                            SaveField.facts(field),
                            Map.of());
            return field;
        });
    }
}
