package io.uplink.application.care.ticket;

import io.uplink.application.care.ticket.port.CustomFields;
import io.uplink.application.shared.UnitOfWork;
import io.uplink.domain.shared.id.TicketId;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

class InMemoryCustomFieldsTest implements CustomFieldsContract {

    private final TicketWorld world = new TicketWorld();
    private final Map<TicketId, String> categories = new HashMap<>();
    private final InMemoryCustomFields fields =
            new InMemoryCustomFields(id -> categories.getOrDefault(id, ""));

    @Override
    public CustomFields fields() {
        return fields;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return world.unitOfWork;
    }

    @Override
    public UUID newId() {
        return world.ids.next();
    }

    @Override
    public String aCategory() {
        return "c" + world.ids.next().toString().substring(24);
    }

    @Override
    public TicketId aTicketOf(String category) {
        var id = new TicketId(world.ids.next());
        categories.put(id, category);
        return id;
    }
}
