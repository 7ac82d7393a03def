package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.shared.Actor;
import io.uplink.application.shared.Permission;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.application.shared.UseCase;
import io.uplink.domain.care.field.Field;
import java.util.List;
import java.util.Optional;

/** Shows the fields of a category, or those by which tickets can be looked for. */
@UseCase
public final class ListFields {

    /** Whose; empty for the filters of all categories. */
    public record Input(Optional<String> category) {}

    private final UnitOfWork unitOfWork;
    private final CustomFields fields;

    public ListFields(UnitOfWork unitOfWork, CustomFields fields) {
        this.unitOfWork = unitOfWork;
        this.fields = fields;
    }

    public List<Field> execute(Actor actor, Input input) {
        var _ = actor.require(Permission.TICKETS_VIEW);
        return unitOfWork.perform(
                () -> input.category().map(fields::of).orElseGet(fields::filters));
    }
}
