package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.Checklists;
import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.shared.Part;

/** What a ticket has because of its category: steps to do, fields to fill in. */
@Part
public final class CategoryParts {

    private final Checklists checklists;
    private final CustomFields fields;

    public CategoryParts(Checklists checklists, CustomFields fields) {
        this.checklists = checklists;
        this.fields = fields;
    }

    Checklists checklists() {
        return checklists;
    }

    CustomFields fields() {
        return fields;
    }
}
