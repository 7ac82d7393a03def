package io.uplink.adapter.out.postgres.care.privacy;

import java.util.List;

/**
 * What an erasure does to each table, in this order. {@code $1} are the records, {@code $2} the
 * words that stand where words stood; what else a statement takes is said with it. Blank stays
 * blank, so that a page does not say that something was erased where nothing was.
 */
final class ErasureSql {

    private static final String TICKETS = HoldingsSql.TICKETS;

    private static final String COMPLAINTS = HoldingsSql.COMPLAINTS;

    /** Whose names and numbers are looked for elsewhere, before they are gone. */
    static final String TRACES =
            """
            select array(%s), array(select name from customer where id = any ($1)
                                    union select name from complaint where customer_id = any ($1)),
                   array(select account_number from customer where id = any ($1))
            """
                    .formatted(HoldingsSql.THINGS);

    /** Only what a telephone showed: there is no other way to know whose it was. */
    static final String DEVELOPMENT =
            """
            delete from development_message where phone in (
                select e164 from customer_phone where customer_id = any ($1))
            """;

    /** A list that was brought along holds them once more, as the file and row by row. */
    static final String IMPORT_FILES =
            """
            delete from stored_file_chunk where file_id in (
                select i.file_id from customer_import i
                 where i.state in ('done', 'cancelled', 'unreadable')
                   and exists (select from customer_import_row r
                                where r.import_id = i.id
                                  and (r.customer_id = any ($1) or r.phones && array(
                                           select e164 from customer_phone
                                            where customer_id = any ($1)))))
            """;

    static final String IMPORT_ROWS =
            """
            update customer_import_row r
               set cells = (select coalesce(jsonb_object_agg(key, to_jsonb($2::text)), '{}')
                              from jsonb_each(r.cells)),
                   phones = '{}'
              from customer_import i
             where i.id = r.import_id and i.state in ('done', 'cancelled', 'unreadable')
               and (r.customer_id = any ($1) or r.phones && array(
                        select e164 from customer_phone where customer_id = any ($1)))
            """;

    static final String NOTIFICATIONS =
            """
            update notification
               set title = $2,
                   by_name = case when by_name in (select name from customer
                                                    where id = any ($1))
                                  then $2 else by_name end
             where ticket_id = any (%s)
            """
                    .formatted(TICKETS);

    /** With words alone. */
    static final List<String> WORDS =
            List.of(
                    IMPORT_ROWS,
                    NOTIFICATIONS,
                    """
                    update ticket_entry
                       set body = case when body = '' then '' else $2 end,
                           author_name = case when author_kind = 'customer' then $2
                                              else author_name end
                     where ticket_id = any (%s)
                    """
                            .formatted(TICKETS),
                    """
                    update ticket_field set words = $2
                     where words is not null and ticket_id = any (%s)
                    """
                            .formatted(TICKETS),
                    """
                    update ticket_fee set note = $2 where note <> '' and ticket_id = any (%s)
                    """
                            .formatted(TICKETS),
                    """
                    update ticket
                       set subject = $2,
                           description = case when description = '' then '' else $2 end,
                           what_was_done = case when what_was_done is null then null else $2 end,
                           rating_comment = case when coalesce(rating_comment, '') = ''
                                                 then rating_comment else $2 end,
                           version = version + 1
                     where customer_id = any ($1)
                    """,
                    """
                    update complaint_entry e
                       set body = case when e.body = '' then '' else $2 end,
                           author = case when e.author = k.name then $2 else e.author end
                      from complaint k
                     where k.id = e.complaint_id and k.customer_id = any ($1)
                    """,
                    """
                    update customer_status_change set reason = $2
                     where reason <> '' and customer_id = any ($1)
                    """,
                    """
                    update customer_consent set wording = $2
                     where wording <> '' and customer_id = any ($1)
                    """,
                    """
                    update message_attempt set detail = $2
                     where detail <> '' and message_id in (
                         select m.id from message m where %s)
                    """
                            .formatted(HoldingsSql.MESSAGES));

    /** Without words: what goes altogether. */
    static final List<String> GONE =
            List.of(
                    DEVELOPMENT,
                    IMPORT_FILES,
                    """
                    with gone as (
                        delete from ticket_file where ticket_id = any (%1$s) returning file_id)
                    delete from stored_file s
                     where s.id in (select file_id from gone)
                       and not exists (select from ticket_file o
                                        where o.file_id = s.id and o.ticket_id <> all (%1$s))
                    """
                            .formatted(TICKETS),
                    "delete from portal_number where customer_id = any ($1)",
                    "delete from complaint_link where complaint_id = any (%s)"
                            .formatted(COMPLAINTS),
                    """
                    delete from message_report where provider_id in (
                        select m.provider_id from message m
                         where m.provider_id is not null and %s)
                    """
                            .formatted(HoldingsSql.MESSAGES),
                    // Who was paid for by them pays for oneself again.
                    """
                    update customer set payer_id = null, version = version + 1
                     where payer_id = any ($1)
                    """);

    /** {@code $3} is the number that stands where numbers stood. */
    static final String MESSAGES =
            """
            update message m
               set body = $2, sealed_body = null, last_error = null,
                   recipient_name = case when m.recipient_kind = 'person' then m.recipient_name
                                         else $2 end,
                   phone = case when m.recipient_kind = 'person' then m.phone else $3 end,
                   state = case when m.state in ('queued', 'sending') then 'cancelled'
                                else m.state end,
                   next_at = case when m.state in ('queued', 'sending') then null
                                  else m.next_at end,
                   lease_until = null, version = m.version + 1
             where %s
            """
                    .formatted(HoldingsSql.MESSAGES);

    /** {@code $3} as above. */
    static final String COMPLAINT_REGISTER =
            """
            update complaint
               set name = $2, phone = $3, email = null, subject = $2, body = $2,
                   location = case when location = '' then '' else $2 end, sent_from = null,
                   decision = case when decision is null then null else $2 end,
                   outcome = case when outcome is null then null else $2 end,
                   version = version + 1
             where customer_id = any ($1)
            """;

    /** {@code $3} is the number; leads before orders, by which they are found. */
    static final List<String> SALES =
            List.of(
                    leads(
                            """
                            update notification n set title = $2
                             where n.kind = 'lead-due' and $3 <> ''
                               and n.entry_id in (select id from mine)
                            """),
                    leads(
                            """
                            update sales_lead_note n set text = $2
                             where $3 <> '' and n.lead_id in (select id from mine)
                            """),
                    leads(
                            """
                            update sales_lead l
                               set name = $2, phone = $3, email = null, search_text = '',
                                   area = case when l.area = '' then '' else $2 end,
                                   place = case when l.place = '' then '' else $2 end,
                                   note = case when l.note = '' then '' else $2 end,
                                   reason = case when l.reason is null then null else $2 end,
                                   address_digest = null, version = l.version + 1
                             where l.id in (select id from mine)
                            """),
                    """
                    update sales_order o
                       set name = $2, phone = $3, email = null, place = $2, search_text = '',
                           area = case when o.area = '' then '' else $2 end,
                           notes = case when o.notes = '' then '' else $2 end,
                           reason = case when o.reason is null then null else $2 end,
                           address_digest = null, version = o.version + 1
                     where %s
                    """
                            .formatted(HoldingsSql.ORDERS));

    private static String leads(String change) {
        return "with mine as (" + HoldingsSql.LEADS + ") " + change;
    }

    /** {@code $2} is the moment. */
    static final String LINKS =
            """
            update ticket_link set revoked_at = $2, revoked_why = 'erased'
             where revoked_at is null and ticket_id = any (%s)
            """
                    .formatted(TICKETS);

    /** {@code $2} is the number; one is left, for a customer without any cannot be. */
    static final List<String> PHONES =
            List.of(
                    """
                    delete from customer_phone
                     where customer_id = any ($1) and position > 0
                    """,
                    "update customer_phone set e164 = $2, label = '' where customer_id = any ($1)");

    /** {@code $3} is the moment; the trigger writes the primary place, so places come after. */
    static final String RECORDS =
            """
            update customer
               set name = $2, email = null, address = '', area = '', latitude = null,
                   longitude = null, notes = '', payer_id = null, payer_name = null,
                   payer_phone = null, search_text = '', updated_at = $3,
                   deleted_at = coalesce(deleted_at, $3), erased_at = $3, version = version + 1
             where id = any ($1)
            """;

    static final String PLACES =
            """
            update customer_location
               set label = '', address = '', area = '', latitude = null, longitude = null,
                   note = '', version = version + 1
             where customer_id = any ($1)
            """;

    private ErasureSql() {}
}
