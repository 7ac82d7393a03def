package io.uplink.application.care.ticket.port;

import io.uplink.domain.care.field.Field;
import io.uplink.domain.care.field.TicketField;
import io.uplink.domain.care.field.TicketFields;
import io.uplink.domain.shared.id.TicketId;
import java.util.List;
import java.util.Optional;

/**
 * The fields that categories have, and what tickets say in them; all of it joins the unit of work.
 */
public interface CustomFields {

    /** Those of a category in their order, retired ones too. */
    List<Field> of(String category);

    /** Those of all categories that tickets can be looked for by. */
    List<Field> filters();

    Optional<Field> find(String category, String key);

    /** Stores a new or changed one; a version that is no longer the present one is stale. */
    void save(Field field);

    /** Whether any ticket has a value in it. */
    boolean isInUse(Field field);

    void remove(Field field);

    /** Those that the ticket's category asks for, and others that are filled in. */
    TicketFields ofTicket(TicketId ticket);

    /** Stores the values of these fields; one without a value is emptied. */
    void fill(TicketId ticket, List<TicketField> changed);
}
