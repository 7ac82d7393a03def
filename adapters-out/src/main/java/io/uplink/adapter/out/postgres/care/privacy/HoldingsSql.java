package io.uplink.adapter.out.postgres.care.privacy;

import io.uplink.domain.care.privacy.Holdings;
import org.jspecify.annotations.Nullable;

/** How much is held of a customer, in one statement; {@code $1} are the records. */
final class HoldingsSql {

    static final String TICKETS = "array(select id from ticket where customer_id = any ($1))";

    static final String COMPLAINTS = "array(select id from complaint where customer_id = any ($1))";

    /** Also those to our people about the tickets: they tell names and numbers too. */
    static final String MESSAGES =
            "(m.recipient_id = any ($1) or m.ticket_id = any ("
                    + TICKETS
                    + ")"
                    + " or m.recipient_id = any ("
                    + COMPLAINTS
                    + "))";

    /** Numbers that no other customer has. */
    private static final String OWN_PHONES =
            """
            select f.e164 from customer_phone f
             where f.customer_id = any ($1)
               and not exists (select from customer_phone x
                                where x.e164 = f.e164 and x.customer_id <> all ($1))
            """;

    /**
     * Orders {@code o} of theirs, and such as came to nothing from a number that is theirs alone.
     */
    static final String ORDERS =
            """
            (o.customer_id = any ($1)
             or o.customer_id is null and o.phone in (%s))
            """
                    .formatted(OWN_PHONES);

    /** Those that became such orders, and those of a number or an address that is theirs alone. */
    static final String LEADS =
            """
            select l.id from sales_lead l
              left join sales_order o on o.id = l.order_id
             where (o.id is not null and %1$s)
                or (o.customer_id is null
                    and (l.phone in (%2$s)
                         or l.email in (select c.email from customer c
                                         where c.id = any ($1)
                                           and not exists (
                                               select from customer x
                                                where x.email = c.email
                                                  and x.id <> all ($1)))))
            """
                    .formatted(ORDERS, OWN_PHONES);

    static final String THINGS =
            """
            select unnest($1::uuid[]) as id
            union select id from ticket where customer_id = any ($1)
            union select id from complaint where customer_id = any ($1)
            union select m.id from message m where %1$s
            union select o.id from sales_order o where %2$s
            union %3$s
            """
                    .formatted(MESSAGES, ORDERS, LEADS);

    @SuppressWarnings("InlineFormatString") // a statement of this length is read on its own
    static final String HOLDINGS =
            """
            select cardinality($1::uuid[]),
                   (select count(*) from customer_location
                     where customer_id = any ($1)
                       -- Each has one of these until it is erased; tickets still name its row.
                       and (address <> '' or area <> '' or latitude is not null)),
                   (select count(*) from customer_consent where customer_id = any ($1)),
                   (select count(*) from customer_status_change where customer_id = any ($1)),
                   t.tickets, t.open,
                   (select count(*) from ticket_entry where ticket_id = any (%1$s)),
                   f.files, f.bytes,
                   (select count(*) from ticket_fee where ticket_id = any (%1$s)),
                   t.ratings, k.complaints, k.open,
                   (select count(*) from sales_order o where %5$s),
                   (select count(*) from (%6$s) mine),
                   m.messages, m.pending,
                   (select count(*) from ticket_link
                     where ticket_id = any (%1$s) and revoked_at is null)
                   + (select count(*) from complaint_link where complaint_id = any (%2$s)),
                   (select count(*) from customer_access where customer_id = any ($1)),
                   (select count(*) from activity a
                     where a.subject_id = any (array(%4$s))
                       and not exists (select from activity_redaction r where r.place = a.place))
              from (select count(*) as tickets, count(rating) as ratings,
                           count(*) filter (where deleted_at is null
                               and state in ('open', 'in-progress', 'pending')) as open
                      from ticket where customer_id = any ($1)) t
             cross join (select count(*) as complaints,
                                count(*) filter (where settled_at is null) as open
                           from complaint where customer_id = any ($1)) k
             cross join (select count(*) as messages,
                                count(*) filter (where state in ('queued', 'sending')) as pending
                           from message m where %3$s) m
             cross join (select count(*) as files, coalesce(sum(s.bytes), 0)::bigint as bytes
                           from stored_file s
                          where s.id in (select x.file_id from ticket_file x
                                          where x.ticket_id = any (%1$s))) f
            """
                    .formatted(TICKETS, COMPLAINTS, MESSAGES, THINGS, ORDERS, LEADS);

    private HoldingsSql() {}

    static Holdings read(@Nullable Object[] row) {
        return new Holdings(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                row[8] instanceof Number bytes ? bytes.longValue() : 0,
                number(row[9]),
                number(row[10]),
                number(row[11]),
                number(row[12]),
                number(row[13]),
                number(row[14]),
                number(row[15]),
                number(row[16]),
                number(row[17]),
                number(row[18]),
                number(row[19]));
    }

    private static int number(@Nullable Object value) {
        return value instanceof Number number ? number.intValue() : 0;
    }
}
