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
import io.uplink.domain.care.field.FieldShape;
import io.uplink.domain.care.ticket.CatalogueError;
import io.uplink.domain.care.ticket.Category;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Invalid;
import io.uplink.domain.shared.Placement;
import io.uplink.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds a field to a category or changes it; its key and the kind of its values stay. */
@UseCase
public final class SaveField {

    /**
     * All of it.
     *
     * @param fresh whether it is to be a new one
     */
    public record Input(
            String category,
            String key,
            String english,
            String swahili,
            FieldShape shape,
            Field.Need need,
            boolean forTechnician,
            int position,
            boolean active,
            boolean fresh,
            Optional<Version> seen) {}

    private final UnitOfWork unitOfWork;
    private final CustomFields fields;
    private final TicketCatalogue catalogue;
    private final Origin origin;

    public SaveField(
            UnitOfWork unitOfWork, CustomFields fields, TicketCatalogue catalogue, Origin origin) {
        this.unitOfWork = unitOfWork;
        this.fields = fields;
        this.catalogue = catalogue;
        this.origin = origin;
    }

    public Field execute(Actor actor, Input input) {
        actor.require(Permission.SETTINGS_MANAGE, Placement.company());
        return unitOfWork.perform(() -> {
            var category =
                    catalogue
                            .category(input.category())
                            .orElseThrow(
                                    () -> new DomainException(new CatalogueError.NoSuchCategory()));
            var before = fields.find(category.key(), input.key());
            requireRoom(input, before);
            var version = before.map(Field::version).orElse(0L);
            Version.requireSame(input.seen(), version);
            var after = field(input, before, version);
            if (before.equals(Optional.of(after))) {
                return after;
            }
            fields.save(after);
            noted(actor, category, before, after);
            return fields.find(category.key(), after.key()).orElseThrow();
        });
    }

    private void requireRoom(Input input, Optional<Field> before) {
        if (input.fresh() && before.isPresent()) {
            throw new DomainException(new FieldError.Taken());
        }
        if (!input.fresh() && before.isEmpty()) {
            throw new DomainException(new FieldError.NoSuchField());
        }
        if (input.active() && before.filter(Field::active).isEmpty()) {
            var asked = fields.of(input.category()).stream().filter(Field::active).count();
            if (asked >= Field.MOST) {
                throw new DomainException(new FieldError.TooMany(Field.MOST));
            }
        }
    }

    private Field field(Input input, Optional<Field> before, long version) {
        var kind = before.map(known -> known.shape().code());
        if (kind.filter(code -> !code.equals(input.shape().code())).isPresent()) {
            throw Invalid.of("kind", "field.kind-stays");
        }
        return new Field(
                before.map(Field::id).orElseGet(origin::newId),
                input.category(),
                input.key(),
                input.english(),
                input.swahili(),
                input.shape(),
                input.need(),
                input.forTechnician(),
                input.position(),
                input.active(),
                version);
    }

    private void noted(Actor actor, Category category, Optional<Field> before, Field after) {
        origin.activity()
                .record(
                        actor,
                        before.isPresent() ? "category.field-edit" : "category.field-add",
                        SaveCategory.subject(category),
                        before.map(SaveField::facts).orElse(Map.of()),
                        facts(after));
    }

    static Map<String, String> facts(Field field) {
        var facts = new LinkedHashMap<String, String>();
        facts.put("key", field.key());
        facts.put("english", field.english());
        facts.put("swahili", field.swahili());
        facts.put("kind", field.shape().code());
        facts.put("need", field.need().code());
        facts.put("forTechnician", String.valueOf(field.forTechnician()));
        facts.put("position", String.valueOf(field.position()));
        facts.put("active", String.valueOf(field.active()));
        switch (field.shape()) {
            case FieldShape.Measure(var least, var most, var unit) -> {
                least.ifPresent(limit -> facts.put("least", limit.toPlainString()));
                most.ifPresent(limit -> facts.put("most", limit.toPlainString()));
                facts.put("unit", unit);
            }
            case FieldShape.Choice(var options) ->
                    facts.put(
                            "options",
                            options.stream()
                                    .map(FieldShape.Option::english)
                                    .collect(Collectors.joining("; ")));
            default -> {}
        }
        return facts;
    }
}
