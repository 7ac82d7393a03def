package io.uplink.adapter.out.postgres.shared;

/** The place that a ticket is about: the one that it names, else the customer's primary one. */
public final class TicketPlaceSql {

    /** Joined as {@code pl} to a ticket {@code t} and its customer {@code c}. */
    public static final String JOIN =
            """
              left join lateral (
                   select l.* from customer_location l
                    where l.id = (select n.location_id from ticket_location n
                                   where n.ticket_id = t.id)
                       or l.customer_id = c.id and l.is_primary
                          and not exists (select from ticket_location n
                                           where n.ticket_id = t.id)) pl on true
            """;

    private TicketPlaceSql() {}
}
