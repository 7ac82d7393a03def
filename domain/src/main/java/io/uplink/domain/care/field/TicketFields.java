package io.uplink.domain.care.field;

import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.shared.DomainException;
import io.uplink.domain.shared.Faults;
import io.uplink.domain.shared.Invalid;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** All the fields of one ticket, in order. */
public record TicketFields(List<TicketField> fields) {

    /** What a fault in a field is filed under. */
    public static final String AT = "fields.";

    public TicketFields {
        fields = List.copyOf(fields);
    }

    /** Those of a ticket that is not opened yet. */
    public static TicketFields blank(List<Field> fields) {
        return new TicketFields(
                fields.stream().filter(Field::active).map(TicketField::blank).toList());
    }

    /**
     * What a ticket is opened with: whatever is needed for that is there.
     *
     * @param typed by key
     */
    public List<TicketField> opening(Map<String, String> typed, Faults faults) {
        for (var one : fields) {
            if (one.field().need() == Need.OPENING && !typed.containsKey(one.field().key())) {
                faults.add(AT + one.field().key(), "required");
            }
        }
        return changed(typed, _ -> true, faults);
    }

    /**
     * What changes by what was typed; fields that are not named stay.
     *
     * @param typed by key; blank takes a value away
     * @param may which fields the one who typed may fill in
     */
    public List<TicketField> changed(
            Map<String, String> typed, Predicate<Field> may, Faults faults) {
        var changed = new ArrayList<TicketField>();
        typed.forEach((key, text) ->
                asked(key)
                        .filter(one -> may.test(one.field()))
                        .ifPresentOrElse(
                                one ->
                                        read(one, text, faults)
                                                .filter(after -> !after.equals(one))
                                                .ifPresent(changed::add),
                                () -> faults.add(AT + key, "field.unknown")));
        return changed;
    }

    /** What keeps the ticket from being resolved. */
    public List<Field> owed() {
        return fields.stream().filter(TicketField::isOwed).map(TicketField::field).toList();
    }

    private Optional<TicketField> asked(String key) {
        return fields.stream()
                .filter(TicketField::asked)
                .filter(one -> one.field().key().equals(key))
                .findFirst();
    }

    private static Optional<TicketField> read(TicketField one, String text, Faults faults) {
        try {
            return Optional.of(one.with(text));
        } catch (DomainException refused) {
            if (refused.error() instanceof Invalid invalid) {
                faults.add(AT + one.field().key(), invalid.faults().getFirst().code());
                return Optional.empty();
            }
            throw refused;
        }
    }
}
