package io.uplink.domain.care.field;

import io.uplink.domain.care.field.Field.Need;
import io.uplink.domain.shared.Invalid;
import java.util.Optional;

/**
 * A field of one ticket.
 *
 * @param asked whether its category asks for it now; one that is not was filled in before
 */
public record TicketField(Field field, boolean asked, Optional<FieldValue> value) {

    /** One that nobody has filled in. */
    public static TicketField blank(Field field) {
        return new TicketField(field, field.active(), Optional.empty());
    }

    /** Whether a ticket is not resolved before it is filled in. */
    public boolean isOwed() {
        return asked && field.need() == Need.RESOLVING && value.isEmpty();
    }

    /** The same with what was typed; blank takes the value away where it may. */
    TicketField with(String typed) {
        var text = typed.strip();
        if (text.isEmpty() && field.need() == Need.OPENING) {
            throw Invalid.of(FieldShape.VALUE, "required");
        }
        var read =
                text.isEmpty()
                        ? Optional.<FieldValue>empty()
                        : Optional.of(field.shape().read(text));
        return new TicketField(field, asked, read);
    }
}
