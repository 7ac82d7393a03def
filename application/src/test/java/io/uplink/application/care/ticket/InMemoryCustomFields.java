package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.FieldValue;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.shared.Version;
import io.uplink.domain.shared.id.TicketId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Keeps fields and values in memory. */
public final class InMemoryCustomFields implements CustomFields {

    private final Map<UUID, Field> fields = new LinkedHashMap<>();
    private final Map<TicketId, Map<UUID, FieldValue>> values = new HashMap<>();
    private final Function<TicketId, String> categories;

    /** Of tickets without fields. */
    public InMemoryCustomFields() {
        this(_ -> "");
    }

    public InMemoryCustomFields(Function<TicketId, String> categories) {
        this.categories = categories;
    }

    @Override
    public List<Field> of(String category) {
        return fields.values().stream()
                .filter(field -> field.category().equals(category))
                .sorted(Comparator.comparingInt(Field::position).thenComparing(Field::key))
                .toList();
    }

    @Override
    public List<Field> filters() {
        return fields.values().stream().filter(field -> field.shape().isFilter()).toList();
    }

    @Override
    public Optional<Field> find(String category, String key) {
        return of(category).stream().filter(field -> field.key().equals(key)).findAny();
    }

    @Override
    public void save(Field field) {
        var present = Optional.ofNullable(fields.get(field.id())).map(Field::version).orElse(0L);
        Version.requireSame(Version.of(field.version()), present);
        fields.put(
                field.id(),
                new Field(
                        field.id(),
                        field.category(),
                        field.key(),
                        field.english(),
                        field.swahili(),
                        field.shape(),
                        field.need(),
                        field.forTechnician(),
                        field.position(),
                        field.active(),
                        field.version() + 1));
    }

    @Override
    public boolean isInUse(Field field) {
        return values.values().stream().anyMatch(filled -> filled.containsKey(field.id()));
    }

    @Override
    public void remove(Field field) {
        fields.remove(field.id());
    }

    @Override
    public TicketFields ofTicket(TicketId ticket) {
        var filled = values.getOrDefault(ticket, Map.of());
        var category = categories.apply(ticket);
        var order =
                Comparator.comparingInt((TicketField one) ->
                                one.field().category().equals(category) ? 0 : 1)
                        .thenComparingInt(one -> one.field().position())
                        .thenComparing(one -> one.field().key());
        return new TicketFields(
                fields.values().stream()
                        .map(field ->
                                new TicketField(
                                        field,
                                        field.active() && field.category().equals(category),
                                        Optional.ofNullable(filled.get(field.id()))))
                        .filter(one -> one.asked() || one.value().isPresent())
                        .sorted(order)
                        .toList());
    }

    @Override
    public void fill(TicketId ticket, List<TicketField> changed) {
        var filled = new HashMap<>(values.getOrDefault(ticket, Map.of()));
        for (var one : changed) {
            one.value()
                    .ifPresentOrElse(
                            value -> filled.put(one.field().id(), value),
                            () -> filled.remove(one.field().id()));
        }
        values.put(ticket, filled);
    }
}
